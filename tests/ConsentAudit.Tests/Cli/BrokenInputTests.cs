using System.IO.Compression;
using ConsentAudit.Cli;
using ConsentAudit.Cli.Commands;
using ConsentAudit.Cli.Input;
using ConsentAudit.Cli.Runs;
using ConsentAudit.Evidence;
using ConsentAudit.Tests.Catalogue;
using ConsentAudit.Tests.Evidence;
using ConsentAudit.Tests.Reports;
using NUnit.Framework;

namespace ConsentAudit.Tests.Cli;

/// <summary>What the user gives, broken in every way: one sentence, the line where there is one, exit 2.</summary>
public sealed class BrokenInputTests
{
    private TemporaryFolder folder = null!;

    [SetUp]
    public void MakeFolder() => folder = new TemporaryFolder();

    [TearDown]
    public void RemoveFolder() => folder.Dispose();

    [TestCase("a.txt", "https://a.example/\nfile:///etc/passwd\n", "a.txt, line 2: ")]
    [TestCase("a.txt", "https://a.example/\n\n# x\njavascript:alert(1)", "a.txt, line 4: ")]
    [TestCase("a.txt", "", "names none")]
    [TestCase("a.csv", "site;page\nx;y", "a.csv, line 2: ")]
    [TestCase("a.csv", "name;address of it\nx;y", "a.csv, line 1: ")]
    [TestCase("a.csv", "url\nhttps://a.example/\n\"https://b.example/", "a.csv, line 3: ")]
    [TestCase("a.xml", "<urlset>\n<url><loc>data:x</loc></url></urlset>", "a.xml, line 2: ")]
    [TestCase("a.xml", "<urlset>\n<url>", "a.xml, line 2: ")]
    [TestCase("a.xml", "<!DOCTYPE x [\n<!ENTITY e SYSTEM \"file:///etc/passwd\">]><urlset>&e;</urlset>", "a.xml, line 1: ")]
    [TestCase("a.xml", "", "a.xml, line 1: ")]
    [TestCase("a.xlsx", "no workbook", "a.xlsx cannot be read as a workbook: ")]
    public void A_list_of_pages(string name, string text, string told)
    {
        var file = Write(name, text);
        AssertRefused(() => PageList.Read([file], TextReader.Null), told);
    }

    [TestCase("a.txt")]
    [TestCase("a.csv")]
    [TestCase("a.xml")]
    public void A_list_of_a_gigabyte(string name) => AssertRefused(() => PageList.Read([Endless(name)], TextReader.Null), "more than 100 MB");

    [Test]
    public void A_workbook_that_is_a_gigabyte_unpacked()
    {
        var file = Path.Combine(folder.Path, "bomb.xlsx");
        using (var zip = ZipFile.Open(file, ZipArchiveMode.Create))
        {
            using var part = zip.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.Fastest).Open();
            var zeros = new byte[1 << 20];
            for (var i = 0; i < 700; i++)
            {
                part.Write(zeros);
            }
        }

