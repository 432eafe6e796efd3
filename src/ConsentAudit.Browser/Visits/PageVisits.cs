using ConsentAudit.Browser.Browsers;
using ConsentAudit.Browser.Visits.Journeys;
using ConsentAudit.Catalogue;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;
using Microsoft.Playwright;

namespace ConsentAudit.Browser.Visits;

/// <summary>The visits of one page, side by side, each with a profile of its own.</summary>
internal sealed class PageVisits(IBrowsers browsers, RuleCatalogue catalogue, Appearance appearance, VisitOptions options, IHostGate gate, TimeProvider time, string url, Action<string>? progress) : IDisposable
{
    // What a server is left alone for that is short of breath and does not say for how long.
    private static readonly TimeSpan Unasked = TimeSpan.FromSeconds(2);

    private readonly string host = new Uri(url).IdnHost;
    private readonly CancellationTokenSource browserEnded = new();

    /// <summary>Whether a browser ended under one of them: then all have ended, and what they saw may be less than there was.</summary>
    public bool BrowserEnded => browserEnded.IsCancellationRequested;

    /// <inheritdoc/>
    public void Dispose() => browserEnded.Dispose();

    /// <summary>Makes the visits.</summary>
    /// <param name="more">Whether the whole page will be tried again where that may help.</param>
    /// <param name="cancel">The user's own stop; the page's budget is kept here.</param>
    public async Task<Visit[]> MakeAsync(bool more, CancellationToken cancel)
    {
        using var budget = Budget(counts: !gate.IsNarrow, cancel);
        var token = budget.Token;
        var look = new TaskCompletionSource<FirstLook?>(TaskCreationOptions.RunContinuationsAsynchronously);

        // The profiles know nothing of each other, so they look side by side: watching is waiting.
        var refusing = FirstAsync(look, token);
        var accepting = OneAsync(VisitKind.Accepting, url, null, null, null, token);
        var others = OthersAsync(look.Task, token);
        var visits = await Task.WhenAll(refusing, accepting);
        if (options.Retries > 0 && !BrowserEnded && !(more && SecondChance.ForPage(visits[0], visits[1]) is not null))
        {
            visits = await Task.WhenAll(AgainAsync(visits[0], Phase.AfterReject, visits, cancel), AgainAsync(visits[1], Phase.AfterAccept, visits, cancel));
        }

        var granting = await GrantAsync(await look.Task, visits, token);
        var (made, notMade) = await others;
        cancel.ThrowIfCancellationRequested();
        visits[0] = visits[0] with { Phases = [.. visits[0].Phases, .. notMade, .. granting is null ? [NotMade(Phase.AfterGrant, options.WhyNot(Phase.AfterGrant) ?? (await look.Task is null ? "visit-failed" : "nothing-withheld"))] : Array.Empty<PhaseRecord>()] };
        return [.. visits, .. made, .. granting is null ? [] : new[] { granting }];
    }

    // With a time of its own: the page's may be what the first one lacked.
    private async Task<Visit> AgainAsync(Visit visit, Phase phase, Visit[] first, CancellationToken cancel)
    {
        if (SecondChance.ForVisit(visit, phase, first.Any(v => v.BannerAtMs is not null)) is not { } why || (await gate.ClosedForAsync(host)).TotalSeconds > options.TimeoutSeconds)
        {
            return visit;
        }

        progress?.Invoke("retry");
        await gate.UntilOpenAsync(host, cancel);
        using var budget = Budget(counts: !gate.IsNarrow, cancel);
        var known = new FirstLook(null, first.Max(v => v.BannerAtMs) ?? 0);
        return await OneAsync(visit.Kind, url, known, null, null, budget.Token) with { Again = why };
    }

    private async Task<Visit> FirstAsync(TaskCompletionSource<FirstLook?> look, CancellationToken cancel)
    {
        try
        {
            return await OneAsync(VisitKind.Refusing, url, null, look.SetResult, null, cancel);
        }
        finally
        {
            // A visit that failed saw nothing.
            look.TrySetResult(null);
        }
    }

