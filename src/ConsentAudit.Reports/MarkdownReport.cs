using System.Text;
using ConsentAudit.Audit;
using ConsentAudit.Catalogue;
using ConsentAudit.Reports.Markdown;
using ConsentAudit.Reports.Sheets;

namespace ConsentAudit.Reports;

/// <summary>audit.md: a summary for the page of a job or a merge request, short enough to be a comment.</summary>
/// <param name="rules">The catalogue's rules, for their titles.</param>
public sealed class MarkdownReport(IReadOnlyList<RuleSheet> rules) : IReportWriter
{
    /// <summary>A comment on GitHub takes 65,536 characters.</summary>
    public const int Longest = 65_000;

    /// <inheritdoc/>
    public string Format => "md";

    /// <inheritdoc/>
    public string FileName => "audit.md";

    /// <inheritdoc/>
    public void Write(AuditReport report, string language, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        var words = Wording.In(language);
        var page = new MarkdownPage(Longest, words["markdown.cut"]);
        new MarkdownSections(report, RuleTally.Of(report, rules), words, page).WriteAll();
        output.Write(Encoding.UTF8.GetBytes(page.ToString()));
    }
}
