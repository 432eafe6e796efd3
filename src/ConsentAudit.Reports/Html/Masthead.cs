using ConsentAudit.Audit;

namespace ConsentAudit.Reports.Html;

/// <summary>The top of the file: what this is, its parts, and the switches for language and appearance.</summary>
internal static class Masthead
{
    private static readonly string[] Views = ["pages", "rules", "method"];

    public static void Write(Markup markup, AuditReport report)
    {
        var tool = report.Tool;
        markup.Raw("<header class=\"top\"><div class=\"wide\">\n<div class=\"name\">").Word("h1", "summary.title").Raw("<p>")
            .Both("span", words => $"{report.FinishedAt.UtcDateTime.ToString(words.Language == "fr" ? "dd/MM/yyyy HH:mm" : "yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture)} UTC")
            .Raw(" · ").Foreign($"{tool.Name} {tool.Version}").Raw("</p></div>\n<nav data-label=\"html.nav\"")
            .Raw($" aria-label=\"{Markup.Encoded(markup.Words["html.nav"])}\">");
        foreach (var view in Views)
        {
            markup.Word("a", $"html.view.{view}", $"href=\"#view={view}\" data-view=\"{view}\"").Raw(" ");
        }

        markup.Raw("</nav>\n<div class=\"switches\" hidden>");
        Group(markup, "language", [("fr", null), ("en", null)]);
        Group(markup, "theme", [("auto", "html.theme.auto"), ("light", "html.theme.light"), ("dark", "html.theme.dark")]);
        markup.Raw("</div>\n</div></header>\n<noscript>").Word("p", "html.noscript", "class=\"wide note\"").Raw("</noscript>\n");
    }

    private static void Group(Markup markup, string name, (string Value, string? Word)[] options)
    {
        markup.Raw($"<div role=\"group\" class=\"seg\" data-label=\"html.{name}\" aria-label=\"{Markup.Encoded(markup.Words[$"html.{name}"])}\">");
        foreach (var (value, word) in options)
        {
            var attributes = $"type=\"button\" aria-pressed=\"false\" data-{name}=\"{value}\"";
            if (word is null)
            {
                markup.Raw($"<button {attributes} lang=\"{value}\">{(value == "fr" ? "Français" : "English")}</button>");
            }
            else
            {
                markup.Word("button", word, attributes);
            }
        }

        markup.Raw("</div>");
    }
}
