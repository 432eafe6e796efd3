using ConsentAudit.Audit;
using ConsentAudit.Catalogue.Words;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Rules;

/// <summary>What the rules about a site's own list of trackers share: its exhibits, and why it may be longer than what was read.</summary>
internal static class Declarations
{
    private const int MostExhibits = 40;
    private const int LongestText = 200_000;

    /// <summary>Names as the site writes them, on the photographs that show them.</summary>
    public static IEnumerable<Exhibit> Exhibits(IEnumerable<DeclaredTracker> declared) => declared.Take(MostExhibits).Select(d => new Exhibit
    {
        Visit = d.Visit.Kind,
        Moment = Phase.BeforeConsent,
        AtMs = d.Shot.AtMs,
        Kind = "page",
        What = d.Category is null ? d.Name : $"{d.Name} – {d.Category}",
        File = d.Seen ? d.Shot.Picture ?? d.Shot.Dom : d.Shot.Dom,
    });

    /// <summary>Names with the categories under which they stand.</summary>
    public static Text Say(IEnumerable<DeclaredTracker> declared)
    {
        var all = declared.DistinctBy(d => d.Name).ToList();
        var more = all.Count > 5 ? ", …" : "";
        return new Text(
            string.Join(", ", all.Take(5).Select(d => d.Name + (d.Category is null ? "" : $" ({Show.Quoted(d.Category).Fr})"))) + more,
            string.Join(", ", all.Take(5).Select(d => d.Name + (d.Category is null ? "" : $" ({Show.Quoted(d.Category).En})"))) + more);
    }

    /// <summary>Whether the site's own words name who stands behind a tracker, though not the tracker itself.</summary>
    /// <param name="page">The page.</param>
    /// <param name="tracker">The tracker.</param>
    /// <param name="beforeChoice">Only words that can be read before a choice: what the page shows behind settings opened later may be the tracker's own content.</param>
    public static bool NamesOwner(PageReading page, TrackerReading tracker, bool beforeChoice = false)
    {
        var owners = new[] { tracker.Fact?.Owner, tracker.Fact?.Service?.Split('(')[0] }.OfType<string>().Select(LabelText.Normalise).Where(o => o.Length > 2).Distinct().ToList();
        return Texts(page, beforeChoice).Any(text => owners.Any(o => text.Contains($" {o} ", StringComparison.Ordinal)));
    }

    private static IEnumerable<string> Texts(PageReading page, bool beforeChoice) => page.Evidence.Visits
        .Where(v => v.Failure is null)
        .SelectMany(v => v.Shots)
        .Where(s => s.Photograph is not null && (s.Moment is Moment.Policy or Moment.SecondLayer or Moment.SecondLayerInterests || (s.Moment is Moment.WithdrawLayer && !beforeChoice)))
        .Select(s => $" {LabelText.Normalise(VisibleText.Of(s.Photograph!.Root, LongestText))} ");
}
