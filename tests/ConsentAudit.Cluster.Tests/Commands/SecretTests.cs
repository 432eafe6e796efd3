using ConsentAudit.Cli;
using ConsentAudit.Cluster.Tests.Setup;

namespace ConsentAudit.Cluster.Tests.Commands;

/// <summary>The commands themselves: what they print, what they refuse, and what they never tell.</summary>
public sealed class SecretTests
{
    private const string Address = "https://www.journal.example/";

    private TemporaryFolder folder = null!;

    [SetUp]
    public void MakeFolder() => folder = new TemporaryFolder();

    [TearDown]
    public void RemoveFolder() => folder.Dispose();

    private static string Wrong => Stage.Postgres.StringOf("postgres").Replace(PostgresServer.Password, "hushhush", StringComparison.Ordinal);

    [TestCase("submit", Address)]
    [TestCase("worker", "--browser", "/bin/true")]
    [TestCase("collect", "night", "-o", "run")]
    public async Task A_store_that_refuses_is_one_sentence_without_the_password(params string[] words)
    {
        var (code, output, error) = await Tool.RunAsync(Tool.Cli, null, [.. words, "--store-file", folder.File("store", Wrong + "\n")]);
        Assert.That((code, error.TrimEnd().Split('\n').Length), Is.EqualTo((ExitCodes.Input, 1)), error);
        Assert.That(output + error, Does.Contain("password authentication failed").And.Not.Contain("hush"));
    }

    [TestCase("submit takes no --header", "--header", "Authorization: Basic aHVzaA==")]
    [TestCase("submit takes no --proxy", "--proxy", "http://u:hushhush@proxy:3128")]
    [TestCase("--browser is a matter of each machine", "--browser", "/usr/bin/chromium")]
    [TestCase("submit takes no --har", "--har")]
    [TestCase("submit takes no --shard 1/2", "--shard", "1/2")]
    [TestCase("holds a name and a password", "https://u:hushhush@www.journal.example/")]
    [TestCase("--batch takes letters", "--batch", "../x")]
    [TestCase("--cron never takes the name", "--cron", "never")]
    public async Task What_may_not_be_stored_is_refused_in_a_sentence(string because, params string[] words)
    {
        var (code, output, error) = await Tool.RunAsync(Tool.Cli, Wrong, ["submit", Address, .. words]);
        Assert.That((code, output, error.TrimEnd().Split('\n').Length), Is.EqualTo((ExitCodes.Input, "", 1)), error);
        Assert.That(error, Does.Contain(because).And.Not.Contain("hush").And.Not.Contain("aHVzaA"));
    }

    [Test]
    public async Task Without_a_store_the_three_ways_to_name_it_are_told()
    {
        var (code, _, error) = await Tool.RunAsync(Tool.Cli, null, "submit", Address);
        Assert.That((code, error), Is.EqualTo((ExitCodes.Input, "consentaudit: Name the store: --store, --store-file, or the variable CONSENTAUDIT_STORE.\n")));
    }

    [Test]
    public async Task The_name_of_the_batch_is_all_that_submit_prints_and_nothing_is_collected_of_it_yet()
    {
        var store = await Stage.NewStoreAsync();
        var list = folder.File("Journaux du soir.txt", $"{Address}\n{Address}2\n");
        var (code, output, error) = await Tool.RunAsync(Tool.Cli, store, "submit", list, "--lang", "en", "--filter-list", folder.File("list.txt", "||ads.example^\n"), "--rules", Directory.CreateDirectory(folder.At("rules")).FullName);
        Assert.That(code, Is.Zero, error);
        Assert.That(output, Does.Match("^Journauxdusoir-[0-9]{8}\n$"));
        Assert.That(error, Does.Contain("Pages added: 2; the batch has 2."));
        var collected = await Tool.RunAsync(Tool.Cli, store, "collect", output.Trim(), "-o", folder.At("run"));
        Assert.That(collected.Code, Is.EqualTo(ExitCodes.NotAudited), collected.Error);
        Assert.That(collected.Error, Does.Contain("2 of 2 pages are missing"));
        Assert.That(File.ReadAllText(folder.At("run/audit.json")), Does.Contain("\"name\": \"list.txt\""), "the filter list is the batch's own");
        Assert.That(Directory.EnumerateFiles(folder.At("run"), "*", SearchOption.AllDirectories).Select(File.ReadAllText), Has.None.Contains(PostgresServer.Password));
    }
}
