using System.Net;
using System.Text;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using ConsentAudit.Audit;
using ConsentAudit.Cli.Screen;
using ConsentAudit.Reports;
using ConsentAudit.Reports.Html;
using ConsentAudit.Reports.Xlsx;
using ConsentAudit.Tests.Reports;
using HtmlAgilityPack;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using NUnit.Framework;

namespace ConsentAudit.Tests.Fuzz;

/// <summary>Ten thousand hostile texts through every writer, and back through a parser of its format: each comes back as a text, and as nothing else.</summary>
[Parallelizable(ParallelScope.Children)]
public sealed class ReportFuzzTests
{
    private static readonly char[] Turning = [.. Enumerable.Range('\u202A', 5).Concat(Enumerable.Range('\u2066', 4)).Select(c => (char)c)];

    [Test]
    public void There_are_ten_thousand_and_hardly_two_alike()
    {
        var texts = HostileText.Of(FuzzedReports.Texts);
        Assert.That(texts, Has.Count.EqualTo(10_000));
        Assert.That(texts.Distinct().Count(), Is.GreaterThan(9_000));
        Assert.That(texts, Is.EqualTo(HostileText.Of(FuzzedReports.Texts)), "the same every time");
    }

    [Test]
    public void Json_holds_each_text_as_it_was_but_for_halves_of_characters()
    {
        foreach (var (report, texts) in FuzzedReports.All())
        {
            using var stream = new MemoryStream(Bytes(new JsonReport(), report));
            var back = JsonReport.Read(stream);
            var whole = texts.Select(Whole).ToList();
            Assert.That(back.Pages.SelectMany(p => p.Findings).Select(f => f.Message.Fr), Is.EqualTo(whole));
            Assert.That(back.Pages.SelectMany(p => p.Findings).Select(f => f.Exhibits[0].What), Is.EqualTo(whole));
            Assert.That(back.Pages.SelectMany(p => p.Trackers).Select(t => t.Name), Is.EqualTo(whole));
            Assert.That(back.Pages.SelectMany(p => p.Banner!.Controls).Select(c => c.Label), Is.EqualTo(whole));
        }
    }

