using ConsentAudit.Audit.Baselines;
using ConsentAudit.Evidence;

namespace ConsentAudit.Audit.Differences;

/// <summary>Compares one page of two runs.</summary>
internal sealed class PageComparer(Subjects subjects)
{
    public PageDifference Compare(PageReport before, PageReport after)
    {
        // What was not audited shows neither banner nor trackers: their absence is no difference.
        var seen = before.Outcome == Outcome.Audited && after.Outcome == Outcome.Audited;
        var watched = seen ? before.Phases.Intersect(after.Phases).ToHashSet() : [];
        return new PageDifference
        {
            Url = after.Url,
            Outcome = Of(before.Outcome, after.Outcome),
            Verdict = Of(before.Verdict, after.Verdict),
            Banner = seen ? Of(before.Banner is not null, after.Banner is not null) : null,
            Platform = seen && before.Banner is not null && after.Banner is not null ? Of(before.Banner.Platform ?? "", after.Banner.Platform ?? "") : null,
            ControlsAppeared = seen ? Controls(after, before) : [],
            ControlsGone = seen ? Controls(before, after) : [],
            Findings = [.. after.Findings.Join(before.Findings, f => f.Rule, f => f.Rule, (now, old) => Finding(old, now)).OfType<FindingDifference>()],
            TrackersAppeared = Trackers(after, before, watched),
            TrackersGone = Trackers(before, after, watched),
        };
    }

    private static Change<T>? Of<T>(T before, T after) => EqualityComparer<T>.Default.Equals(before, after) ? null : new Change<T>(before, after);

    private static List<ControlDifference> Controls(PageReport with, PageReport without)
    {
        var counts = (without.Banner?.Controls ?? []).CountBy(c => (c.Role, c.Layer)).ToDictionary();
        return [.. (with.Banner?.Controls ?? []).GroupBy(c => (c.Role, c.Layer))
            .SelectMany(g => g.Skip(counts.GetValueOrDefault(g.Key)))
            .Select(c => new ControlDifference(c.Role, c.Layer, c.Label))];
    }

    private FindingDifference? Finding(Finding before, Finding after)
    {
        var (old, now) = (subjects.Of(before), subjects.Of(after));

        // Of what is as it should be, and of what could not be seen, only a change of the verdict is told.
        var told = before.Verdict >= Verdict.Review && after.Verdict >= Verdict.Review;
        List<string> appeared = told ? [.. now.Except(old).Order(StringComparer.Ordinal)] : [];
        List<string> gone = told ? [.. old.Except(now).Order(StringComparer.Ordinal)] : [];
        return before.Verdict == after.Verdict && appeared.Count + gone.Count == 0
            ? null
            : new FindingDifference(after.Rule, before.Verdict, after.Verdict, after.Severity, appeared, gone, after.Message);
    }

    private List<TrackerDifference> Trackers(PageReport with, PageReport without, HashSet<Phase> watched)
    {
        var others = without.Trackers.GroupBy(subjects.Of, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.SelectMany(t => t.Phases).ToHashSet(), StringComparer.Ordinal);
        return [.. with.Trackers.GroupBy(subjects.Of, StringComparer.Ordinal)
            .Select(g => (First: g.First(), Phases: g.SelectMany(t => t.Phases).Where(watched.Contains).Except(others.GetValueOrDefault(g.Key) ?? []).Order().ToList()))
            .Where(t => t.Phases.Count > 0)
            .Select(t => new TrackerDifference(t.First.Kind, t.First.Name, t.First.Host, t.First.Owner, t.First.NeedsConsent, t.Phases))];
    }
}
