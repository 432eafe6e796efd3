using System.Diagnostics;
using ConsentAudit.Browser.Browsers;
using ConsentAudit.Browser.Names;
using ConsentAudit.Browser.Recorders;
using ConsentAudit.Catalogue;
using ConsentAudit.Evidence;
using ConsentAudit.Readings.Trackers;

namespace ConsentAudit.Browser.Visits;

/// <summary>Visits a page, a second time where the first may have failed by chance, and brings back what was seen: evidence, whatever happens.</summary>
public sealed class PageVisitor(IBrowsers browsers, RuleCatalogue catalogue, VisitOptions options, TimeProvider time, IHostNames? names = null, IHostGate? gate = null) : IPageVisitor
{
    private const string BrowserEnded = "The browser ended during the first visit.";

    // A page during which the browser ended gets one of its own; more of them on this machine would keep it from the others.
    private static readonly SemaphoreSlim Alone = new(2);

    private readonly BrowserHost host = browsers.Model;
    private readonly Appearance appearance = Appearance.Of(browsers.Model.Version, options.Locale, options.UserAgent, options.Mobile);
    private readonly IHostGate gate = gate ?? new HostGate(options.PerHost, time);

    /// <summary>The conditions of every visit.</summary>
    public Conditions Conditions => new()
    {
        Browser = host.Name,
        UserAgent = appearance.UserAgent,
        Locale = options.Locale,
        TimeZone = options.TimeZone,
        Viewport = $"{options.Width}x{options.Height}",
        ObserveSeconds = options.ObserveSeconds,
        TimeoutSeconds = options.TimeoutSeconds,
        Sandbox = host.Sandbox,
        Appearance = appearance.Sentences,
        Switches = host.Switches,
        ConnectTo = [.. host.Settings.ConnectTo.Select(c => c.ToString())],
    };

    /// <summary>Visits a page.</summary>
    /// <param name="url">Its address, http or https.</param>
    /// <param name="label">The user's name for it, or null.</param>
    /// <param name="progress">Is told the phases as they begin: before-consent, after-reject, next-page, after-accept, retry.</param>
    /// <param name="cancel">The user's own stop; the page's budget is kept here.</param>
    public async Task<EvidenceBundle> VisitAsync(string url, string? label, Action<string>? progress, CancellationToken cancel)
    {
        var clock = Stopwatch.StartNew();
        var startedAt = time.GetUtcNow();
        var (visits, last) = await AttemptAsync(url, options.Retries > 0, progress, cancel);
        for (var attempt = 1; attempt <= options.Retries && !last && SecondChance.ForPage(visits[0], visits[1]) is { } why && await IsOpenAsync(url); attempt++)
        {
            progress?.Invoke("retry");
            (var more, last) = await AttemptAsync(url, attempt < options.Retries, progress, cancel);
            visits = [.. more.Select(v => v with { Again = v.Again ?? why })];
        }

        return WithOpenDigests(new EvidenceBundle
        {
            Url = Address.Masked(url),
            Label = label,
            StartedAt = startedAt,
            DurationMs = clock.ElapsedMilliseconds,
            Conditions = Conditions,
            HostNames = names is null ? null : await new SiteNames(names, catalogue.Sites).AskAsync(visits, cancel),
            Visits = visits,
        });
    }

    /// <summary>The evidence with what can only be told of it while the salt is known: again, where evidence was joined to it.</summary>
    public EvidenceBundle WithOpenDigests(EvidenceBundle evidence) => OpenTexts.Tell(evidence, options.Salt, catalogue);

    // Whether the visits are the last ones, whatever they saw.
    private async Task<(IReadOnlyList<Visit> Visits, bool Last)> AttemptAsync(string url, bool more, Action<string>? progress, CancellationToken cancel)
    {
        if (!await IsOpenAsync(url))
        {
            return (NotMade(FailureKind.HttpStatus, $"Not visited: the server had asked to be left alone for {(await gate.ClosedForAsync(Host(url))).TotalSeconds:F0} seconds more, which is longer than the page's time."), true);
        }

        await gate.UntilOpenAsync(Host(url), cancel);
        using (var first = Visits(browsers, url, progress))
        {
            var visits = await first.MakeAsync(more, cancel);
            if (!first.BrowserEnded)
            {
                return (visits, false);
            }
        }

        progress?.Invoke("retry");
        await Alone.WaitAsync(cancel);
        try
        {
            // By itself: if the page is what ends browsers, it ends no other page's.
            await using var own = await browsers.StartAloneAsync();
            using var second = Visits(own, url, progress);
            var visits = await second.MakeAsync(more: false, cancel);
            return ([.. visits.Select(v => (second.BrowserEnded ? Ended(v) : v) with { Again = v.Again ?? BrowserEnded })], second.BrowserEnded);
        }
        catch (InputException e)
        {
            return (NotMade(FailureKind.Browser, $"{BrowserEnded} {Excerpt.Of(e.Message, 200)}"), true);
        }
        finally
        {
            Alone.Release();
        }

        Visit[] NotMade(FailureKind kind, string why) =>
            [.. new[] { VisitKind.Refusing, VisitKind.Accepting }.Select(k => new Visit { Kind = k, StartedAt = time.GetUtcNow(), Failure = new Failure(kind, why) })];
    }

    // What was cut short with the browser is no fault of the network or of the clock.
    private static Visit Ended(Visit visit) => visit.Failure is null ? visit : visit with { Failure = new Failure(FailureKind.Browser, "The browser ended while the page was visited, and again when it had a browser of its own.") };

    private async ValueTask<bool> IsOpenAsync(string url) => (await gate.ClosedForAsync(Host(url))).TotalSeconds <= options.TimeoutSeconds;

    private static string Host(string url) => new Uri(url).IdnHost;

    private PageVisits Visits(IBrowsers from, string url, Action<string>? progress) => new(from, catalogue, appearance, options, gate, time, url, progress);
}
