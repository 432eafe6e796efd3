using ConsentAudit.Browser.Addresses;
using ConsentAudit.Browser.Browsers;
using ConsentAudit.Browser.DevTools;
using ConsentAudit.Browser.Photographs;
using ConsentAudit.Browser.Recorders;
using ConsentAudit.Browser.Recorders.Hooks;
using ConsentAudit.Evidence;
using Microsoft.Playwright;

namespace ConsentAudit.Browser.Visits;

/// <summary>One fresh browser profile with one page, its recorders attached before the first byte.</summary>
internal sealed class VisitSession : IAsyncDisposable
{
    private static readonly TimeSpan ClosePatience = TimeSpan.FromSeconds(10);

    private readonly BrowserHost host;
    private readonly IBrowserContext context;
    private readonly Lazy<Task> closing;
    private readonly Appearance appearance;
    private readonly PageHook hook;
    private readonly StartedRecorder started;
    private DevToolsSession cdp = null!;

    private VisitSession(BrowserHost host, IBrowserContext context, Appearance appearance, VisitOptions options, TimeProvider time, string asked)
    {
        (this.host, this.context, this.appearance) = (host, context, appearance);
        closing = new Lazy<Task>(CloseOnceAsync);
        Options = options;
        Mask = new IdentifierMask(options.Salt);
        Clock = new VisitClock(time);
        Incidents = new IncidentRecorder(Clock);
        Border = new Border(asked, host.Settings, options.AllowPrivate, Incidents);
        Cookies = new CookieRecorder(Clock, Incidents, options.Salt);
        Storage = new StorageRecorder(Clock, Incidents, options.Salt);
        Databases = new DatabaseRecorder(Clock, Incidents, options.Salt);
        Fingerprints = new FingerprintRecorder(Clock);
        hook = new PageHook(Clock, Incidents, Heard);
        Network = new NetworkRecorder(Clock, Cookies, Incidents, Border, options.Salt);
        started = new StartedRecorder(Network, Incidents);
        Openings = new OpeningRecorder(Incidents);
        Incidents.Attach(context);
    }

    /// <summary>Where the browser writes its own record when the visit is over, or null.</summary>
    public string? Har { get; private init; }

    public IPage Page { get; private set; } = null!;

    public ICDPSession Cdp => cdp;

    public VisitOptions Options { get; }

    public IdentifierMask Mask { get; }

    public VisitClock Clock { get; }

    public CookieRecorder Cookies { get; }

    public StorageRecorder Storage { get; }

    public DatabaseRecorder Databases { get; }

    public FingerprintRecorder Fingerprints { get; }

    public IncidentRecorder Incidents { get; }

    public OpeningRecorder Openings { get; }

    public Border Border { get; }

    public NetworkRecorder Network { get; }

    public Camera Camera { get; private set; } = null!;

    public Clicker Clicker { get; private set; } = null!;

    /// <summary>When the page was loaded with all that belongs to it, or null where it is not yet.</summary>
    public DateTimeOffset? LoadedAt { get; private set; }

    public int NowMs => Clock.Milliseconds(Clock.Now);

    /// <summary>Opens a profile; one that comes too late is closed.</summary>
    public static async Task<VisitSession> OpenAsync(BrowserHost host, Appearance appearance, VisitOptions options, TimeProvider time, string asked, CancellationToken cancel)
    {
        var opening = OpenAsync(host, appearance, options, time, asked);
        try
        {
            return await opening.WaitAsync(cancel);
        }
        catch (OperationCanceledException)
        {
            _ = opening.ContinueWith(o => o.Result.CloseAsync(), CancellationToken.None, TaskContinuationOptions.OnlyOnRanToCompletion, TaskScheduler.Default);
            throw;
        }
    }

