using System.Globalization;
using System.Text;
using System.Xml;
using ConsentAudit.Audit;
using ConsentAudit.Audit.Baselines;
using ConsentAudit.Catalogue;
using ConsentAudit.Reports.Xlsx;

namespace ConsentAudit.Reports;

/// <summary>audit.junit.xml: a page is a suite, a rule a case, for what shows the results of tests in CI.</summary>
/// <param name="rules">The catalogue's rules, for their titles.</param>
/// <remarks>A rule without object on a page is no case; what cannot be told is skipped with its reason, never passed.</remarks>
public sealed class JUnitReport(IReadOnlyList<RuleSheet> rules) : IReportWriter
{
    private const int MostExhibits = 20;

    private readonly Dictionary<string, RuleSheet> sheets = rules.DistinctBy(r => r.Id).ToDictionary(r => r.Id, StringComparer.Ordinal);

    /// <inheritdoc/>
    public string Format => "junit";

    /// <inheritdoc/>
    public string FileName => "audit.junit.xml";

    /// <inheritdoc/>
    public void Write(AuditReport report, string language, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);
        var words = Wording.In(language);
        using var xml = XmlWriter.Create(output, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n", CloseOutput = false });
        xml.WriteStartElement("testsuites");
        xml.WriteAttributeString("name", "ConsentAudit");
        WriteCounts(xml, report.Pages);
        foreach (var page in report.Pages)
        {
            WritePage(xml, page, report.StartedAt, words);
        }

        xml.WriteEndElement();
    }

    private static IEnumerable<Finding> Cases(PageReport page) => page.Outcome == Outcome.Failed ? [] : page.Findings.Where(f => f.Verdict != Verdict.NotApplicable);

    private static bool IsSkipped(Finding finding) => finding.Verdict == Verdict.CannotTell || (finding.Verdict == Verdict.Fail && !finding.Counts);

    private static void WriteCounts(XmlWriter xml, IReadOnlyList<PageReport> pages)
    {
        var errors = pages.Count(p => p.Outcome == Outcome.Failed);
        var cases = pages.SelectMany(Cases).ToList();
        WriteNumber(xml, "tests", cases.Count + errors);
        WriteNumber(xml, "failures", cases.Count(f => f.Counts));
        WriteNumber(xml, "errors", errors);
        WriteNumber(xml, "skipped", cases.Count(IsSkipped));
        xml.WriteAttributeString("time", Seconds(pages.Sum(p => p.DurationMs)));
    }

    private void WritePage(XmlWriter xml, PageReport page, DateTimeOffset startedAt, Wording words)
    {
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", CellText.Line(page.Url));
        WriteCounts(xml, [page]);
        xml.WriteAttributeString("timestamp", startedAt.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture));
        if (page.Outcome == Outcome.Failed)
        {
            Case(xml, page, "page-audited", words["junit.audited"]);
            var kind = page.Failure is { } failure ? words.Of(failure.Kind) : words["word.notObserved"];
            WriteOutcome(xml, "error", kind, page.Failure is { } why ? Wording.Code(why.Kind) : "unknown", page.Failure?.Message ?? "");
            xml.WriteEndElement();
        }

        foreach (var finding in Cases(page))
        {
            Case(xml, page, finding.Rule, sheets.GetValueOrDefault(finding.Rule)?.Title.In(words.Language) ?? "");
            WriteVerdict(xml, page, finding, words);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteVerdict(XmlWriter xml, PageReport page, Finding finding, Wording words)
    {
        var message = finding.Message.In(words.Language);
        if (finding.Counts)
        {
            var expired = finding is { Baseline: BaselineState.Expired, Acceptance: { } note } ? words.With("baseline.expired", Wording.Day(note.Until), note.Reason) + " " : "";
            WriteOutcome(xml, "failure", expired + message, Wording.Code(finding.Severity), Details(page, finding, words));
        }
        else if (finding.Verdict == Verdict.Fail)
        {
            var why = finding.Acceptance is { } note ? words.With("baseline.accepted", note.Reason) : words["baseline.known"];
            WriteOutcome(xml, "skipped", $"{why} {message}", null, "");
        }
        else if (finding.Verdict == Verdict.CannotTell)
        {
            WriteOutcome(xml, "skipped", message, null, "");
        }
        else if (finding.Verdict == Verdict.Review)
        {
            xml.WriteElementString("system-out", CellText.Lines([words.With("junit.review", CellText.Line(message)), .. Details(page, finding, words).Split('\n')]));
        }
    }

    private static string Details(PageReport page, Finding finding, Wording words) => CellText.Lines(
    [
        .. finding.Basis.Select(b => CellText.Line($"{b.Text} <{b.Url}>")),
        .. finding.Exhibits.Take(MostExhibits).Select(e => CellText.Line(
            words.With("exhibit.line", words.Of(e.Visit), words.Of(e.Moment), e.AtMs, words.OrAsIs("exhibit", e.Kind), e.What) + (e.File is { } file ? $" [{page.Evidence}{file}]" : ""))),
        .. finding.Exhibits.Count > MostExhibits ? [words.With("word.more", finding.Exhibits.Count - MostExhibits)] : Array.Empty<string>(),
    ]);

    private static void Case(XmlWriter xml, PageReport page, string rule, string title)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", CellText.Line(page.Url));
        xml.WriteAttributeString("name", CellText.Line(title.Length > 0 ? $"{rule}: {title}" : rule));
        xml.WriteAttributeString("time", "0");
    }

    private static void WriteOutcome(XmlWriter xml, string element, string message, string? type, string text)
    {
        xml.WriteStartElement(element);
        xml.WriteAttributeString("message", CellText.Line(message));
        if (type is not null)
        {
            xml.WriteAttributeString("type", type);
        }

        xml.WriteString(CellText.Lines(text.Split('\n').Select(l => CellText.Line(l))));
        xml.WriteEndElement();
    }

    private static void WriteNumber(XmlWriter xml, string name, int number) => xml.WriteAttributeString(name, number.ToString(CultureInfo.InvariantCulture));

    private static string Seconds(long milliseconds) => (milliseconds / 1000.0).ToString("0.###", CultureInfo.InvariantCulture);
}
