using System.Net.WebSockets;
using ConsentAudit.Browser.DevTools;
using Microsoft.Playwright;

namespace ConsentAudit.Browser.Browsers;

/// <summary>One running Chromium, for many visits; each visit gets a context of its own.</summary>
public sealed class BrowserHost : IBrowsers, IAsyncDisposable
{
    // Chromium heeds only the last --disable-features, so Playwright's list is repeated here; but storage stays
    // partitioned by site (ThirdPartyStoragePartitioning is left on), as in an ordinary visitor's browser.
    private const string PlaywrightsOwn =
        "AutoDeElevate,AvoidUnnecessaryBeforeUnloadCheckSync,DestroyProfileOnBrowserClose,DialMediaRouteProvider,GlobalMediaControls,"
        + "HttpsUpgrades,LensOverlay,MediaRouter,PaintHolding,Translate,OptimizationHints,InterestFeedContentSuggestions";

    // A process kept warm for each profile's next site, which few visits have: it costs a tenth of a load, and a page cannot see it.
    private const string NoSpare = "SpareRendererForSitePerProcess,";

    private static readonly TimeSpan ClosePatience = TimeSpan.FromSeconds(10);

    private readonly IPlaywright playwright;
    private readonly FoundBrowser found;
    private readonly SemaphoreSlim seats = NewSeats();
    private volatile bool condemned;

    private BrowserHost(IPlaywright playwright, IBrowser browser, DevToolsConnection devTools, FoundBrowser found, IReadOnlyList<string> switches, bool sandbox, BrowserSettings settings)
    {
        (this.playwright, this.found) = (playwright, found);
        (Browser, DevTools, Switches, Sandbox, Settings) = (browser, devTools, switches, sandbox, settings);
    }

    /// <summary>Playwright's browser.</summary>
    internal IBrowser Browser { get; }

    /// <summary>The way to it that all recorders share.</summary>
    internal DevToolsConnection DevTools { get; }

    /// <summary>Whether it is still there. Without its driver it is not: the driver takes it along.</summary>
    internal bool IsThere => Browser.IsConnected && DevTools.Works;

    /// <summary>Whether it is fit for more visits.</summary>
    internal bool Works => IsThere && !condemned;

    /// <inheritdoc/>
    public BrowserHost Model => this;

    /// <summary>The switches that it was given by us.</summary>
    public IReadOnlyList<string> Switches { get; }

    /// <summary>Whether its sandbox is on.</summary>
    public bool Sandbox { get; }

    /// <summary>How it was asked for.</summary>
    public BrowserSettings Settings { get; }

    /// <summary>Its version.</summary>
    public string Version => Browser.Version;

    /// <summary>Name and version, for reports.</summary>
    public string Name => $"Chromium {Browser.Version}";

    /// <summary>Starts a browser.</summary>
    /// <exception cref="InputException">It does not start.</exception>
    public static async Task<BrowserHost> StartAsync(FoundBrowser found, BrowserSettings settings)
    {
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(settings);
        var switches = SwitchesFor(settings);

        // Chromium refuses its sandbox to root; for everybody else it stays on.
        var sandbox = !(Environment.IsPrivilegedProcess && !OperatingSystem.IsWindows());
        var playwright = await Playwright.CreateAsync();
        try
        {
            var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
            {
                ExecutablePath = found.Path,
                Channel = found.Channel,
                Headless = !settings.Headed,

                // Ctrl-C reaches the driver too: whether pages under way are finished is for us to say.
                HandleSIGINT = false,
                ChromiumSandbox = sandbox,
                Args = switches,
                IgnoreDefaultArgs = ["--enable-automation"],
                Proxy = settings.Proxy is { } proxy ? new Proxy { Server = proxy } : null,
            });
            var devTools = await DevToolsConnection.OpenAsync(await DevToolsAddress.FindAsync(browser), CancellationToken.None);
            return new BrowserHost(playwright, browser, devTools, found, sandbox ? switches : [.. switches, "--no-sandbox"], sandbox, settings);
        }
        catch (Exception e) when (e is PlaywrightException or WebSocketException)
        {
            playwright.Dispose();
            throw new InputException($"The browser {found.Path ?? found.Channel} does not start: {e.Message.Split('\n')[0].Trim()}");
        }
    }

    /// <inheritdoc/>
    public async Task<BrowserLease> LeaseAsync(CancellationToken cancel)
    {
        await seats.WaitAsync(cancel);
        return new BrowserLease(this, () =>
        {
            seats.Release();
            return ValueTask.CompletedTask;
        });
    }

    /// <inheritdoc/>
    public Task<BrowserHost> StartAloneAsync() => StartAsync(found, Settings);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        try
        {
            await DevTools.DisposeAsync();
            await Browser.DisposeAsync().AsTask().WaitAsync(ClosePatience);
        }
        catch (Exception e) when (e is TimeoutException or PlaywrightException)
        {
            // It does not answer, or has ended: the end of its driver ends what is left of it.
            condemned = true;
        }

        playwright.Dispose();
        seats.Dispose();
    }

    /// <summary>Whether it answers a question; one that is slow is not gone.</summary>
    internal async Task<bool> AnswersAsync()
    {
        try
        {
            var session = await Browser.NewBrowserCDPSessionAsync().WaitAsync(ClosePatience);
            await session.DetachAsync().WaitAsync(ClosePatience);
            return true;
        }
        catch (TimeoutException)
        {
            return true;
        }
        catch (PlaywrightException)
        {
            condemned = true;
            return false;
        }
    }

    /// <summary>How many visits may be under way at once: a page has up to nine, and a browser that is short of time shows its banners late.</summary>
    internal static SemaphoreSlim NewSeats() => new(10 * Environment.ProcessorCount);

    /// <summary>It no longer answers as it should: no new visits.</summary>
    internal void Condemn() => condemned = true;

    private static List<string> SwitchesFor(BrowserSettings settings)
    {
        var switches = new List<string>
        {
            // An ordinary visitor is not announced as driven by a program.
            "--disable-blink-features=AutomationControlled",

            // One process a page, so that one snapshot holds all of its frames.
            "--disable-features=IsolateOrigins,site-per-process," + NoSpare + PlaywrightsOwn,
            "--disable-site-isolation-trials",

            // No calls home; Playwright's own defaults switch off the rest.
            "--disable-domain-reliability",
            "--disable-quic",
            DevToolsAddress.Switch,
        };
        var rules = settings.UnresolvedHosts.Select(h => $"MAP {h} ~NOTFOUND").Concat(settings.ConnectTo.Select(c => c.ResolverRule())).ToList();
        if (rules.Count > 0)
        {
            switches.Add("--host-resolver-rules=" + string.Join(",", rules));
        }

        return switches;
    }
}
