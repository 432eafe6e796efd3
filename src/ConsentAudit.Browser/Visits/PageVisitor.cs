using System.Diagnostics;
using ConsentAudit.Browser.Browsers;
using ConsentAudit.Browser.Names;
using ConsentAudit.Browser.Recorders;
using ConsentAudit.Browser.Visits.Journeys;
using ConsentAudit.Catalogue;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;
using Microsoft.Playwright;

namespace ConsentAudit.Browser.Visits;

/// <summary>Makes all visits of a page and brings back what was seen: evidence, whatever happens.</summary>
public sealed class PageVisitor(BrowserHost host, RuleCatalogue catalogue, VisitOptions options, TimeProvider time, IHostNames? names = null) : IPageVisitor
{
    private readonly Appearance appearance = Appearance.Of(host.Version, options.Locale, options.UserAgent, options.Mobile);

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
        var visits = await AllVisitsAsync(url, options.Retries > 0, progress, cancel);
        for (var attempt = 1; attempt <= options.Retries && SecondChance.ForPage(visits[0], visits[1]) is { } why; attempt++)
        {
            progress?.Invoke("retry");
            visits = [.. (await AllVisitsAsync(url, attempt < options.Retries, progress, cancel)).Select(v => v with { Again = v.Again ?? why })];
        }

        return new EvidenceBundle
        {
            Url = Address.Masked(url),
            Label = label,
            StartedAt = startedAt,
            DurationMs = clock.ElapsedMilliseconds,
            Conditions = Conditions,
            HostNames = names is null ? null : await new SiteNames(names, catalogue.Sites).AskAsync(visits, cancel),
            Visits = visits,
        };
    }

    private async Task<Visit[]> AllVisitsAsync(string url, bool more, Action<string>? progress, CancellationToken cancel)
    {
        using var budget = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        budget.CancelAfter(TimeSpan.FromSeconds(options.TimeoutSeconds));
        var token = budget.Token;
        var look = new TaskCompletionSource<FirstLook?>(TaskCreationOptions.RunContinuationsAsynchronously);

        // The profiles know nothing of each other, so they look side by side: watching is waiting.
        var refusing = FirstAsync(url, look, progress, token);
        var accepting = OneAsync(VisitKind.Accepting, url, null, null, null, progress, token);
        var others = OthersAsync(url, look.Task, progress, token);
        var visits = await Task.WhenAll(refusing, accepting);
        if (options.Retries > 0 && !(more && SecondChance.ForPage(visits[0], visits[1]) is not null))
        {
            visits = await Task.WhenAll(AgainAsync(visits[0], Phase.AfterReject, visits, url, progress, cancel), AgainAsync(visits[1], Phase.AfterAccept, visits, url, progress, cancel));
        }

        var granting = await GrantAsync(url, await look.Task, visits, progress, token);
        var (made, notMade) = await others;
        cancel.ThrowIfCancellationRequested();
        visits[0] = visits[0] with { Phases = [.. visits[0].Phases, .. notMade, .. granting is null ? [NotMade(Phase.AfterGrant, options.WhyNot(Phase.AfterGrant) ?? (await look.Task is null ? "visit-failed" : "nothing-withheld"))] : Array.Empty<PhaseRecord>()] };
        return [.. visits, .. made, .. granting is null ? [] : new[] { granting }];
    }

    // With a time of its own: the page's may be what the first one lacked.
    private async Task<Visit> AgainAsync(Visit visit, Phase phase, Visit[] first, string url, Action<string>? progress, CancellationToken cancel)
    {
        if (SecondChance.ForVisit(visit, phase, first.Any(v => v.BannerAtMs is not null)) is not { } why)
        {
            return visit;
        }

        progress?.Invoke("retry");
        using var budget = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        budget.CancelAfter(TimeSpan.FromSeconds(options.TimeoutSeconds));
        var known = new FirstLook(null, first.Max(v => v.BannerAtMs) ?? 0);
        return await OneAsync(visit.Kind, url, known, null, null, progress, budget.Token) with { Again = why };
    }

    private async Task<Visit> FirstAsync(string url, TaskCompletionSource<FirstLook?> look, Action<string>? progress, CancellationToken cancel)
    {
        try
        {
            return await OneAsync(VisitKind.Refusing, url, null, look.SetResult, null, progress, cancel);
        }
        finally
        {
            // A visit that failed saw nothing.
            look.TrySetResult(null);
        }
    }

    private async Task<(Visit[] Made, PhaseRecord[] NotMade)> OthersAsync(string url, Task<FirstLook?> look, Action<string>? progress, CancellationToken cancel)
    {
        var known = await look;
        var plan = VisitPlan.Of(options, known);
        var made = await Task.WhenAll(plan.Where(p => p.Without is null).Select(p => OneAsync(p.Kind, p.Kind == VisitKind.Arriving ? ArrivalPage.Of(known!.Next!) : url, known, null, null, progress, cancel)));
        return (made, [.. plan.Where(p => p.Without is not null).Select(p => NotMade(p.Phase, p.Without!))]);
    }

    // Only where the two visits differ in what the page offers is there something to grant.
    private async Task<Visit?> GrantAsync(string url, FirstLook? look, Visit[] visits, Action<string>? progress, CancellationToken cancel)
    {
        if (!options.Wants(Phase.AfterGrant) || look?.Banner is null
            || Photograph(visits[0], Moment.AfterReject) is not { } refused || Photograph(visits[1], Moment.AfterAccept) is not { } accepted
            || !visits.All(v => v.Choice is { BannerGone: true }))
        {
            return null;
        }

        var services = new ServiceReader(catalogue).Between(accepted, refused);
        return services.Count == 0 ? null : await OneAsync(VisitKind.Granting, url, look, null, new Withheld(services), progress, cancel);
    }

    private static Photograph? Photograph(Visit visit, string moment) => visit.Shots.FirstOrDefault(s => s.Moment == moment)?.Photograph;

    private static PhaseRecord NotMade(Phase phase, string reason) => new() { Phase = phase, Observed = false, Reason = reason };

    private Visitor Visitor(VisitKind kind, Action<string>? progress) => kind == VisitKind.Mobile
        ? new Visitor(host, catalogue, Appearance.Of(host.Version, options.Locale, options.UserAgent, mobile: true), MobilePage.Options(options), time, progress)
        : new Visitor(host, catalogue, appearance, options, time, progress);

    private async Task<Visit> OneAsync(VisitKind kind, string url, FirstLook? known, Action<FirstLook>? told, Withheld? withheld, Action<string>? progress, CancellationToken cancel)
    {
        var seated = false;
        try
        {
            await host.Seats.WaitAsync(cancel);
            seated = true;
            return await Visitor(kind, progress).VisitAsync(kind, url, known, told, withheld, cancel);
        }
        catch (Exception e) when (e is PlaywrightException or TimeoutException or OperationCanceledException)
        {
            // No context could be opened: the browser is gone, or the time is.
            return new Visit { Kind = kind, StartedAt = time.GetUtcNow(), Failure = FailureReader.Of(e) };
        }
        finally
        {
            if (seated)
            {
                host.Seats.Release();
            }
        }
    }
}
