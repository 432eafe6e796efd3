using ClosedXML.Excel;
using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Reports.Xlsx;

namespace ConsentAudit.Reports.Sheets;

/// <summary>One row for each tracker and page: what it is, whose, what for, and when it was seen.</summary>
internal static class TrackersSheet
{
    public static ITable Of(Run run)
    {
        var words = run.Wording;
        return new TableSheet<(int Index, PageReport Page, TrackerEntry Tracker)>(
            words["sheet.trackers"], "Trackers", words["guide.trackers"], Columns(run), Rows(run.Report))
        {
            FrozenColumns = 2,
            Tab = XLColor.FromHtml("#B26A00"),
        };
    }

    private static List<(int Index, PageReport Page, TrackerEntry Tracker)> Rows(AuditReport report) =>
        [.. report.Pages.Index().SelectMany(page => page.Item.Trackers
            .OrderBy(tracker => tracker.NeedsConsent switch { true => 0, null => 1, false => 2 })
            .Select(tracker => (page.Index, Page: page.Item, Tracker: tracker)))];

    private static List<Column<(int Index, PageReport Page, TrackerEntry Tracker)>> Columns(Run run)
    {
        var words = run.Wording;
        return
        [
            new(words["column.number"], 5.5, row => Cell.Of(row.Index + 1, link: run.ToPage(row.Index))),
            new(words["column.url"], 34, row => Cell.Of(row.Page.Url)),
            new(words["column.kind"], 12.5, row => Cell.Of(words.Of(row.Tracker.Kind), Look.Centred)),
            new(words["column.name"], 28, row => Cell.Of(row.Tracker.Name)),
            new(words["column.host"], 18, row => Cell.Of(row.Tracker.Host)),
            new(words["column.party"], 8.5, row => Cell.Of(words.Of(row.Tracker.Party), Look.Centred)),
            new(words["column.owner"], 14, row => Cell.Of(row.Tracker.Owner)),
            new(words["column.purpose"], 14, row => Cell.Of(words.Of(row.Tracker.Purpose))),
            new(words["column.needsConsent"], 13.5, row => NeedsConsent(row.Tracker, words)),
            new(words["column.beforeMs"], 11, row => First(row.Page, row.Tracker, Phase.BeforeConsent, words)),
            new(words["column.afterRejectMs"], 11, row => First(row.Page, row.Tracker, Phase.AfterReject, words)),
            new(words["column.afterAcceptMs"], 11.5, row => First(row.Page, row.Tracker, Phase.AfterAccept, words)),
            new(words["column.otherPhases"], 22, row => Cell.Of(string.Join(", ", row.Tracker.Phases.Where(p => p > Phase.AfterAccept).Select(p => words.Of(p))))),
            new(words["column.days"], 9, row => Cell.Of(row.Tracker.LifetimeDays)),
            new(words["column.setBy"], 24, row => Cell.Of(row.Tracker.SetBy)),
            new(words["column.cloakedAs"], 14, row => Cell.Of(row.Tracker.CloakedAs)),
            new(words["column.seen"], 8.5, row => Cell.Of(Seen(row.Tracker.Seen, words), Look.Centred)),
            new(words["column.why"], 30, row => Cell.Of(row.Tracker.Why)),
        ];
    }

    private static Cell NeedsConsent(TrackerEntry tracker, Wording words) => tracker.NeedsConsent is { } known
        ? Cell.Of(words[known ? "word.yes" : "word.no"], Look.Centred)
        : Cell.Of(words["word.unknown"], Look.Muted);

    /// <summary>The moment of the first sight; blank for "nothing seen", which only an observed phase can say.</summary>
    private static Cell First(PageReport page, TrackerEntry tracker, Phase phase, Wording words)
    {
        var look = tracker.NeedsConsent == true && phase != Phase.AfterAccept ? Look.Alarm : Look.Count;
        return tracker.Moments.TryGetValue(phase, out var moment) ? Cell.Of(moment, look)
            : tracker.Phases.Contains(phase) ? Cell.Of(words["word.seen"], look)
            : page.Phases.Contains(phase) ? Cell.Blank
            : Cell.Of(words["word.notObserved"], Look.Muted);
    }

    private static string Seen(string seen, Wording words)
    {
        var parts = seen.Split(" of ");
        return parts.Length == 2 ? words.With("word.of", parts[0], parts[1]) : seen;
    }
}
