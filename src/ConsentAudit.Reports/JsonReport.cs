using System.Text;
using System.Text.Json;
using ConsentAudit.Audit;
using ConsentAudit.Evidence;

namespace ConsentAudit.Reports;

/// <summary>audit.json: the whole report for programs, and the file that every other report can be written from again.</summary>
public sealed class JsonReport : IReportWriter
{
    private const string Schema = "consentaudit/1";

    // A thousand pages are a tenth of it.
    private const long Longest = 512 << 20;

    private static readonly HashSet<string> Tables = ["rules"];

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
        var json = (GivenFile.Bytes(input, Longest) ?? throw new InputException($"This audit.json holds more than {Longest >> 20} MB, which is more than this version reads.")).AsSpan().TrimStart(Encoding.UTF8.Preamble);
        try
        {
            report = JsonSerializer.Deserialize<AuditReport>(json, AuditJson.Options);
        }
        catch (JsonException mistake)
        {
            var where = mistake.LineNumber is { } line ? $", line {line + 1}" : "";
            var path = mistake.Path is null or "$" ? "" : $" at {mistake.Path}";
            throw new InputException($"This is no audit.json that this version can read (first trouble{path}{where}).");
        }

        if (report is null)
        {
            throw new InputException("This is no audit.json: it holds no report.");
        }

        if (JsonNulls.FirstLine(json, Tables, free: "signals") is { } empty)
        {
            throw new InputException($"This is no audit.json that this version can read (line {empty}: there is a null where something should be).");
        }

        return report.Schema == Schema
            ? report
            : throw new InputException($"This audit.json has the schema '{report.Schema}'; this version reads '{Schema}'.");
    }
}
