using ConsentAudit.Audit;

namespace ConsentAudit.Reports;

/// <summary>One form in which a report can be had; it writes down what was concluded and concludes nothing.</summary>
public interface IReportWriter
{
    /// <summary>The name of the form on the command line: <c>xlsx</c>, <c>json</c>…</summary>
    string Format { get; }

    /// <summary>The name of the file in the run's folder.</summary>
    string FileName { get; }

    /// <summary>Writes the report; the stream stays open.</summary>
    /// <param name="report">What was concluded.</param>
    /// <param name="language"><c>en</c>, else French.</param>
    /// <param name="output">Where to; it need not be seekable.</param>
    void Write(AuditReport report, string language, Stream output);
}
