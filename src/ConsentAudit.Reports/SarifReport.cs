using System.Text.Json;
using ConsentAudit.Audit;
using ConsentAudit.Catalogue;
using ConsentAudit.Reports.Sarif;
using ConsentAudit.Reports.Sheets;

namespace ConsentAudit.Reports;

/// <summary>audit.sarif: failures, questions for a person and what could not be told, in SARIF 2.1.0 for tools of developers.</summary>
/// <param name="rules">The catalogue's rules.</param>
/// <param name="pages">The rules' pages (Markdown), by id.</param>
/// <remarks>What passes and what does not apply is left out; of a page that was not audited, one notification tells it.</remarks>
public sealed class SarifReport(IReadOnlyList<RuleSheet> rules, IReadOnlyDictionary<string, string> pages) : IReportWriter
{
    /// <inheritdoc/>
    public string Format => "sarif";

    /// <inheritdoc/>
    public string FileName => "audit.sarif";

    /// <inheritdoc/>
    public void Write(AuditReport report, string language, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        var words = Wording.In(language);
        var described = new SarifRules(RuleTally.Of(report, rules), pages, words);
        var log = new Dictionary<string, object>
        {
            ["$schema"] = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
            ["version"] = "2.1.0",
            ["runs"] = new[] { Run(report, described, words) },
        };
        JsonSerializer.Serialize(output, log, AuditJson.Options);
        output.Write("\n"u8);
    }

    private static Dictionary<string, object> Run(AuditReport report, SarifRules described, Wording words) => new()
    {
        ["tool"] = new
        {
            driver = new
            {
                name = "ConsentAudit",
                version = SarifText.Plain(report.Tool.Version),
                rules = described.All(),
                properties = new { catalogue = SarifText.Plain(report.Tool.Catalogue), browser = SarifText.Plain(report.Tool.Browser) },
            },
        },
        ["language"] = words.Language,
        ["columnKind"] = "utf16CodeUnits",
        ["automationDetails"] = new { id = $"consentaudit/{SarifText.Plain(report.Conditions.Pack)}/" },
        ["invocations"] = new[]
        {
            new
            {
                executionSuccessful = report.Pages.Count == report.Summary.Pages,
                startTimeUtc = report.StartedAt.UtcDateTime,
                endTimeUtc = report.FinishedAt.UtcDateTime,
                toolExecutionNotifications = report.Pages.Where(p => p.Outcome == Outcome.Failed).Select(p => Notification(p, words)),
            },
        },
        ["results"] = report.Pages.Where(p => p.Outcome == Outcome.Audited)
            .SelectMany(p => p.Findings.Where(f => f.Verdict >= Verdict.CannotTell).Select(f => SarifResult.Of(p, f, described.IndexOf(f.Rule), words))),
    };

    private static object Notification(PageReport page, Wording words) => new
    {
        level = "error",
        message = SarifText.Message(page.Failure is { } failure ? $"{words.With("word.failed", words.Of(failure.Kind))}. {failure.Message}" : words["word.notObserved"]),
        locations = SarifResult.Locations(page.Url),
    };
}
