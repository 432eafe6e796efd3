using System.Globalization;
using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Rules;

/// <summary>No tracker of another company answers under a name of the site's own without the visitor's choice.</summary>
public sealed class CnameCloaking : IRule
{
    /// <inheritdoc/>
    public IReadOnlyList<Phase> Needs => [Phase.BeforeConsent];

    /// <inheritdoc/>
    public IReadOnlyList<Phase> Uses => [Phase.AfterReject];

    /// <inheritdoc/>
    public Conclusion Judge(PageReading page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var names = page.Evidence.HostNames;
        if (names is null)
        {
            return Conclusion.CannotTell("aliases-not-asked");
        }

        // The page called no other host of its own site: there was no name to ask about.
        if (names.Count == 0)
        {
            return TrackerFinding.Gap(page, Phase.BeforeConsent) ?? Conclusion.Of(Verdict.NotApplicable);
        }

        var cloaked = page.Trackers.Where(t => t.CloakedAs is not null && t.NeedsConsent != false).ToList();
        var called = new[] { Phase.BeforeConsent, Phase.AfterReject }
            .Where(p => p == Phase.BeforeConsent || page.Verified(p))
            .Select(p => (Phase: p, Trackers: cloaked.Where(t => t.NeedsConsent == true && t.Kind != TrackerKind.Fingerprint && t.In(p)).ToList()))
            .Where(c => c.Trackers.Count > 0)
            .ToList();
        if (called.Count > 0)
        {
            return Told(Verdict.Fail, [.. called.SelectMany(c => c.Trackers).Distinct()]).Showing(called.SelectMany(c => Show.Trackers(c.Trackers, c.Phase)));
        }

        if (cloaked.Count > 0)
        {
            return Told(Verdict.Review, cloaked).Showing(cloaked.GroupBy(t => t.Sights.Keys.Min()).SelectMany(g => Show.Trackers(g, g.Key)));
        }

        var unasked = names.Where(n => n.Problem is not null).Select(n => n.Host).ToList();
        return unasked.Count > 0 ? Conclusion.CannotTell("aliases-unknown", Show.Row(unasked))
            : TrackerFinding.Gap(page, Phase.BeforeConsent)
            ?? Conclusion.Of(Verdict.Pass).With("count", names.Count.ToString(CultureInfo.InvariantCulture));
    }

    private static Conclusion Told(Verdict verdict, List<TrackerReading> cloaked)
    {
        var masks = cloaked.GroupBy(t => t.CloakedAs!).Select(g => (Alias: g.Key, Hosts: g.Select(t => t.Kind == TrackerKind.Cookie ? $"cookie {t.Name}" : t.Host).Distinct().ToList(), g.First().Fact)).ToList();
        return Conclusion.Of(verdict)
            .With("count", masks.Count.ToString(CultureInfo.InvariantCulture))
            .With("owners", Show.Row(masks.Select(m => m.Fact?.Owner ?? m.Alias)))
            .With("names", Show.Row(masks.Select(m => $"{string.Join(", ", m.Hosts.Take(3))} → {m.Alias}")));
    }
}
