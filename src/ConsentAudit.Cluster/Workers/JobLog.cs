using Hangfire.Logging;

namespace ConsentAudit.Cluster.Workers;

/// <summary>What Hangfire has to say, where it is for the user to know.</summary>
internal sealed class JobLog(Action<string> say) : ILogProvider, ILog
{
    /// <inheritdoc/>
    public ILog GetLogger(string name) => this;

    /// <inheritdoc/>
    public bool Log(LogLevel logLevel, Func<string>? messageFunc, Exception? exception = null)
    {
        if (logLevel < LogLevel.Warn)
        {
            return false;
        }

        if (messageFunc is not null)
        {
            say($"{messageFunc()}{(exception is null ? "" : " " + exception.GetBaseException().Message)}".ReplaceLineEndings(" "));
        }

        return true;
    }
}