    [Test]
    public void A_workbook_holds_each_as_a_text_and_no_formula()
    {
        foreach (var (report, texts) in FuzzedReports.All())
        {
            // The parts themselves: a library that reads cells would put together what is wrong in them.
            var parts = Workbook.Parts(Bytes(new XlsxReport(Sample.Rules, null), report)).Where(p => p.Key.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal)).Select(p => XElement.Parse(p.Value, System.Xml.Linq.LoadOptions.PreserveWhitespace)).ToList();
            Assert.That(parts.SelectMany(p => p.Descendants()).Where(e => e.Name.LocalName == "f"), Is.Empty);
            var cells = parts.SelectMany(p => p.Descendants()).Where(e => e.Name.LocalName == "c" && e.Attribute("t")?.Value == "inlineStr").Select(c => XmlConvert.DecodeName(c.Value)).ToHashSet(StringComparer.Ordinal);
            Assert.That(texts.Select(t => CellText.Line(t)).Where(t => !cells.Contains(t)), Is.Empty);
        }
    }

    [Test]
    public void A_workbook_opens_in_the_libraries_of_others()
    {
        var (report, _) = FuzzedReports.All(toAReport: 100).First();
        Assert.That(Workbook.Errors(Bytes(new XlsxReport(Sample.Rules, null), report)), Is.Empty);
        using var book = Workbook.Of(report);
        Assert.That(book.Sheets.SelectMany(s => s.CellsUsed()).Where(c => c.HasFormula), Is.Empty);
    }

    [Test]
    public void A_web_page_holds_no_element_and_no_attribute_more_than_a_quiet_one()
    {
        string[]? quiet = null;
        foreach (var (report, texts) in FuzzedReports.All())
        {
            var document = new HtmlDocument();
            document.LoadHtml(Encoding.UTF8.GetString(Bytes(new HtmlReport(Sample.Rules, null), report)));
            var shape = document.DocumentNode.Descendants().Where(n => n.NodeType is HtmlNodeType.Element or HtmlNodeType.Comment).Select(n => n.Name + " " + string.Join(',', n.Attributes.Select(a => a.Name))).ToArray();
            quiet ??= shape;
            Assert.That(shape.CountBy(s => s).Where(s => s.Key.StartsWith("script", StringComparison.Ordinal) || s.Key.Contains("on", StringComparison.Ordinal)), Is.EquivalentTo(quiet.CountBy(s => s).Where(s => s.Key.StartsWith("script", StringComparison.Ordinal) || s.Key.Contains("on", StringComparison.Ordinal))));
            Assert.That(shape.Distinct().Except(quiet), Is.Empty);

            // What is shown comes from the file's own data.
            var data = document.DocumentNode.Descendants("script").Where(s => s.GetAttributeValue("type", "") == "application/json").Select(s => JsonDocument.Parse(s.InnerText).RootElement).ToList();
            var told = data.SelectMany(Strings).ToHashSet(StringComparer.Ordinal);
            Assert.That(texts.Select(t => Whole(Shown.Line(t))).Where(t => !told.Contains(t)), Is.Empty);
            Assert.That(told.Where(t => t.IndexOfAny(Turning) >= 0), Is.Empty);
        }
    }

    [Test]
    public void Sarif_holds_each_as_a_message_without_links_and_blanks()
    {
        foreach (var (report, texts) in FuzzedReports.All())
        {
            using var json = JsonDocument.Parse(Bytes(new SarifReport(Sample.Rules, new Dictionary<string, string>()), report));
            var results = json.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().ToList();
            var expected = texts.Select(t => Whole(CellText.Line(t, 4_000))).ToList();
            Assert.That(results.Select(r => Unescaped(r.GetProperty("message").GetProperty("text").GetString()!)), Is.EqualTo(expected));
            Assert.That(results.Select(r => r.GetProperty("properties").GetProperty("exhibits")[0].GetProperty("what").GetString()), Is.EqualTo(expected));
        }
    }

    [Test]
    public void JUnit_holds_each_as_an_attribute_and_a_text()
    {
        foreach (var (report, texts) in FuzzedReports.All())
        {
            var xml = XDocument.Load(new MemoryStream(Bytes(new JUnitReport(Sample.Rules), report)), System.Xml.Linq.LoadOptions.PreserveWhitespace);
            Assert.That(xml.Descendants("failure").Select(f => f.Attribute("message")!.Value), Is.EqualTo(texts.Select(t => CellText.Line(t))));
            Assert.That(xml.Descendants().Select(e => e.Name.LocalName).Distinct(), Is.EquivalentTo(new[] { "testsuites", "testsuite", "testcase", "failure" }));
        }
    }

    [Test]
    public void Markdown_shows_each_as_words_and_makes_nothing_of_them()
    {
        // What the forges add to CommonMark.
        var pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough).UseAutoLinks().UseEmojiAndSmiley().UseFootnotes().UseTaskLists().UseMathematics().UseAlertBlocks().Build();
        foreach (var (report, texts) in FuzzedReports.All(toAReport: 50))
        {
            var html = new HtmlDocument();
            html.LoadHtml(Markdig.Markdown.ToHtml(Encoding.UTF8.GetString(Bytes(new MarkdownReport(Sample.Rules), report)), pipeline));
            var nodes = html.DocumentNode.Descendants().Where(n => n.NodeType == HtmlNodeType.Element).ToList();
            Assert.That(nodes.Select(n => n.Name).Distinct().Except(["h1", "h2", "h3", "p", "strong", "table", "thead", "tbody", "tr", "th", "td", "a", "code", "ul", "li", "sub"]), Is.Empty);
            Assert.That(nodes.Where(n => n.Name == "a").Select(a => a.GetAttributeValue("href", "")), Has.All.Match("^https?://"));
            var said = nodes.Where(n => n.Name == "li").Select(n => Seen(n.InnerText)).ToList();
            Assert.That(said, Has.Count.EqualTo(texts.Count));
            foreach (var (line, text) in said.Zip(texts))
            {
                Assert.That(line, Does.EndWith(Seen(WebUtility.HtmlEncode(Turned(CellText.Line(text, 600))))));
            }
        }
    }

    [Test]
    public void A_terminal_is_driven_by_none()
    {
        foreach (var (report, texts) in FuzzedReports.All())
        {
            using var output = new StringWriter { NewLine = "\n" };
            var progress = new PlainProgress(output, report.Pages.Count, "fr");
            foreach (var text in texts)
            {
                progress.Say(text);
                progress.End(0, report.Pages[0] with { Url = text, Outcome = Outcome.Failed, Failure = new(ConsentAudit.Evidence.FailureKind.Tls, text) });
            }

            SummaryTable.Write(report with { Pages = [.. report.Pages.Zip(texts).Select(p => p.First with { Url = p.Second })] }, [], "fr", output);
            Assert.That(output.ToString().Where(c => (char.IsControl(c) && c != '\n') || Turning.Contains(c) || c is '\u2028' or '\u2029'), Is.Empty);
            Assert.That(output.ToString().Split('\n').Count(l => l.StartsWith('[')), Is.GreaterThanOrEqualTo(texts.Count));
        }
    }

    private static byte[] Bytes(IReportWriter writer, AuditReport report)
    {
        using var stream = new MemoryStream();
        writer.Write(report, "fr", stream);
        return stream.ToArray();
    }

    private static string Whole(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private static string Turned(string text) => string.Concat(text.Select(c => Turning.Contains(c) ? '\uFFFD' : c));

    // What a reader sees: entities read, what shows nothing left out, white space of any length as one.
    private static string Seen(string html) =>
        string.Join(' ', WebUtility.HtmlDecode(html).Replace("\u200B", "", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Unescaped(string message)
    {
        var text = new StringBuilder();
        for (var i = 0; i < message.Length; i++)
        {
            var doubled = message[i] is '\\' || (message[i] is '{' or '}' && i + 1 < message.Length && message[i + 1] == message[i]);
            i += doubled ? 1 : 0;
            text.Append(message[i]);
        }

        return text.ToString();
    }

    private static IEnumerable<string> Strings(JsonElement e) => e.ValueKind switch
    {
        JsonValueKind.String => [e.GetString()!],
        JsonValueKind.Array => e.EnumerateArray().SelectMany(Strings),
        JsonValueKind.Object => e.EnumerateObject().SelectMany(p => Strings(p.Value)),
        _ => [],
    };
}
