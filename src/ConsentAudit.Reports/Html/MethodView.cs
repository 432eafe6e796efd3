using System.Globalization;
using ConsentAudit.Audit;

namespace ConsentAudit.Reports.Html;

/// <summary>How the report was made, what its words mean, and what it does not say.</summary>
internal static class MethodView
{
    private static readonly string[] Chapters = ["method.visits", "method.reading", "method.limits"];

    public static void Write(Markup markup, AuditReport report)
    {
        markup.Raw("<section id=\"method\" class=\"view wide text\" data-for=\"method\">\n").Word("h2", "method.title", "tabindex=\"-1\"");
        foreach (var chapter in Chapters)
        {
            markup.Word("h3", chapter).Raw("<ul>");
            for (var number = 1; markup.Words.Has($"{chapter}.{number}"); number++)
            {
                markup.Word("li", $"{chapter}.{number}");
            }

            markup.Raw("</ul>\n");
        }

        Meanings<Verdict>(markup, "method.verdicts");
        Meanings<Severity>(markup, "method.severities");
        Meanings<Force>(markup, "method.forces");
        Conditions(markup, report);
        markup.Raw("</section>\n");
    }

    private static void Meanings<T>(Markup markup, string key)
        where T : struct, Enum
    {
        markup.Word("h3", key).Raw("<dl class=\"facts\">");
        foreach (var value in Enum.GetValues<T>().OrderDescending())
        {
            markup.Raw("<div><dt>");
            if (value is Verdict verdict)
            {
                markup.Badge(verdict);
            }
            else
            {
                markup.Word("span", value);
            }

            markup.Raw("</dt>").Word("dd", value, aspect: "Meaning").Raw("</div>");
        }

        markup.Raw("</dl>\n");
    }

    private static void Conditions(Markup markup, AuditReport report)
    {
        var (conditions, tool) = (report.Conditions, report.Tool);
        markup.Word("h3", "method.conditions").Raw("<dl class=\"facts\">");
        Fact(markup, "method.started", Moment(report.StartedAt));
        Fact(markup, "method.finished", Moment(report.FinishedAt));
        Fact(markup, "method.locale", conditions.Locale);
        Fact(markup, "method.timeZone", conditions.TimeZone);
        Fact(markup, "method.viewport", conditions.Viewport);
        Fact(markup, "method.userAgent", conditions.UserAgent);
        Fact(markup, "method.observe", conditions.ObserveSeconds.ToString(CultureInfo.InvariantCulture));
        Fact(markup, "method.timeout", conditions.TimeoutSeconds.ToString(CultureInfo.InvariantCulture));
        Fact(markup, "method.pack", conditions.Pack);
        Fact(markup, "method.choices", words => Sheets.SummarySheet.Choices(conditions, words));
        Fact(markup, "method.thirdPartyCookies", words => words.OrAsIs("method.thirdParty", conditions.ThirdPartyCookies));
        Fact(markup, "method.sandbox", words => words[conditions.Sandbox ? "word.yes" : "word.no"]);
        Fact(markup, "method.appearance", string.Join(" ; ", conditions.Appearance));
        Fact(markup, "method.connectTo", string.Join(" ; ", conditions.ConnectTo));
        Fact(markup, "method.filterLists", words => string.Join(" ; ", conditions.FilterLists.Select(l => words.With("method.filterList", l.Name, l.Digest, l.Filters, l.Exceptions, l.Cosmetic, l.Unsupported))));
        Fact(markup, "method.tool", $"{tool.Name} {tool.Version}");
        Fact(markup, "method.browser", tool.Browser);
        Fact(markup, "method.catalogue", tool.Catalogue);
        Fact(markup, "method.schema", report.Schema);
        markup.Raw("</dl>\n");
    }

    private static void Fact(Markup markup, string key, string value) => Fact(markup, key, _ => value);

    private static void Fact(Markup markup, string key, Func<Wording, string> value) => markup.Raw("<div>").Word("dt", key)
        .Both("dd", words => value(words) is { Length: > 0 } said ? said : "–").Raw("</div>");

    private static string Moment(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
}
