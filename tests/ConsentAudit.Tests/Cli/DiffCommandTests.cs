using System.Text.Json;
using ConsentAudit.Audit;
using ConsentAudit.Audit.Differences;
using ConsentAudit.Cli;
using ConsentAudit.Cli.Commands;
using ConsentAudit.Cli.Screen;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;
using ConsentAudit.Reports;
using ConsentAudit.Tests.Audit.Baselines;
using ConsentAudit.Tests.Catalogue;
using ConsentAudit.Tests.Reports;
using NUnit.Framework;

namespace ConsentAudit.Tests.Cli;

[NonParallelizable]
public sealed class DiffCommandTests
{
    private static readonly PageReport Page = Sample.Page();

    private TemporaryFolder folder = null!;

    [SetUp]
    public void MakeFolder() => folder = new TemporaryFolder();

    [TearDown]
    public void RemoveFolder() => folder.Dispose();

    private string Run(string name, params PageReport[] pages)
    {
        var run = Path.Combine(folder.Path, name);
        Directory.CreateDirectory(run);
        using var file = File.Create(Path.Combine(run, "audit.json"));
        JsonReport.Write(Sample.Report(pages), file);
        return run;
    }

    private static async Task<(int Code, string Text)> Diff(params string[] arguments)
    {
        var usual = Console.Out;
        using var output = new StringWriter();
        Console.SetOut(output);
        try
        {
            return (await CommandLine.RunAsync(["diff", .. arguments]), output.ToString());
        }
        finally
        {
            Console.SetOut(usual);
        }
    }

    private static string Text(PageReport before, PageReport after, string language)
    {
        using var output = new StringWriter();
        new DifferenceText(BuiltIn.Catalogue.Sheets, language, output).Write(new RunComparer(Runs.Subjects).Compare(Sample.Report(before), Sample.Report(after)));
        return output.ToString();
    }

    [Test]
    public async Task Folders_and_files_are_compared_and_a_difference_is_no_failure()
    {
        var (old, now) = (Run("old", Page), Run("new", Page with { Verdict = Verdict.Pass, Findings = [Sample.Finding(Verdict.Pass)] }));
        var (code, text) = await Diff(old, Path.Combine(now, "audit.json"));
        Assert.That(code, Is.EqualTo(ExitCodes.Success));
        Assert.That(text, Does.Contain("~ verdict : écart constaté → satisfait").And.Contain("reject-on-first-layer (Refus proposé dès le premier niveau)").And.Contain("1 modifiées, 0 inchangées"));
    }

    [Test]
    public async Task The_json_holds_the_same()
    {
        var (code, text) = await Diff(Run("old", Page), Run("new", Page with { Banner = null }), "--json");
        var page = JsonDocument.Parse(text).RootElement.GetProperty("pages")[0];
        Assert.That(code, Is.EqualTo(ExitCodes.Success));
        Assert.That((page.GetProperty("banner").GetProperty("after").GetBoolean(), page.GetProperty("controlsGone")[0].GetProperty("role").GetString()), Is.EqualTo((false, "accept")));
    }

    [Test]
    public async Task What_is_no_run_is_a_mistake_of_the_users()
    {
        Assert.That((await Diff(Run("old", Page), Path.Combine(folder.Path, "none"))).Code, Is.EqualTo(ExitCodes.Input));
        Assert.That((await Diff(Run("other", Page), folder.File("x.json", "{}"))).Code, Is.EqualTo(ExitCodes.Input));
        Assert.That((await Diff(Run("third", Page), Run("fourth", Page), "--lang", "de")).Code, Is.EqualTo(ExitCodes.Input));
        Assert.That((await Diff(Run("fifth", Page))).Code, Is.EqualTo(ExitCodes.Input));
    }

    [Test]
    public void What_came_and_went_is_told_line_by_line()
    {
        var after = Page with { Banner = Page.Banner! with { Controls = [.. Page.Banner.Controls, Sample.Control(ControlRole.Reject)] }, Trackers = [Sample.Tracker(true, Phase.BeforeConsent)] };
        Assert.That(Text(Page, after, "fr"), Does.Contain("+ commande reject, niveau 1 : Reject").And.Contain("+ traceur local-storage _fbp (Meta, soumis au consentement) : before-consent"));
        Assert.That(Text(after, Page, "en"), Does.Contain("- control reject, layer 1 : Reject").And.Contain("- tracker local-storage _fbp (Meta, needs consent) : before-consent"));
    }

    [Test]
    public void What_a_site_wrote_drives_no_terminal()
    {
        var after = Page with { Banner = Page.Banner! with { Controls = [.. Page.Banner.Controls, Sample.Control(ControlRole.Reject) with { Label = "a\u001b[2J\nb\u202Ec" }] } };
        var text = Text(Page, after, "en");
        Assert.That(text.IndexOfAny(['\u001b', '\u202E']), Is.Negative);
        Assert.That(text, Does.Contain("a\uFFFD[2J\uFFFDb\uFFFDc"));
    }
}
