using System.CommandLine;
using ConsentAudit.Audit;
using ConsentAudit.Cli.Commands;
using ConsentAudit.Cli.Input;
using ConsentAudit.Cli.Runs;
using NUnit.Framework;

namespace ConsentAudit.Tests.Cli;

public sealed class OptionFileTests
{
    private TemporaryFolder folder = null!;

    [SetUp]
    public void MakeFolder() => folder = new TemporaryFolder();

    [TearDown]
    public void RemoveFolder() => folder.Dispose();

    private RunSettings Read(string json, params string[] commandLine)
    {
        var options = new RunOptions();
        var command = new Command("audit");
        options.AddTo(command);
        var file = folder.File("options.json", json);
        return options.Read(new OptionLayers(command.Parse(commandLine), new WrittenOptions(command, options).Layer(OptionFile.Read(file), "options.json")), TimeProvider.System);
    }

    [Test]
    public void Options_are_read_by_their_long_names()
    {
        var settings = Read("""
            {
              // what our staging sites need
              "observe": 2.5, "retries": 0, "concurrency": 3, "fail-on": "critical", "format": ["json", "md"], "choices": "reject",
              "connect-to": ["a.example:443:127.0.0.1:1", "b.example:443:127.0.0.1:2"], "header": "X-Test: -1=2:3", "ignore-https-errors": true, "headed": false,
              "output": "-o/run",
            }
            """);
        Assert.That((settings.Visits.ObserveSeconds, settings.Visits.Retries, settings.Concurrency, settings.FailOn, settings.Output), Is.EqualTo((2.5, 0, 3, (Severity?)Severity.Critical, "-o/run")));
        Assert.That(settings.Formats, Is.EqualTo(new[] { "json", "md" }));
        Assert.That(settings.Browser.ConnectTo.Select(c => c.ToString()), Is.EqualTo(new[] { "a.example:443:127.0.0.1:1", "b.example:443:127.0.0.1:2" }));
        Assert.That(settings.Visits.Headers["X-Test"], Is.EqualTo("-1=2:3"));
        Assert.That((settings.Visits.IgnoreHttpsErrors, settings.Browser.Headed, settings.Visits.TimeoutSeconds), Is.EqualTo((true, false, 90d)));
    }

    [Test]
    public void The_command_line_wins_option_by_option()
    {
        var settings = Read("""{ "observe": 8, "timeout": 40, "connect-to": ["a.example:443:127.0.0.1:1"] }""", "--observe", "5", "--connect-to", "c.example:443:127.0.0.1:3");
        Assert.That((settings.Visits.ObserveSeconds, settings.Visits.TimeoutSeconds), Is.EqualTo((5d, 40d)), "5 is the usual value, and was given");
        Assert.That(settings.Browser.ConnectTo.Select(c => c.FromHost), Is.EqualTo(new[] { "c.example" }));
    }

    [TestCase("{}")]
    [TestCase("\uFEFF{ }\n")]
    public void An_empty_file_changes_nothing(string json) => Assert.That(Read(json).Visits.ObserveSeconds, Is.EqualTo(5));

    [TestCase("{\n \"obsrve\": 5 }", "options.json, line 2: \"obsrve\" is no option of audit")]
    [TestCase("{ \"resume\": \"x\" }", "line 1: \"resume\" is no option")]
    [TestCase("{ \"-o\": \"x\" }", "line 1: \"-o\" is no option")]
    [TestCase("{\n\n \"observe\": \"5\" }", "line 3: observe takes a number")]
    [TestCase("{ \"retries\": 1.5 }", "line 1: retries takes a whole number")]
    [TestCase("{ \"retries\": 99999999999 }", "line 1: ")]
    [TestCase("{ \"lang\": true }", "line 1: lang takes a text or a list of texts")]
    [TestCase("{ \"headed\": \"true\" }", "line 1: headed takes true or false")]
    [TestCase("{ \"lang\": \"\" }", "line 1: lang takes a text that is not empty")]
    [TestCase("{ \"lang\": null }", "line 1: \"lang\" takes a text, a number, true, false or a list of texts")]
    [TestCase("{ \"lang\": {} }", "line 1: \"lang\" takes")]
    [TestCase("{ \"header\": [\"a: b\",\n 1] }", "line 1: the list of \"header\" holds something else than texts")]
    [TestCase("{ \"observe\": 3,\n \"observe\": 4 }", "line 2: \"observe\" stands there twice")]
    [TestCase("{ \"viewport\": \"big\" }", "line 1: --viewport takes desktop, mobile or WxH")]
    [TestCase("{\n \"fail-on\": \"all\" }", "line 2: --fail-on takes critical")]
    [TestCase("{\n \"shard\": \"4/3\" }", "line 2: --shard takes I/N")]
    [TestCase("{ \"observe\": 0.1 }", "line 1: --observe takes 0.5 or more")]
    [TestCase("[]", "line 1: a file of options is one object")]
    [TestCase("", "line 1: this is no JSON")]
    [TestCase("{\n \"observe\": 5,,\n}", "line 2: this is no JSON")]
    [TestCase("{ \"observe\": 5 } {}", "line 1: this is no JSON")]
    [TestCase("{ \"observe\": ", "line 1: this is no JSON")]
    public void What_is_wrong_is_told_with_file_and_line(string json, string sentence)
    {
        var mistake = Assert.Throws<InputException>(() => Read(json));
        Assert.That(mistake!.Message, Does.Contain(sentence).And.Contain("options.json, line "));
        Assert.That(mistake.Message, Does.Not.Contain("\n"));
    }

    [Test]
    public void A_file_that_is_missing_is_told() =>
        Assert.That(() => OptionFile.Read(Path.Combine(folder.Path, "none.json")), Throws.TypeOf<InputException>().With.Message.Contains("none.json cannot be read"));
}