    private async Task<(Visit[] Made, PhaseRecord[] NotMade)> OthersAsync(Task<FirstLook?> look, CancellationToken cancel)
    {
        var known = await look;
        var plan = VisitPlan.Of(options, known);
        var made = await Task.WhenAll(plan.Where(p => p.Without is null).Select(p => OneAsync(p.Kind, p.Kind == VisitKind.Arriving ? ArrivalPage.Of(known!.Next!) : url, known, null, null, cancel)));
        return (made, [.. plan.Where(p => p.Without is not null).Select(p => NotMade(p.Phase, p.Without!))]);
    }

    // Only where the two visits differ in what the page offers is there something to grant.
    private async Task<Visit?> GrantAsync(FirstLook? look, Visit[] visits, CancellationToken cancel)
    {
        if (!options.Wants(Phase.AfterGrant) || look?.Banner is null
            || Photograph(visits[0], Moment.AfterReject) is not { } refused || Photograph(visits[1], Moment.AfterAccept) is not { } accepted
            || !visits.All(v => v.Choice is { BannerGone: true }))
        {
            return null;
        }

        var services = new ServiceReader(catalogue).Between(accepted, refused);
        return services.Count == 0 ? null : await OneAsync(VisitKind.Granting, url, look, null, new Withheld(services), cancel);
    }

    private static Photograph? Photograph(Visit visit, string moment) => visit.Shots.FirstOrDefault(s => s.Moment == moment)?.Photograph;

    private static PhaseRecord NotMade(Phase phase, string reason) => new() { Phase = phase, Observed = false, Reason = reason };

    private Visitor Visitor(BrowserHost host, VisitKind kind) => kind == VisitKind.Mobile
        ? new Visitor(host, catalogue, Appearance.Of(host.Version, options.Locale, options.UserAgent, mobile: true), MobilePage.Options(options), time, progress)
        : new Visitor(host, catalogue, appearance, options, time, progress);

    private async Task<Visit> OneAsync(VisitKind kind, string address, FirstLook? known, Action<FirstLook>? told, Withheld? withheld, CancellationToken cancel)
    {
        try
        {
            await using var turn = await gate.EnterAsync(host, cancel);
            await using var lease = await browsers.LeaseAsync(cancel);
            using var budget = Budget(counts: gate.IsNarrow, cancel);
            var visit = await VisitAsync(lease.Host, v => v.VisitAsync(kind, address, known, told, withheld, budget.Token));
            if (visit.Failure is { Status: 429 or 503 } busy)
            {
                await gate.CloseAsync(host, busy.WaitSeconds is { } seconds ? TimeSpan.FromSeconds(seconds) : Unasked);
            }

            return visit;
        }
        catch (Exception e) when (e is PlaywrightException or TimeoutException or OperationCanceledException or InputException)
        {
            // No context could be opened: the browser is gone, or the time is.
            return new Visit { Kind = kind, StartedAt = time.GetUtcNow(), Failure = FailureReader.Of(e) };
        }

        async Task<Visit> VisitAsync(BrowserHost browser, Func<Visitor, Task<Visit>> make)
        {
            Visit? visit = null;
            try
            {
                visit = await make(Visitor(browser, kind));
                return visit;
            }
            finally
            {
                // Where the driver ended, what failed by it may be told before the end itself is.
                if (!browser.IsThere || (BrokeOff(visit) && !await browser.AnswersAsync()))
                {
                    // What the others see now is worth nothing either.
                    await browserEnded.CancelAsync();
                }
            }
        }
    }

    private static bool BrokeOff(Visit? visit) =>
        visit is null || visit.Failure?.Kind == FailureKind.Browser || visit.Phases.Any(p => p is { Observed: false, Reason: "page-gone" });

    // Where visits wait for their turn, each has a time of its own: the page's would go by with waiting.
    private CancellationTokenSource Budget(bool counts, CancellationToken cancel)
    {
        var budget = CancellationTokenSource.CreateLinkedTokenSource(cancel, browserEnded.Token);
        if (counts)
        {
            budget.CancelAfter(TimeSpan.FromSeconds(options.TimeoutSeconds));
        }

        return budget;
    }
}