    public static async Task<VisitSession> OpenAsync(BrowserHost host, Appearance appearance, VisitOptions options, TimeProvider time, string asked = "")
    {
        var har = options.HarFolder is { } folder ? Path.Combine(folder, Guid.NewGuid().ToString("N") + ".har") : null;
        var context = await host.Browser.NewContextAsync(new BrowserNewContextOptions
        {
            UserAgent = appearance.UserAgent,
            Locale = options.Locale,
            TimezoneId = options.TimeZone,
            ViewportSize = new ViewportSize { Width = options.Width, Height = options.Height },
            ScreenSize = new ScreenSize { Width = options.Width, Height = options.Height },
            IsMobile = options.Mobile,
            HasTouch = options.Mobile,
            IgnoreHTTPSErrors = options.IgnoreHttpsErrors,
            ExtraHTTPHeaders = options.Headers.Count == 0 ? null : options.Headers,
            AcceptDownloads = false,
            RecordHarPath = har,
            RecordHarContent = har is null ? null : HarContentPolicy.Omit,
        });
        try
        {
            var session = new VisitSession(host, context, appearance, options, time, asked) { Har = har };
            await session.hook.AttachAsync(context);
            await session.OpenPageAsync();
            return session;
        }
        catch
        {
            await context.CloseAsync();
            throw;
        }
    }

    /// <summary>The visitor closes the browser and comes back with the same profile: what lasts for a session only is gone.</summary>
    public async Task ComeBackAsync()
    {
        var old = Page;
        await OpenPageAsync();
        await old.CloseAsync();
        foreach (var cookie in JarCookie.ReadAll(await Cdp.SendAsync("Network.getAllCookies")).Where(c => c.Expires < 0))
        {
            await Cdp.SendAsync("Network.deleteCookies", cookie.Address);
        }
    }

    private async Task OpenPageAsync()
    {
        Incidents.Expect();
        Page = await context.NewPageAsync();
        LoadedAt = null;
        Page.Load += (_, _) => LoadedAt = Clock.Now;
        cdp = await host.DevTools.AttachAsync(Page);
        Camera = new Camera(cdp, new Box(0, 0, Options.Width, Options.Height), Mask);
        Clicker = new Clicker(Page, Cdp, Camera, Clock);
        Incidents.Attach(Page);
        Border.Attach(Page);
        Incidents.Attach(Cdp);
        Openings.Attach(Cdp, cdp.Target);
        await Task.WhenAll(appearance.ApplyAsync(Cdp), Network.AttachAsync(Cdp), Storage.AttachAsync(Cdp), Databases.AttachAsync(Cdp), hook.AttachAsync(Cdp), started.AttachAsync(cdp));
    }

    /// <summary>Hears all that the browser has told so far.</summary>
    public async Task CatchUpAsync(CancellationToken cancel) => await Cdp.SendAsync("Target.getTargetInfo").WaitAsync(cancel);

    /// <summary>Reads the cookie jar into the record.</summary>
    public async Task ReadJarAsync()
    {
        // The protocol's own call: Playwright's rounds the expiry to two minutes, and a cookie written again would not be seen.
        var answer = await Cdp.SendAsync("Network.getAllCookies");
        Cookies.Jar(JarCookie.ReadAll(answer), Clock.Now);
    }

    /// <summary>Looks for databases of the page and of the frames in it.</summary>
    public async Task ReadDatabasesAsync()
    {
        try
        {
            await Databases.ReadAsync(Cdp);
        }
        catch (PlaywrightException e)
        {
            Incidents.Add("recorder", "databases not read: " + e.Message.Split('\n')[0]);
        }
    }

    private void Heard(HookedCall call)
    {
        switch (call.Kind)
        {
            case "cookie":
                Cookies.Heard(call);
                break;
            case "storage":
                Storage.Heard(call);
                break;
            case "database":
                Databases.Heard(call);
                break;
            case "device":
                Fingerprints.Heard(call);
                break;
            case "press":
                Clock.Heard(call.At, Clock.Now);
                break;
        }
    }

    /// <summary>Closes the profile, and with it the tab, whatever it does: every call that still waits for it ends.</summary>
    public Task CloseAsync() => closing.Value;

    public async ValueTask DisposeAsync()
    {
        await CloseAsync();
        Border.Dispose();
    }

    private async Task CloseOnceAsync()
    {
        Incidents.Leave();
        try
        {
            await context.CloseAsync().WaitAsync(ClosePatience);
        }
        catch (TimeoutException)
        {
            // Even a tab that spins closes at once: it is the browser that does not answer any more.
            host.Condemn();
        }
        catch (PlaywrightException e)
        {
            Incidents.Add("recorder", "the context did not close: " + e.Message.Split('\n')[0]);
        }

        Border.Dispose();
    }
}
