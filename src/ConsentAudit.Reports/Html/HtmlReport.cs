using System.Text;
using ConsentAudit.Audit;
using ConsentAudit.Catalogue;
using ConsentAudit.Reports.Html;
using ConsentAudit.Reports.Sheets;

namespace ConsentAudit.Reports;

/// <summary>audit.html: the report as one file for a browser, in both languages, which fetches nothing and sends nothing.</summary>
/// <param name="rules">The catalogue's rules, for their titles; where it is empty, rules go by their ids.</param>
/// <param name="folder">The run's folder, for the pictures of banners; null where it is not at hand.</param>
public sealed class HtmlReport(IReadOnlyList<RuleSheet> rules, string? folder = null) : IReportWriter
{
    /// <summary>A report without titles of rules and without pictures.</summary>
    public HtmlReport()
        : this([])
    {
    }

    /// <inheritdoc/>
    public string Format => "html";

    /// <inheritdoc/>
    public string FileName => "audit.html";

    /// <inheritdoc/>
    public void Write(AuditReport report, string language, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);
        var words = Wording.In(language);
        using var text = new StreamWriter(output, new UTF8Encoding(false), bufferSize: 1 << 16, leaveOpen: true) { NewLine = "\n" };
        var markup = new Markup(text, words);
        var tallies = RuleTally.Of(report, rules);
        var data = new PageData(report, tallies, words, new EmbeddedPictures(folder));

        Head(markup);
        markup.Raw("<body>\n").Word("a", "html.skip", "class=\"skip\" href=\"#main\"").Raw("\n");
        Masthead.Write(markup, report);
        markup.Raw("<main id=\"main\" tabindex=\"-1\">\n");
        Overview.Write(markup, report, tallies);
        PageTable.Write(markup, report);
        RuleTable.Write(markup, tallies);
        MethodView.Write(markup, report);
        markup.Raw("<section id=\"detail\" class=\"view\" hidden></section>\n</main>\n");

        // In the order in which a reader needs them: the list answers before the browser has come to the pictures.
        data.WriteList(markup);
        markup.Raw("<script>").Raw(Assets.Script).Raw("</script>\n");
        data.WriteDetails(markup);
        markup.Raw("</body>\n</html>\n");
    }

    private static void Head(Markup markup) => markup
        .Raw($"<!doctype html>\n<html lang=\"{markup.Words.Language}\">\n<head>\n<meta charset=\"utf-8\">\n")
        .Raw($"<meta http-equiv=\"Content-Security-Policy\" content=\"{Assets.Policy}\">\n")
        .Raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n")
        .Raw("<meta name=\"color-scheme\" content=\"light dark\">\n")
        .Word("title", "summary.title")
        .Raw("\n<style>").Raw(Assets.Style).Raw("</style>\n</head>\n");
}
