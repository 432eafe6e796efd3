using System.Globalization;
using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Rules;

/// <summary>The reasoning that the rules about silence share: did something that needs consent start, though the visitor chose nothing?</summary>
internal sealed class WithoutChoice
{
    private readonly PageReading page;
    private readonly Phase phase;
    private readonly List<TrackerReading> before;
    private readonly HashSet<string> hostsBefore;
    private readonly HashSet<(string Name, string Host)> storedBefore;

    private WithoutChoice(PageReading page, Phase phase)
    {
        (this.page, this.phase) = (page, phase);
        before = [.. page.Trackers.Where(t => t.In(Phase.BeforeConsent))];

        // Whatever any visit saw before a choice was no work of the scrolling or closing, even where that visit was cut short.
        var visits = page.Evidence.Visits;
        hostsBefore = [.. visits.SelectMany(v => v.Requests).Where(r => r.Phase == Phase.BeforeConsent).Select(r => Host(r.Url))];
        storedBefore =
        [
            .. visits.SelectMany(v => v.Cookies).Where(c => c.Moments.ContainsKey(Phase.BeforeConsent)).Select(c => (c.Name, c.Domain.TrimStart('.'))),
            .. visits.SelectMany(v => v.Storage).Where(s => s.Moments.ContainsKey(Phase.BeforeConsent)).Select(s => (s.Key, Host(s.Origin))),
        ];
    }

    /// <summary>What follows from a phase in which nothing was chosen.</summary>
    /// <param name="page">What was read.</param>
    /// <param name="phase">The phase.</param>
    /// <param name="samePage">Whether it is the same page: what comes late comes by itself there, and by no act of the visitor.</param>
    public static Conclusion Of(PageReading page, Phase phase, bool samePage)
    {
        if (page.Banner is null)
        {
            return Conclusion.Of(Verdict.NotApplicable);
        }

        var silence = new WithoutChoice(page, phase);
        var fresh = page.Trackers.Where(t => t.In(phase) && silence.IsNew(t)).ToList();
        var certain = fresh.Where(t => t.NeedsConsent == true && TrackerFinding.IsCertain(t, phase)).ToList();
        var watched = silence.Watched();
        var started = certain.Where(t => !samePage || t.Sights[phase].AtMs <= watched).ToList();
        if (started.Count > 0)
        {
            return silence.Told(Verdict.Fail, started);
        }

        if (certain.Count > 0)
        {
            return silence.Told(Verdict.Review, certain) with { Variant = "review-late" };
        }

        var granted = new GrantedSigns(page, phase).Read().ToList();
        if (granted.Count > 0)
        {
            return (Conclusion.Of(Verdict.Review) with { Variant = "review-signal" })
                .With("names", string.Join(", ", granted.Select(g => g.What)))
                .Showing(granted);
        }

        var doubtful = fresh.Where(TrackerFinding.IsForAPerson).ToList();
        return doubtful.Count > 0
            ? silence.Told(Verdict.Review, doubtful)
            : TrackerFinding.Gap(page, phase) ?? silence.Nothing();
    }

    private bool IsNew(TrackerReading tracker) => tracker.Kind == TrackerKind.Request
        ? !hostsBefore.Contains(tracker.Host) && !before.Any(b => b.Kind == TrackerKind.Request && b.Fact is not null && b.Fact == tracker.Fact)
        : !tracker.In(Phase.BeforeConsent) && !tracker.Names.DefaultIfEmpty(tracker.Name).Any(name => storedBefore.Contains((name, tracker.Host))) && !before.Any(b => b.Kind == tracker.Kind && b.Host == tracker.Host && b.Fact is not null && b.Fact == tracker.Fact);

    // How long the page was watched, at the longest, while nobody touched it: what comes within that time comes by itself or not at all.
    private int Watched() => page.Evidence.Visits
        .Where(v => v.Kind is VisitKind.Refusing or VisitKind.Accepting)
        .SelectMany(v => v.Phases)
        .Where(p => p.Phase == Phase.BeforeConsent && p.Observed)
        .Select(p => p.ToMs)
        .DefaultIfEmpty()
        .Max();

    // Where trackers run before any choice, that nothing new comes is no praise.
    private Conclusion Nothing()
    {
        var running = before.Any(t => t.NeedsConsent == true && TrackerFinding.IsCertain(t, Phase.BeforeConsent));
        return (Conclusion.Of(Verdict.Pass) with { Variant = running ? "pass-running" : null }).With("seconds", Show.Seconds(page, phase));
    }

    private Conclusion Told(Verdict verdict, List<TrackerReading> trackers) => Conclusion.Of(verdict)
        .With("count", trackers.Count.ToString(CultureInfo.InvariantCulture))
        .With("names", Show.Names(trackers))
        .Showing(Show.Trackers(trackers, phase));

    private static string Host(string url) => Uri.TryCreate(url, UriKind.Absolute, out var address) ? address.Host : "";
}
