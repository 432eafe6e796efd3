using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Browser.Visits;

/// <summary>Watches a page: at least for the window asked for, longer while no banner has appeared and requests still come or the page has not been loaded for so long, never longer than three times that.</summary>
internal sealed class Watcher(VisitSession session, ShotReader reader, CancellationToken cancel)
{
    /// <summary>How many times the window it is watched at most.</summary>
    public const double Ceiling = 3;

    // After a choice, what it set off is let finish: up to twice the window while requests still come, and up to the ceiling while answers are awaited.
    private const double AfterChoice = 2;

    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(200);

    // Headers and scripts announce what they write; the jar is read for what neither announced.
    private static readonly TimeSpan JarEvery = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(1500);

    // When to take a photograph, in seconds: often at first, when banners appear, then every second. Each costs as much as a twentieth of a load.
    private static readonly double[] Early = [0.7, 1.4, 2.1];

    /// <summary>Whatever the page shows ends the waiting for it to change.</summary>
    public static readonly Func<Photograph, ShotReading, bool> Anything = (_, _) => true;

    /// <summary>A banner that is there and has come to rest ends the waiting for the page to change.</summary>
    public static readonly Func<Photograph, ShotReading, bool> BannerStands = (_, now) => now.Banner is not null;

    /// <summary>The last photograph and what it shows.</summary>
    public (Photograph Photograph, ShotReading Reading) Last { get; private set; }

    /// <summary>When the banner was first seen, or null.</summary>
    public int? BannerAtMs { get; private set; }

    /// <summary>When the page was first seen to be what was waited for, in the last watching; or null.</summary>
    public DateTimeOffset? SettledAt { get; private set; }

    /// <summary>Watches until the page has settled.</summary>
    /// <param name="least">Least time in seconds, from the first answer on.</param>
    /// <param name="settled">Whether a photograph ends the waiting for the page to change; null: whether the banner stands still.</param>
    /// <param name="ceiling">Longest time in seconds; else three times the least.</param>
    /// <param name="from">From when on there may be something to see, in seconds: before, no photograph is taken.</param>
    /// <param name="sign">What costs less than a photograph and says that one would show it now, or null. The photograph at the end has the last word.</param>
    public async Task WatchAsync(double least, Func<Photograph, ShotReading, bool>? settled = null, double? ceiling = null, double from = 0, Func<Task<bool>>? sign = null)
    {
        SettledAt = null;
        var start = session.Clock.Now;
        var jarAt = start;
        var shots = 0;
        var stands = false;
        var looked = false;
        var believed = false;
        var forBanner = settled is null || settled == BannerStands;
        ShotReading? before = null;
        using var timer = new PeriodicTimer(Tick);
        do
        {
            var now = session.Clock.Now;
            var elapsed = (now - start).TotalSeconds;
            if (now >= jarAt)
            {
                jarAt = now + JarEvery;
                await session.ReadJarAsync().WaitAsync(cancel);
            }

            if (settled == Anything)
            {
                // The photograph at the end is enough.
                stands = true;
                SettledAt ??= now;
            }
            else if (!stands && sign is not null && await sign().WaitAsync(cancel))
            {
                stands = true;
                SettledAt = now;
                believed = true;
            }
            else if (!stands && elapsed >= Math.Max(from, DueAt(shots)) && (elapsed >= least || !forBanner || before?.Banner is null))
            {
                // Those that were due while the page was too busy are not made up for.
                shots = NextAfter(elapsed, shots);

                // Whether a banner that was seen has come to rest, the photograph at the end of the window tells; no other is needed then.
                looked = forBanner && before?.Banner is not null;
                await LookAsync(colours: looked);
                stands = forBanner ? Stands(before, Last.Reading) : settled!(Last.Photograph, Last.Reading);
                SettledAt ??= stands ? session.Clock.Now : null;
                before = Last.Reading;
            }

            var quiet = session.Network.IsQuiet(Quiet);
            var enough = least * (session.Network.IsWaiting ? Ceiling : AfterChoice);
            if (elapsed >= least && (settled is null ? stands || (quiet && before?.Banner is null && IsLoadedFor(least, now)) : stands && (quiet || elapsed >= enough)))
            {
                break;
            }

            if (elapsed >= (ceiling ?? least * Ceiling) || session.Incidents.PageGone)
            {
                break;
            }

            looked = false;
        }
        while (await timer.WaitForNextTickAsync(cancel));

        await session.ReadJarAsync().WaitAsync(cancel);
        await session.ReadDatabasesAsync().WaitAsync(cancel);
        if (!looked)
        {
            await LookAsync(colours: true);
        }

        if (believed && !settled!(Last.Photograph, Last.Reading))
        {
            await WatchAsync(0, settled, (ceiling ?? least * Ceiling) - (session.Clock.Now - start).TotalSeconds);
        }
    }

    // That there is no banner is not said of a page that took the time it was watched for to load.
    private bool IsLoadedFor(double seconds, DateTimeOffset now) => session.LoadedAt is { } loaded && (now - loaded).TotalSeconds >= seconds;

    private async Task LookAsync(bool colours)
    {
        var photograph = await session.Camera.PhotographAsync(colours).WaitAsync(cancel);
        var reading = reader.Read(photograph);
        Last = (photograph, reading);
        if (reading.Banner is not null)
        {
            BannerAtMs ??= session.NowMs;
        }
    }

    // The same banner twice, at the same place: it has come to rest.
    private static bool Stands(ShotReading? before, ShotReading now) =>
        before?.Banner is { } a && now.Banner is { } b
        && a.Controls.Select(c => (c.Label, c.Element.Box)).SequenceEqual(b.Controls.Select(c => (c.Label, c.Element.Box)));

    private static int NextAfter(double elapsed, int shots)
    {
        do
        {
            shots++;
        }
        while (DueAt(shots) <= elapsed);

        return shots;
    }

    private static double DueAt(int shots) => shots < Early.Length ? Early[shots] : Early[^1] + (shots - Early.Length + 1);
}
