namespace ConsentAudit.Browser.Browsers;

/// <summary>Where visits get their browser from: one for all of them, or one after another.</summary>
public interface IBrowsers
{
    /// <summary>A browser as all of them are: its version, its switches, how it was asked for.</summary>
    BrowserHost Model { get; }

    /// <summary>Gives a visit its browser, as soon as there is a seat for it.</summary>
    /// <exception cref="InputException">No browser starts.</exception>
    Task<BrowserLease> LeaseAsync(CancellationToken cancel);

    /// <summary>Starts a browser for the visits of one page alone, which whoever asks for it closes.</summary>
    /// <exception cref="InputException">It does not start.</exception>
    Task<BrowserHost> StartAloneAsync();
}
