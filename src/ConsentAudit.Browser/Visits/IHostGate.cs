namespace ConsentAudit.Browser.Visits;

/// <summary>Holds visits back: no host gets more of them at once, or sooner, than the user or the host itself allows.</summary>
public interface IHostGate
{
    /// <summary>Whether visits wait for each other here, so that a page's time can only be counted from there on.</summary>
    bool IsNarrow { get; }

    /// <summary>Lets a visit in when its turn has come; to be disposed of at its end.</summary>
    Task<IAsyncDisposable> EnterAsync(string host, CancellationToken cancel);

    /// <summary>The host asked to be left alone for a while.</summary>
    ValueTask CloseAsync(string host, TimeSpan wait);

    /// <summary>How long the host is to be left alone yet.</summary>
    ValueTask<TimeSpan> ClosedForAsync(string host);

    /// <summary>Waits until the host may be visited again.</summary>
    Task UntilOpenAsync(string host, CancellationToken cancel);
}
