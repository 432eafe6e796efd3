using System.Globalization;
using ConsentAudit.Audit;
using ConsentAudit.Reports.Sheets;

namespace ConsentAudit.Reports.Html;

/// <summary>The rules: what each requires, by which text, and how often it concluded what.</summary>
internal static class RuleTable
{
    private static readonly Verdict[] Verdicts = [Verdict.Fail, Verdict.Review, Verdict.CannotTell, Verdict.Pass, Verdict.NotApplicable];

    public static void Write(Markup markup, IReadOnlyList<RuleTally> rules)
    {
        markup.Raw("<section id=\"rules\" class=\"view wide\" data-for=\"rules\">\n").Word("h2", "html.view.rules", "tabindex=\"-1\"")
            .Word("p", "html.rules", "class=\"muted\"")
            .Raw("<div class=\"scroll\" tabindex=\"0\" role=\"group\" data-label=\"html.view.rules\"")
            .Raw($" aria-label=\"{Markup.Encoded(markup.Words["html.view.rules"])}\"><table><thead><tr>")
            .Word("th", "column.rule", "scope=\"col\"").Word("th", "column.severity", "scope=\"col\"").Word("th", "column.force", "scope=\"col\"");
        foreach (var verdict in Verdicts)
        {
            markup.Word("th", verdict, "scope=\"col\" class=\"n\"");
        }

        markup.Word("th", "column.basis", "scope=\"col\"").Raw("</tr></thead>\n<tbody>\n");
        foreach (var rule in rules)
        {
            Row(markup, rule);
        }

        markup.Raw("</tbody></table></div></section>\n");
    }

    private static void Row(Markup markup, RuleTally rule)
    {
        markup.Raw("<tr><th scope=\"row\">").Both("span", rule.Title).Raw("<code class=\"sub\">").Text(rule.Id).Raw("</code></th><td>");
        if (rule.Severity is { } severity)
        {
            markup.Word("span", severity, $"class=\"s{(int)severity}\"");
        }

        markup.Raw("</td><td>");
        if (rule.Force is { } force)
        {
            markup.Word("span", force);
        }

        markup.Raw("</td>");
        foreach (var verdict in Verdicts)
        {
            var count = rule[verdict].ToString(CultureInfo.InvariantCulture);
            markup.Raw(rule[verdict] == 0 ? "<td class=\"n zero\">0</td>" : $"<td class=\"n\"><a href=\"#{Overview.Link(rule, verdict)}\">{count}</a></td>");
        }

        markup.Raw("<td><ul class=\"plain\">");
        foreach (var text in rule.Basis)
        {
            markup.Raw("<li>");
            WebLink.Write(markup, text.Text, text.Url);
            markup.Raw("</li>");
        }

        markup.Raw("</ul></td></tr>\n");
    }
}
