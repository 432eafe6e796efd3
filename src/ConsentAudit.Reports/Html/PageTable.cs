using System.Globalization;
using ConsentAudit.Audit;
using ConsentAudit.Evidence;

namespace ConsentAudit.Reports.Html;

/// <summary>The list of pages, which reads without script too; with it, it is filtered and sorted.</summary>
internal static class PageTable
{
    private static readonly string[] Columns =
        ["number", "page", "verdict", "fails", "reviews", "cannotTells", "severity", "platform", "before", "afterReject", "afterAccept"];

    /// <summary>The figures of a page's row: findings by verdict, the gravest failure, trackers that need consent by phase; null for what is not known.</summary>
    public static int?[] Figures(PageReport page) =>
    [
        page.Findings.Count(finding => finding.Verdict == Verdict.Fail),
        page.Findings.Count(finding => finding.Verdict == Verdict.Review),
        page.Findings.Count(finding => finding.Verdict == Verdict.CannotTell),
        page.Findings.Where(finding => finding.Verdict == Verdict.Fail).Max(finding => (int?)finding.Severity),
        Trackers(page, Phase.BeforeConsent),
        Trackers(page, Phase.AfterReject),
        Trackers(page, Phase.AfterAccept),
    ];

    public static void Write(Markup markup, AuditReport report)
    {
        markup.Raw("<section id=\"pages\" class=\"view wide\" data-for=\"pages\">\n").Word("h2", "html.view.pages");
        markup.Raw("<div id=\"filters\" hidden></div>\n<p id=\"shown\" class=\"muted\" role=\"status\"></p>\n");
        markup.Raw("<div class=\"scroll\" tabindex=\"0\" role=\"group\" data-label=\"html.view.pages\"")
            .Raw($" aria-label=\"{Markup.Encoded(markup.Words["html.view.pages"])}\"><table id=\"list\">")
            .Word("caption", "html.caption", "class=\"hush\"").Raw("<thead><tr>");
        foreach (var column in Columns)
        {
            markup.Raw($"<th scope=\"col\" data-column=\"{column}\">").Word("span", $"column.{column}").Raw("</th>");
        }

        markup.Raw("<th scope=\"col\" class=\"rule\" hidden>").Word("span", "html.ruleVerdict").Raw("</th></tr></thead>\n<tbody>\n");
        foreach (var (number, page) in report.Pages.Index())
        {
            Row(markup, number, page);
        }

        markup.Raw("</tbody></table></div>\n").Raw("<button type=\"button\" id=\"rest\" class=\"plain\" hidden></button>\n").Word("p", "html.none", "id=\"none\" class=\"muted\" hidden").Raw("</section>\n");
    }

    private static void Row(Markup markup, int number, PageReport page)
    {
        var figures = Figures(page);
        markup.Raw($"<tr><td class=\"n\">{number + 1}</td><th scope=\"row\"><a href=\"#page={number + 1}\">")
            .Foreign(string.IsNullOrWhiteSpace(page.Label) ? page.Url : page.Label).Raw("</a>");
        if (!string.IsNullOrWhiteSpace(page.Label))
        {
            markup.Foreign(page.Url, "class=\"sub\" dir=\"ltr\"");
        }

        if (!string.IsNullOrWhiteSpace(page.Title))
        {
            markup.Foreign(page.Title, "class=\"sub\"");
        }

        markup.Raw("</th><td>").Badge(page.Verdict).Raw("</td>");
        for (var column = 0; column < 3; column++)
        {
            markup.Raw($"<td class=\"n{(figures[column] == 0 ? " zero" : "")}\">{Number(figures[column])}</td>");
        }

        markup.Raw("<td>");
        if (figures[3] is { } severity)
        {
            markup.Word("span", (Severity)severity, $"class=\"s{severity}\"");
        }

        markup.Raw("</td><td>");
        if (page.Banner is { Platform: null })
        {
            markup.Word("span", "word.unrecognised", "class=\"muted\"");
        }

        markup.Foreign(page.Banner?.Platform).Raw("</td>");
        for (var column = 4; column < figures.Length; column++)
        {
            Seen(markup, figures[column], alarm: column < 6);
        }

        markup.Raw("<td class=\"rule\" hidden></td></tr>\n");
    }

    private static void Seen(Markup markup, int? count, bool alarm)
    {
        if (count is { } known)
        {
            markup.Raw($"<td class=\"n{(known == 0 ? " zero" : alarm ? " alarm" : "")}\">{Number(known)}</td>");
        }
        else
        {
            markup.Raw("<td class=\"n\">").Word("span", "word.notObserved", "class=\"muted\"").Raw("</td>");
        }
    }

    private static int? Trackers(PageReport page, Phase phase) => page.Phases.Contains(phase)
        ? page.Trackers.Count(tracker => tracker.NeedsConsent == true && tracker.Phases.Contains(phase))
        : null;

    private static string Number(int? count) => count?.ToString(CultureInfo.InvariantCulture) ?? "";
}
