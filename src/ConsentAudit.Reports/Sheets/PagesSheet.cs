using ClosedXML.Excel;
using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;
using ConsentAudit.Reports.Xlsx;

namespace ConsentAudit.Reports.Sheets;

/// <summary>One row a page: what became of it, what its banner offers, what it stores and sends.</summary>
internal static class PagesSheet
{
    public static ITable Of(Run run)
    {
        var words = run.Wording;
        var pictures = BannerPictures.Read(run);
        var columns = Columns(run, pictures).ToList();
        return new TableSheet<(int Index, PageReport Page)>(words["sheet.pages"], "Pages", words["guide.pages"], columns, [.. run.Report.Pages.Index()])
        {
            FrozenColumns = run.Labelled ? 3 : 2,
            Pictures = new(columns.FindIndex(column => column.Header == words["column.picture"]), pictures),
            Tab = XLColor.FromHtml("#2F6DB5"),
        };
    }

    private static IEnumerable<Column<(int Index, PageReport Page)>> Columns(Run run, IReadOnlyDictionary<int, Picture> pictures)
    {
        var words = run.Wording;
        yield return new(words["column.number"], 5.5, row => Cell.Of(row.Index + 1));
        if (run.Labelled)
        {
            yield return new(words["column.label"], 22, row => Cell.Of(row.Page.Label));
        }

        yield return new(words["column.url"], 44, row => Cell.Of(row.Page.Url, link: Link.Web(row.Page.Url)));
        yield return new(words["column.title"], 24, row => Cell.Of(row.Page.Title));
        yield return new(words["column.outcome"], 12, row => Outcome(row.Page, words));
        yield return new(words["column.verdict"], 13.5, row => Cell.Of(row.Page.Verdict, words));
        yield return new(words["column.banner"], 9, row => Seen(row.Page) ? YesNo(row.Page.Banner is not null, words) : NotSeen(words));
        if (run.Report.Pages.Any(page => page.Banner?.Picture is not null))
        {
            yield return new(words["column.picture"], Xlsx.Pictures.ColumnWidth, row => pictures.ContainsKey(row.Index) ? Cell.Blank : Cell.Of("–", Look.Muted));
        }

        yield return new(words["column.platform"], 12, row => row.Page.Banner is { } banner ? Platform(banner, words) : Cell.Blank);
        yield return new(words["column.accept"], 9.5, row => Control(row.Page, ControlRole.Accept, words));
        yield return new(words["column.reject"], 9.5, row => Control(row.Page, ControlRole.Reject, words));
        yield return new(words["column.settings"], 10.5, row => Control(row.Page, ControlRole.Settings, words));
        yield return new(words["column.actionsAccept"], 10, row => Actions(row.Page.Actions.Accept));
        yield return new(words["column.actionsReject"], 10, row => Actions(row.Page.Actions.Reject));
        yield return new(words["column.actionsWithdraw"], 10, row => Actions(row.Page.Actions.Withdraw));
        yield return new(words["column.before"], 11, row => Trackers(row.Page, Phase.BeforeConsent, needsConsent: true, words));
        yield return new(words["column.afterReject"], 11, row => Trackers(row.Page, Phase.AfterReject, needsConsent: true, words));
        yield return new(words["column.afterAccept"], 11.5, row => Trackers(row.Page, Phase.AfterAccept, needsConsent: true, words));
        yield return new(words["column.afterWithdrawal"], 11, row => Trackers(row.Page, Phase.AfterWithdrawal, needsConsent: true, words));
        yield return new(words["column.unknownBefore"], 11, row => Trackers(row.Page, Phase.BeforeConsent, needsConsent: null, words));
        yield return new(words["column.fails"], 10.5, row => Findings(row.Page, Verdict.Fail));
        yield return new(words["column.reviews"], 10.5, row => Findings(row.Page, Verdict.Review));
        yield return new(words["column.cannotTells"], 10.5, row => Findings(row.Page, Verdict.CannotTell));
        yield return new(words["column.failure"], 22, row => Cell.Of(row.Page.Failure?.Message));
        yield return new(words["column.seconds"], 8.5, row => Cell.Of(row.Page.DurationMs / 1000.0));
        yield return new(words["column.evidence"], 9.5, row => Evidence(row.Page, words));
    }

    /// <summary>The link to a page's evidence folder, or nothing.</summary>
    public static Cell Evidence(PageReport page, Wording words) =>
        Link.File(page.Evidence) is { } folder ? Cell.Of(words["word.folder"], Look.Centred, folder) : Cell.Blank;

    private static Cell Outcome(PageReport page, Wording words) => page.Outcome == Audit.Outcome.Audited
        ? Cell.Of(words["word.audited"], Look.Centred)
        : Cell.Of(words.With("word.failed", page.Failure is { } failure ? Reason(failure, words) : "?"), Look.Centred);

    private static string Reason(Failure failure, Wording words) =>
        failure is { Kind: FailureKind.HttpStatus, Status: { } status } ? $"HTTP {status}" : words.Of(failure.Kind);

    /// <summary>Of a page whose first look was not completed, nothing is said, not even that it has no banner.</summary>
    private static bool Seen(PageReport page) =>
        page.Banner is not null || (page.Outcome == Audit.Outcome.Audited && page.Phases.Contains(Phase.BeforeConsent));

    private static Cell NotSeen(Wording words) => Cell.Of(words["word.notSeen"], Look.Muted);

    private static Cell YesNo(bool value, Wording words) => Cell.Of(words[value ? "word.yes" : "word.no"], Look.Centred);

    private static Cell Platform(BannerEntry banner, Wording words) =>
        banner.Platform is { } platform ? Cell.Of(platform, Look.Centred) : Cell.Of(words["word.unrecognised"], Look.Muted);

    private static Cell Control(PageReport page, ControlRole role, Wording words)
    {
        if (!Seen(page))
        {
            return NotSeen(words);
        }

        var controls = page.Banner?.Controls ?? [];
        var layers = controls.Where(control => control.Role == role).Select(control => control.Layer).ToList();
        var word = layers.Count > 0 ? layers.Min() <= 1 ? "word.yes" : "word.secondLayer"
            : role == ControlRole.Reject && controls.Any(control => control.Role == ControlRole.Subscribe) ? "word.paid"
            : "word.no";
        return Cell.Of(words[word], Look.Centred);
    }

    private static Cell Trackers(PageReport page, Phase phase, bool? needsConsent, Wording words) => page.Phases.Contains(phase)
        ? Cell.Of(page.Trackers.Count(tracker => tracker.NeedsConsent == needsConsent && tracker.Phases.Contains(phase)))
        : Cell.Of(words["word.notObserved"], Look.Muted);

    private static Cell Actions(int? actions) => actions is { } count ? Cell.Of(count) : Cell.Blank;

    private static Cell Findings(PageReport page, Verdict verdict) => Cell.Of(page.Findings.Count(finding => finding.Verdict == verdict));
}
