using System.Text.Json;
using ConsentAudit.Audit;

namespace ConsentAudit.Reports;

/// <summary>audit.json: the whole report for programs, and the file that every other report can be written from again.</summary>
public sealed class JsonReport : IReportWriter
{
    private const string Schema = "consentaudit/1";

    /// <inheritdoc/>
    public string Format => "json";

    /// <inheritdoc/>
    public string FileName => "audit.json";

    /// <summary>Writes the report; the stream stays open.</summary>
    public static void Write(AuditReport report, Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        JsonSerializer.Serialize(output, report, AuditJson.Options);
        output.Write("\n"u8);
    }

    /// <inheritdoc/>
    /// <remarks>audit.json holds both languages, whichever was asked for.</remarks>
    public void Write(AuditReport report, string language, Stream output) => Write(report, output);

    /// <summary>Reads a report back; what this version does not know is passed over.</summary>
    /// <exception cref="InputException">The stream holds no audit.json.</exception>
    public static AuditReport Read(Stream input)
    {
        AuditReport? report;
        try
        {
            report = JsonSerializer.Deserialize<AuditReport>(input, AuditJson.Options);
        }
        catch (JsonException mistake)
        {
            var where = mistake.LineNumber is { } line ? $", line {line + 1}" : "";
            var path = mistake.Path is null or "$" ? "" : $" at {mistake.Path}";
            throw new InputException($"This is no audit.json that this version can read (first trouble{path}{where}).");
        }

        if (report is null || report.Pages.Any(page => page is null))
        {
            throw new InputException("This is no audit.json: it holds no report.");
        }

        return report.Schema == Schema
            ? report
            : throw new InputException($"This audit.json has the schema '{report.Schema}'; this version reads '{Schema}'.");
    }
}
