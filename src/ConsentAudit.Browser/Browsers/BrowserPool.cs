namespace ConsentAudit.Browser.Browsers;

/// <summary>The browser of a whole run: replaced by a new one when it ends by itself, and now and then because browsers grow with age. Visits under way are not disturbed by that.</summary>
public sealed class BrowserPool : IBrowsers, IAsyncDisposable
{
    // A hundred pages or so: until then driver and browser have not grown by much. A start costs half a second of a core.
    private const int VisitsEach = 400;

    private readonly FoundBrowser found;
    private readonly BrowserSettings settings;
    private readonly Renewing<BrowserHost> browsers;
    private readonly SemaphoreSlim seats = BrowserHost.NewSeats();

    private BrowserPool(FoundBrowser found, BrowserSettings settings, int visitsEach)
    {
        (this.found, this.settings) = (found, settings);
        browsers = new Renewing<BrowserHost>(() => BrowserHost.StartAsync(found, settings), h => h.Works, visitsEach);
    }

    /// <inheritdoc/>
    public BrowserHost Model { get; private set; } = null!;

    /// <summary>How many browsers were started so far, one after another.</summary>
    public int Started => browsers.Started;

    /// <summary>Starts the first browser.</summary>
    /// <param name="found">Which one.</param>
    /// <param name="settings">How.</param>
    /// <param name="visitsEach">After how many visits a browser is replaced.</param>
    /// <exception cref="InputException">It does not start.</exception>
    public static async Task<BrowserPool> StartAsync(FoundBrowser found, BrowserSettings settings, int visitsEach = VisitsEach)
    {
        var pool = new BrowserPool(found, settings, visitsEach);
        pool.Model = await pool.browsers.TakeAsync(CancellationToken.None);
        await pool.browsers.GiveBackAsync(pool.Model);
        return pool;
    }

    /// <inheritdoc/>
    public async Task<BrowserLease> LeaseAsync(CancellationToken cancel)
    {
        await seats.WaitAsync(cancel);
        try
        {
            var host = await browsers.TakeAsync(cancel);
            return new BrowserLease(host, async () =>
            {
                seats.Release();
                await browsers.GiveBackAsync(host);
            });
        }
        catch
        {
            seats.Release();
            throw;
        }
    }

    /// <inheritdoc/>
    public Task<BrowserHost> StartAloneAsync() => BrowserHost.StartAsync(found, settings);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await browsers.DisposeAsync();
        seats.Dispose();
    }
}
