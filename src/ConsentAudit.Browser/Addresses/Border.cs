using ConsentAudit.Browser.Browsers;
using ConsentAudit.Browser.Recorders;
using ConsentAudit.Evidence;
using Microsoft.Playwright;

namespace ConsentAudit.Browser.Addresses;

/// <summary>How far a visit may go: http and https alone, and no private address but those that the user named. Whoever leads it beyond ends it, and nothing that was seen is kept.</summary>
/// <remarks>The browser has asked by then: what is prevented is that the answer is read, shown or kept.</remarks>
internal sealed class Border : IDisposable
{
    private const int MostHosts = 20;

    private readonly CancellationTokenSource crossing = new();
    private readonly HashSet<string> told = new(StringComparer.OrdinalIgnoreCase);
    private readonly Lock gate = new();
    private readonly IncidentRecorder incidents;
    private readonly IReadOnlyList<ConnectTo> named;
    private readonly bool open;
    private readonly bool throughProxy;

    /// <param name="asked">The address of the page, as the user gave it.</param>
    /// <param name="browser">How connections are made.</param>
    /// <param name="allowPrivate">Whether the user allows private addresses.</param>
    /// <param name="incidents">Where what happens at the border is noted.</param>
    public Border(string asked, BrowserSettings browser, bool allowPrivate, IncidentRecorder incidents)
    {
        this.incidents = incidents;
        named = browser.ConnectTo;
        open = allowPrivate || PrivateNetwork.Names(asked);

        // Behind a proxy the remote address is the proxy's: only what an address says of itself is known.
        throughProxy = browser.UsesProxy;
    }

    /// <summary>Why the visit ends; null while it is within.</summary>
    public Failure? Crossed { get; private set; }

    /// <summary>Ends with the visit's right to go on.</summary>
    public CancellationToken Left => crossing.Token;

    /// <summary>Watches where a page goes.</summary>
    public void Attach(IPage page) => page.FrameNavigated += (_, frame) => incidents.Ear.Hear("FrameNavigated", () =>
    {
        if (frame == page.MainFrame)
        {
            Arrived(frame.Url);
        }
    });

    /// <summary>The visit's own page is now at an address.</summary>
    public void Arrived(string url)
    {
        // The browser's own page about an error has no other, and a page begins blank.
        var scheme = url.Split(':')[0];
        if (scheme is not ("http" or "https" or "about" or "chrome-error" or ""))
        {
            Cross($"The page led to an address of the form {Excerpt.Of(scheme, 30)}:, and only http and https are visited.");
        }
    }

    /// <summary>A request goes out; what its address tells by itself is noted before any answer.</summary>
    public void Asked(string url)
    {
        if (PrivateNetwork.Names(url) && !IsAllowed(url))
        {
            Tell(url, "a private address was asked for");
        }
    }

    /// <summary>An answer came.</summary>
    /// <param name="url">The address that was asked for.</param>
    /// <param name="remote">The IP address that answered, where the browser tells it.</param>
    /// <param name="isDocument">Whether it is a page, or the page in a frame.</param>
    public void Answered(string url, string remote, bool isDocument)
    {
        if (!(PrivateNetwork.Names(url) || (!throughProxy && PrivateNetwork.Holds(remote))) || IsAllowed(url))
        {
            return;
        }

        Tell(url, $"a private address answered ({(remote.Length > 0 ? remote : "behind a proxy")})");
        if (isDocument)
        {
            Cross($"{Address.WithoutQuery(url)} is at a private address ({(remote.Length > 0 ? remote : CdpJson.Host(url))}), which is visited with --allow-private only.");
        }
    }

    private bool IsAllowed(string url) => open || named.Any(n => n.Concerns(url));

    private void Cross(string why)
    {
        lock (gate)
        {
            Crossed ??= new Failure(FailureKind.Address, why);
        }

        // Aside, for what waits for this would go on within the handler.
        _ = crossing.CancelAsync();
    }

    private void Tell(string url, string what)
    {
        lock (gate)
        {
            if (told.Count >= MostHosts || !told.Add(CdpJson.Host(url) + what))
            {
                return;
            }
        }

        incidents.Add(Incident.PrivateAddress, $"{Address.WithoutQuery(url)}: {what}");
    }

    public void Dispose() => crossing.Dispose();
}
