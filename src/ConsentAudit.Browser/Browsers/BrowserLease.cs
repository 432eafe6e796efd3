namespace ConsentAudit.Browser.Browsers;

/// <summary>A visit's seat in a browser, given back at its end.</summary>
public sealed class BrowserLease : IAsyncDisposable
{
    private readonly Func<ValueTask> giveBack;

    internal BrowserLease(BrowserHost host, Func<ValueTask> giveBack) => (Host, this.giveBack) = (host, giveBack);

    /// <summary>The browser.</summary>
    public BrowserHost Host { get; }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => giveBack();
}
