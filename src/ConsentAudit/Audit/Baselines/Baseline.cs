namespace ConsentAudit.Audit.Baselines;

/// <summary>What a run is held against: what an earlier one found, and what a person has accepted.</summary>
/// <param name="Known">Findings of an earlier run.</param>
/// <param name="Accepted">Decisions of persons; the first that speaks of a finding counts.</param>
public sealed record Baseline(IReadOnlyList<KnownFinding> Known, IReadOnlyList<Acceptance> Accepted)
{
    /// <summary>The rules named an exhibit's trackers up to this number: beyond it, the page's own list says what was there.</summary>
    private const int MostExhibits = 40;

    /// <summary>What an earlier run found, and what was accepted in it.</summary>
    public static Baseline Of(AuditReport earlier, Subjects subjects)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(subjects);
        var told = earlier.Pages.SelectMany(p => p.Findings.Where(f => f.Verdict >= Verdict.Review).Select(f => (Page: p, Finding: f))).ToList();
        return new Baseline(
            [
                .. told.Where(t => t.Finding.Acceptance is null).Select(t => new KnownFinding(
                    PageKey.Of(t.Page.Url),
                    t.Finding.Rule,
                    t.Finding.Verdict,
                    t.Finding.Exhibits.Count < MostExhibits ? subjects.Of(t.Finding) : subjects.Of(t.Finding).Concat(t.Page.Trackers.Select(subjects.Of)).ToHashSet(StringComparer.Ordinal))),
            ],
            [
                // An acceptance goes on to its own end, and is not made endless by being found again.
                .. told.Where(t => t.Finding.Acceptance is not null)
                    .Select(t => new Acceptance(PageKey.Of(t.Page.Url), t.Finding.Rule, t.Finding.Acceptance!.Reason, t.Finding.Acceptance.Until)),
            ]);
    }
}
