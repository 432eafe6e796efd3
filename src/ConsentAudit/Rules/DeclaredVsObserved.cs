using System.Globalization;
using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Rules;

/// <summary>The trackers that were seen stand in the list that the site itself gives.</summary>
public sealed class DeclaredVsObserved : IRule
{
    /// <inheritdoc/>
    public IReadOnlyList<Phase> Needs => [Phase.AfterAccept];

    /// <inheritdoc/>
    public bool ReadsPolicy => true;

    /// <inheritdoc/>
    public Conclusion Judge(PageReading page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var names = page.Declared.Where(d => d.InList).Select(d => d.Pattern).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        if (names.Count < page.Threshold(typeof(DeclaredVsObserved), "names").Value)
        {
            return Conclusion.CannotTell("no-tracker-list");
        }

        var observed = page.Trackers.Where(IsAMatter).ToList();
        var missing = observed.Where(t => !page.Declared.Any(d => d.Covers(t))).ToList();
        var told = Conclusion.Of(Verdict.Pass)
            .With("declared", names.Count.ToString(CultureInfo.InvariantCulture))
            .With("count", (missing.Count > 0 ? missing.Count : observed.Count).ToString(CultureInfo.InvariantCulture))
            .With("names", Show.Names(missing));
        if (missing.Count == 0)
        {
            return TrackerFinding.Gap(page, Phase.AfterAccept) ?? (observed.Count > 0 ? told : Conclusion.Of(Verdict.NotApplicable));
        }

        // A list that leads further, or that names the partner and not its cookies, may be complete in its own way.
        var certain = missing.Where(t => t is { NeedsConsent: true, Purpose: Purpose.Advertising, Kind: TrackerKind.Cookie } && !Declarations.NamesOwner(page, t)).ToList();
        var fails = certain.Count > 0 && page.DeclaredGaps.Count == 0 && !LeadsToPartners(page);
        var shown = fails ? certain : missing;
        return (told with { Verdict = fails ? Verdict.Fail : Verdict.Review })
            .With("count", shown.Count.ToString(CultureInfo.InvariantCulture))
            .With("names", Show.Names(shown))
            .Showing(shown.SelectMany(t => Show.Trackers([t], t.In(Phase.AfterAccept) ? Phase.AfterAccept : Phase.BeforeConsent)))
            .Showing(Declarations.Exhibits(page.Declared.Where(d => d.InList).Take(1)));
    }

    private static bool LeadsToPartners(PageReading page) => page.Banner?.With(ControlRole.Partners).Any() == true || page.Panel?.With(ControlRole.Partners).Any() == true;

    // Stored on the device, and either known to need consent or an identifier that nobody knows.
    private static bool IsAMatter(TrackerReading t) =>
        t.Kind is TrackerKind.Cookie or TrackerKind.LocalStorage or TrackerKind.SessionStorage or TrackerKind.IndexedDb
        && (t.In(Phase.AfterAccept) || t.In(Phase.BeforeConsent))
        && (t.NeedsConsent == true || (t.NeedsConsent is null && t.Fact is null && t.Identifies == true));
}
