using System.Globalization;
using ConsentAudit.Audit;
using ConsentAudit.Reports.Sheets;

namespace ConsentAudit.Reports.Html;

/// <summary>The report at a glance: in a sentence or three, in figures, and the rules that fail most.</summary>
internal static class Overview
{
    private const int MostRules = 8;

    public static void Write(Markup markup, AuditReport report, IReadOnlyList<RuleTally> rules)
    {
        markup.Raw("<section id=\"overview\" class=\"view wide\" data-for=\"pages\">\n");
        Story(markup, report, rules);
        markup.Raw("<div class=\"cards\">\n<div class=\"card\">");
        Verdicts(markup, report);
        markup.Raw("</div>\n<div class=\"card\">");
        Worst(markup, report, rules);
        markup.Raw("</div>\n</div>\n</section>\n");
    }

    private static void Story(Markup markup, AuditReport report, IReadOnlyList<RuleTally> rules)
    {
        var first = true;
        foreach (var sentence in SummaryStory.Sentences(report, rules))
        {
            markup.Both("p", sentence, first ? "class=\"story\"" : "class=\"story more\"");
            first = false;
        }
    }

    private static void Verdicts(Markup markup, AuditReport report)
    {
        var summary = report.Summary;
        markup.Raw("<dl class=\"tiles\">");
        foreach (var (key, count) in new[] { ("pages", summary.Pages), ("audited", summary.Audited), ("failed", summary.Failed) })
        {
            markup.Raw("<div>").Word("dt", $"summary.tile.{key}").Raw($"<dd>{Number(count)}</dd></div>");
        }

        markup.Raw("</dl>").Word("h2", "summary.tile.verdicts", "class=\"small\"");
        Bar(markup, verdict => summary.Verdicts.GetValueOrDefault(verdict));
        markup.Raw("<ul class=\"legend\">");
        foreach (var verdict in Enum.GetValues<Verdict>().OrderDescending().Where(verdict => summary.Verdicts.GetValueOrDefault(verdict) > 0))
        {
            markup.Raw($"<li><a href=\"#verdict={(int)verdict}\">").Badge(verdict).Raw($" <b>{Number(summary.Verdicts[verdict])}</b></a></li>");
        }

        markup.Raw("</ul>");
    }

    private static void Worst(Markup markup, AuditReport report, IReadOnlyList<RuleTally> rules)
    {
        markup.Word("h2", "summary.rules", "class=\"small\"");
        var worst = rules.Where(rule => rule[Verdict.Fail] > 0).OrderByDescending(rule => rule[Verdict.Fail]).ThenByDescending(rule => rule.Severity).Take(MostRules).ToList();
        if (worst.Count == 0)
        {
            markup.Word("p", "html.noFails", "class=\"muted\"");
            return;
        }

        markup.Raw("<ol class=\"worst\">");
        foreach (var rule in worst)
        {
            markup.Raw($"<li><a href=\"#{Link(rule, Verdict.Fail)}\">").Both("span", rule.Title, "class=\"title\"")
                .Raw($"<span class=\"count\">{Number(rule[Verdict.Fail])}</span>");
            Bar(markup, verdict => verdict is Verdict.Fail ? rule[verdict] : 0, report.Pages.Count);
            markup.Raw("</a></li>");
        }

        markup.Raw("</ol>");
    }

    /// <summary>The place of the list that shows a rule's pages with a verdict.</summary>
    public static string Link(RuleTally rule, Verdict verdict) =>
        $"rule={Markup.Encoded(Uri.EscapeDataString(Shown.Line(rule.Id)))}&amp;verdict={(int)verdict}";

    // A drawing beside figures that say the same: hidden from screen readers.
    private static void Bar(Markup markup, Func<Verdict, int> count, int? of = null)
    {
        var verdicts = Enum.GetValues<Verdict>().OrderDescending().Where(verdict => count(verdict) > 0).ToList();
        var all = Math.Max(1, of ?? verdicts.Sum(count));
        markup.Raw("<svg class=\"bar\" viewBox=\"0 0 1000 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\" focusable=\"false\">");
        var at = 0.0;
        foreach (var verdict in verdicts)
        {
            var width = 1000.0 * count(verdict) / all;
            markup.Raw(string.Create(CultureInfo.InvariantCulture, $"<rect class=\"f{(int)verdict}\" x=\"{at:0.#}\" width=\"{width:0.#}\" height=\"10\"/>"));
            at += width;
        }

        markup.Raw("</svg>");
    }

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
