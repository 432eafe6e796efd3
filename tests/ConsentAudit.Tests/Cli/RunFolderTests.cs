using System.Security.Cryptography;
using ConsentAudit.Audit;
using ConsentAudit.Audit.Runs;
using ConsentAudit.Cli.Runs;
using ConsentAudit.Tests.Catalogue;
using ConsentAudit.Tests.Reports;
using NUnit.Framework;

namespace ConsentAudit.Tests.Cli;

public sealed class RunFolderTests
{
    private TemporaryFolder folder = null!;

    [SetUp]
    public void MakeFolder() => folder = new TemporaryFolder();

    [TearDown]
    public void RemoveFolder() => folder.Dispose();

    [Test]
    public void The_manifest_holds_the_hash_of_every_file_but_itself()
    {
        var run = RunFolder.Create(Path.Combine(folder.Path, "run"));
        Directory.CreateDirectory(Path.Combine(run.EvidencePath("page"), "dom"));
        File.WriteAllText(Path.Combine(run.EvidencePath("page"), "dom", "1.html"), "é");
        Note(run, Sample.Page());
        run.Write(Sample.Report(Sample.Page()), ["json"], "fr", BuiltIn.Catalogue);
        var lines = File.ReadAllLines(Path.Combine(run.Root, "MANIFEST.sha256"));
        Assert.That(lines.Select(l => l[66..]), Is.EqualTo(new[] { "audit.json", "evidence/page/dom/1.html", "journal.jsonl" }));
        foreach (var line in lines)
        {
            var bytes = File.ReadAllBytes(Path.Combine(run.Root, line[66..]));
            Assert.That(line, Does.StartWith(Convert.ToHexStringLower(SHA256.HashData(bytes)) + "  "));
        }
    }

    [Test]
    public void The_manifest_is_in_the_form_that_sha256sum_reads()
    {
        var run = RunFolder.Create(Path.Combine(folder.Path, "run"));
        run.Write(Sample.Report(Sample.Page()), [], "fr", BuiltIn.Catalogue);
        var bytes = File.ReadAllBytes(Path.Combine(run.Root, "MANIFEST.sha256"));
        Assert.That(bytes, Has.None.EqualTo((byte)'\r').And.None.EqualTo((byte)0xEF));
        Assert.That(bytes[^1], Is.EqualTo((byte)'\n'));
    }

    [Test]
    public void Reports_that_are_written_again_change_the_manifest_and_leave_one_line_a_file()
    {
        var run = RunFolder.Create(Path.Combine(folder.Path, "run"));
        run.Write(Sample.Report(Sample.Page()), ["json"], "fr", BuiltIn.Catalogue);
        var before = File.ReadAllLines(Path.Combine(run.Root, "MANIFEST.sha256"));
        run.Write(Sample.Report(), ["json"], "fr", BuiltIn.Catalogue);
        var after = File.ReadAllLines(Path.Combine(run.Root, "MANIFEST.sha256"));
        Assert.That(after, Has.Length.EqualTo(before.Length).And.Not.EqualTo(before));
    }

    [Test]
    public void The_programme_sha256sum_agrees_from_within_the_folder_and_not_once_a_file_was_changed()
    {
        var run = RunFolder.Create(Path.Combine(folder.Path, "run"));
        Directory.CreateDirectory(Path.Combine(run.EvidencePath("page"), "shots"));
        File.WriteAllText(Path.Combine(run.EvidencePath("page"), "shots", "été 1.png"), "picture");
        run.Write(Sample.Report(Sample.Page()), ["xlsx", "sarif", "junit", "md"], "fr", BuiltIn.Catalogue);
        Assert.That(Sha256Sum(run.Root), Is.EqualTo(0));
        File.AppendAllText(Path.Combine(run.Root, "audit.md"), "!");
        Assert.That(Sha256Sum(run.Root), Is.EqualTo(1));
    }

    [Test]
    public void The_json_is_always_written_and_once()
    {
        var run = RunFolder.Create(Path.Combine(folder.Path, "run"));
        Assert.That(run.Write(Sample.Report(), ["xlsx"], "fr", BuiltIn.Catalogue).Select(Path.GetFileName), Is.EqualTo(new[] { "audit.xlsx", "audit.json" }));
        Assert.That(run.Write(Sample.Report(), ["JSON", "json"], "fr", BuiltIn.Catalogue).Select(Path.GetFileName), Is.EqualTo(new[] { "audit.json" }));
    }

    private static void Note(RunFolder run, PageReport page)
    {
        using var journal = Journal.Open(run.Journal);
        journal.Note(new JournalLine(JournalLine.Format, 0, page.Url, page.Evidence, page.Outcome, default));
    }

    private static int Sha256Sum(string root)
    {
        if (!OperatingSystem.IsLinux())
        {
            Assert.Ignore("sha256sum is a programme of Linux");
        }

        using var process = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("sha256sum", ["--check", "--strict", "--quiet", "MANIFEST.sha256"])
        {
            WorkingDirectory = root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        process.WaitForExit();
        return process.ExitCode;
    }

    [Test]
    public void A_folder_that_holds_something_is_not_written_to()
    {
        folder.File("mine.txt", "");
        Assert.That(() => RunFolder.Create(folder.Path), Throws.TypeOf<InputException>().With.Message.Contains("not empty"));
        Assert.That(() => RunFolder.Create(Path.Combine(folder.Path, "mine.txt")), Throws.TypeOf<InputException>());
    }

    [Test]
    public void An_empty_folder_is() => Assert.That(RunFolder.Create(folder.Path).Root, Is.EqualTo(folder.Path));

    [Test]
    public void The_folder_of_a_run_is_known_by_what_it_holds()
    {
        Assert.That(() => RunFolder.Open(folder.Path), Throws.TypeOf<InputException>().With.Message.Contains("not the folder of a run"));
        folder.File("audit.json", "{}");
        Assert.That(RunFolder.Open(folder.Path).Root, Is.EqualTo(folder.Path));
    }
}