        AssertRefused(() => PageList.Read([file], TextReader.Null), "more than 600 MB unpacked");
    }

    [Test]
    public void A_workbook_without_a_book_in_it()
    {
        var file = Path.Combine(folder.Path, "empty.xlsx");
        using (var zip = ZipFile.Open(file, ZipArchiveMode.Create))
        {
            zip.CreateEntry("[Content_Types].xml");
        }

        AssertRefused(() => PageList.Read([file], TextReader.Null), "cannot be read as a workbook");
        AssertRefused(() => BaselineFiles.Read([file], BuiltIn.Catalogue), "empty.xlsx");
    }

    [TestCase("{ \"schema\": \"consentaudit-baseline/1\", \"accepted\": [\nnull ] }", "b.json, line 2: ")]
    [TestCase("{ \"schema\": \"consentaudit-baseline/1\",\n\"accepted\": 5 }", "b.json, line 2: ")]
    [TestCase("{ \"schema\": \"consentaudit-baseline/1\",\n\"accepted\": [ { \"rul\": \"x\" } ] }", "b.json, line 2: ")]
    [TestCase("{ \"schema\": \"consentaudit/1\", \"tool\": { \"name\": \"x\", \"version\": \"\", \"catalogue\": \"\", \"browser\": \"\" }, \"pages\": [\nnull ] }", "line 2")]
    [TestCase("{ \"schema\": \"consentaudit/1\",\n\"pages\": 5 }", "line 2")]
    [TestCase("[", "b.json, line 1: ")]
    [TestCase("", "b.json, line 1: ")]
    public void A_baseline(string text, string told)
    {
        var file = Write("b.json", text);
        AssertRefused(() => BaselineFiles.Read([file], BuiltIn.Catalogue), told);
    }

    [Test]
    public void A_baseline_nested_without_end() => AssertRefused(() => BaselineFiles.Read([Write("b.json", new string('[', 1_000_000))], BuiltIn.Catalogue), "b.json, line 1: ");

    [Test]
    public void A_baseline_of_a_gigabyte() => AssertRefused(() => BaselineFiles.Read([Endless("b.json")], BuiltIn.Catalogue), "more than 512 MB");

    [TestCase("lexicon/fr.json", "{\n\"x\": 1 }", "rules/lexicon/fr.json, line 2: ")]
    [TestCase("trackers/services.json", "[\nnull ]", "rules/trackers/services.json, line ")]
    [TestCase("catalogue/cookie-secure.json", "{", "rules/catalogue/cookie-secure.json, line 1: ")]
    public void A_folder_of_rules(string name, string text, string told)
    {
        var file = Path.Combine(folder.Path, name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        AssertRefused(() => RulesFolder.Load(folder.Path), told);
    }

    [Test]
    public void A_file_of_rules_of_a_gigabyte() => AssertRefused(
        () =>
        {
            Endless("x.json");
            RulesFolder.Load(folder.Path);
        },
        "more than 32 MB");

    [Test]
    public void A_link_in_a_folder_of_rules_is_passed_over()
    {
        File.CreateSymbolicLink(Path.Combine(folder.Path, "x.json"), "/dev/zero");
        Assert.That(RulesFolder.Load(folder.Path).Sheets, Is.Not.Empty);
    }

    [TestCase("<!DOCTYPE html><html>", "line 1: this is a web page")]
    [TestCase("\ufffd\0\0", "l.txt")]
    public void A_filter_list(string text, string told) => AssertRefused(() => FilterListFiles.Read([Write("l.txt", text)], "fr", TextWriter.Null), told);

    [Test]
    public void A_filter_list_of_a_gigabyte() => AssertRefused(() => FilterListFiles.Read([Endless("l.txt")], "fr", TextWriter.Null), "more than 64 MB");

    [Test]
    public async Task A_report_that_would_be_written_through_a_link()
    {
        var run = await RunAsync();
        var target = Write("target.txt", "mine");
        File.CreateSymbolicLink(Path.Combine(run, "audit.json"), target);
        Assert.That(await CommandLine.RunAsync(["judge", run, "--format", "json"]), Is.EqualTo(ExitCodes.Input));
        Assert.That(File.ReadAllText(target), Is.EqualTo("mine"));
    }

    [Test]
    public async Task Links_in_a_run_are_not_hashed()
    {
        var run = await RunAsync();
        File.CreateSymbolicLink(Path.Combine(run, "endless"), "/dev/zero");
        Directory.CreateSymbolicLink(Path.Combine(run, "loop"), run);
        Assert.That(await CommandLine.RunAsync(["judge", run, "--format", "json"]), Is.EqualTo(ExitCodes.Success));
        Assert.That(File.ReadAllText(Path.Combine(run, "MANIFEST.sha256")), Does.Not.Contain("endless").And.Not.Contain("loop"));
    }

    [TestCase("{ \"url\": 5 }")]
    [TestCase("[[[[")]
    public async Task Evidence_that_is_none(string json)
    {
        var run = await RunAsync();
        File.WriteAllText(Path.Combine(run, "evidence", "page", "evidence.json"), json);
        Assert.That(await CommandLine.RunAsync(["judge", run, "--format", "json"]), Is.EqualTo(ExitCodes.Input));
    }

    [Test]
    public async Task Evidence_that_lies_behind_a_link()
    {
        var run = await RunAsync();
        Directory.Move(Path.Combine(run, "evidence"), Path.Combine(folder.Path, "elsewhere"));
        Directory.CreateSymbolicLink(Path.Combine(run, "evidence"), Path.Combine(folder.Path, "elsewhere"));
        Assert.That(await CommandLine.RunAsync(["judge", run]), Is.EqualTo(ExitCodes.Input));
    }

    private async Task<string> RunAsync()
    {
        var run = Path.Combine(folder.Path, "run");
        var shot = new Shot { Moment = Moment.BeforeConsent, AtMs = 1, Dom = "dom/1.html", Photograph = Trees.Photograph(Trees.Element("html", Trees.Element("p", Trees.Text("x")))) };
        await EvidenceFolder.SaveAsync(new EvidenceBundle { Url = "https://journal.example/", Visits = [new Visit { Kind = VisitKind.Refusing, Shots = [shot] }] }, Path.Combine(run, "evidence", "page"));
        return run;
    }

    private string Write(string name, string text)
    {
        var file = Path.Combine(folder.Path, name);
        File.WriteAllText(file, text);
        return file;
    }

    private string Endless(string name)
    {
        var path = Path.Combine(folder.Path, name);
        using var file = File.Create(path);
        file.SetLength(1L << 30);
        return path;
    }

    private static void AssertRefused(TestDelegate act, string told) =>
        Assert.That(act, Throws.TypeOf<InputException>().With.Message.Contains(told).And.Message.Matches(@"\A[^\r\n]*\z"));
}
