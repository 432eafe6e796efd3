using System.Text.Json;
using ConsentAudit.Audit;
using ConsentAudit.Catalogue;
using ConsentAudit.DemoWeb;
using ConsentAudit.Reports;
using ConsentAudit.Rules;
using ConsentAudit.Tests.Catalogue;
using NUnit.Framework;

namespace ConsentAudit.Tests.Reports;

/// <summary>reports/sample is what this version writes: made again by reports/sample/regenerate.sh, and where only words changed by <c>report reports/sample</c>.</summary>
public sealed class ShippedSampleTests
{
    private const string Again = "make it again: reports/sample/regenerate.sh, or where only words changed: consentaudit report reports/sample --format xlsx,json,html,sarif,junit,md";

    private static readonly string Folder = Path.Combine(Repository.Root, "reports", "sample");
    private static readonly AuditReport Report = Read();

    [TestCase("html")]
    [TestCase("json")]
    [TestCase("sarif")]
    [TestCase("junit")]
    [TestCase("md")]
    public void Is_written_alike_from_its_json(string format)
    {
        var writer = Writer(format);
        using var stream = new MemoryStream();
        writer.Write(Report, "fr", stream);
        var stands = File.ReadAllText(Path.Combine(Folder, writer.FileName)).ReplaceLineEndings("\n");
        Assert.That(new StreamReader(new MemoryStream(stream.ToArray())).ReadToEnd().ReplaceLineEndings("\n") == stands, $"{writer.FileName} differs; {Again}");
    }

    [Test]
    public void Its_workbook_has_the_same_sheets()
    {
        var writer = Writer("xlsx");
        using var stream = new MemoryStream();
        writer.Write(Report, "fr", stream);
        Assert.That(Changed(Workbook.Parts(stream.ToArray()), Workbook.Parts(File.ReadAllBytes(Path.Combine(Folder, writer.FileName)))), Is.Empty, Again);
    }

    [Test]
    public void Every_page_was_asked_by_every_rule() =>
        Assert.That(Report.Pages.Where(p => p.Findings.Select(f => f.Rule).Except(RuleBook.All.Keys).Any() || RuleBook.All.Keys.Except(p.Findings.Select(f => f.Rule)).Any()).Select(p => p.Url), Is.Empty, Again);

    [Test]
    public void It_found_what_is_expected_of_the_demo_web() => Assert.Multiple(() =>
    {
        foreach (var page in Report.Pages)
        {
            var expected = DemoSites.All.Single(s => s.Url.AbsoluteUri == page.Url).Expected;
            var findings = expected.TryGetProperty("findings", out var list) ? list.EnumerateArray().ToList() : [];
            foreach (var (rule, verdict) in findings.Select(f => (f.GetProperty("rule").GetString()!, f.GetProperty("verdict").Deserialize<Verdict>(AuditJson.Options))))
            {
                Assert.That(page.Findings.Single(f => f.Rule == rule).Verdict, Is.EqualTo(verdict), $"{page.Url} {rule}; {Again}");
            }
        }
    });

    private static IReportWriter Writer(string format)
    {
        var catalogue = BuiltIn.Catalogue.InPack(Report.Conditions.Pack);
        return ReportWriters.For(format, [.. catalogue.Sheets.Values], new RunSources { Folder = Folder, Sites = catalogue.Sites, Pages = catalogue.Pages });
    }

    // What the workbook says of its own making is left out.
    private static IEnumerable<string> Changed(IReadOnlyDictionary<string, string> now, IReadOnlyDictionary<string, string> stands) =>
        now.Keys.Union(stands.Keys).Where(part => part.EndsWith(".xml", StringComparison.Ordinal) && !part.StartsWith("docProps", StringComparison.Ordinal) && now.GetValueOrDefault(part) != stands.GetValueOrDefault(part));

    private static AuditReport Read()
    {
        using var file = File.OpenRead(Path.Combine(Folder, "audit.json"));
        return JsonReport.Read(file);
    }
}
