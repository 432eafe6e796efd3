using ConsentAudit.Browser.Browsers;
using ConsentAudit.Browser.Recorders;
using ConsentAudit.Evidence;
using Microsoft.Playwright;

namespace ConsentAudit.Browser.Visits;

/// <summary>One fresh browser profile with one page, its recorders attached before the first byte.</summary>
internal sealed class VisitSession : IAsyncDisposable
{
    private static readonly TimeSpan ClosePatience = TimeSpan.FromSeconds(10);

    private readonly IBrowserContext context;

    private VisitSession(IBrowserContext context, IPage page, ICDPSession cdp, VisitOptions options, TimeProvider time)
    {
        this.context = context;
        (Page, Cdp, Options) = (page, cdp, options);
        Clock = new VisitClock(time);
        Cookies = new CookieRecorder(Clock);
        Storage = new StorageRecorder(Clock);
        Incidents = new IncidentRecorder(Clock);
        Network = new NetworkRecorder(Clock, Cookies, Incidents);
        Camera = new Camera(cdp, new Box(0, 0, options.Width, options.Height));
        Clicker = new Clicker(page, cdp, Camera, Clock);
    }

    public IPage Page { get; }

    public ICDPSession Cdp { get; }

    public VisitOptions Options { get; }

    public VisitClock Clock { get; }

    public CookieRecorder Cookies { get; }

    public StorageRecorder Storage { get; }

    public IncidentRecorder Incidents { get; }

    public NetworkRecorder Network { get; }

    public Camera Camera { get; }

    public Clicker Clicker { get; }

    public int NowMs => Clock.Milliseconds(Clock.Now);

    public static async Task<VisitSession> OpenAsync(BrowserHost host, Appearance appearance, VisitOptions options, TimeProvider time)
    {
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
        });
        try
        {
            var page = await context.NewPageAsync();
            var session = new VisitSession(context, page, await context.NewCDPSessionAsync(page), options, time);
            await Task.WhenAll(
                appearance.ApplyAsync(session.Cdp),
                session.Network.AttachAsync(session.Cdp, context),
                session.Storage.AttachAsync(session.Cdp));
            session.Incidents.Attach(context, page);
            return session;
        }
        catch
        {
            await context.CloseAsync();
            throw;
        }
    }

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
        var origins = Page.Frames
            .Select(f => Uri.TryCreate(f.Url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? address.GetLeftPart(UriPartial.Authority) : null)
            .OfType<string>().Distinct(StringComparer.Ordinal).Take(8);
        try
        {
            await Storage.ReadDatabasesAsync(Cdp, origins);
        }
        catch (PlaywrightException e)
        {
            Incidents.Add("recorder", "databases not read: " + e.Message.Split('\n')[0]);
        }
    }

    public async ValueTask DisposeAsync()
    {
        // A tab that spins for ever does not close in time; the browser is closed in the end.
        try
        {
            await context.CloseAsync().WaitAsync(ClosePatience);
        }
        catch (Exception e) when (e is TimeoutException or PlaywrightException)
        {
            Incidents.Add("recorder", "the context did not close: " + e.Message.Split('\n')[0]);
        }
    }
}
