using ConsentAudit.Audit;
using ConsentAudit.Browser.Tests.Setup;
using ConsentAudit.Cli;
using ConsentAudit.Cli.Commands;
using ConsentAudit.Evidence;
using ConsentAudit.Reports;

namespace ConsentAudit.Browser.Tests.Commands;

/// <summary>What servers ask for, and the user for their sake, is kept: by the servers' own logs.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class PolitenessTests
{
    private static readonly string[] Briefly = ["--choices", "accept", "--observe", "0.5", "--no-screenshots", "--format", "json"];

    private string folder = "";

    [SetUp]
    public void MakeFolder() => folder = Directory.CreateTempSubdirectory("consentaudit-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(folder, recursive: true);

    [Test]
    public async Task A_server_that_asks_for_two_seconds_is_given_them_and_the_page_is_audited()
    {
        // As a server that is well again when it said it would be.
        using var server = new SmallServer(first => first is null || DateTimeOffset.UtcNow - first < TimeSpan.FromSeconds(1.5) ? (503, "2") : (200, null));
        var code = await RunAsync(server.Url);
        var page = await PageAsync();
        var evidence = await EvidenceFolder.LoadAsync(Path.Combine(folder, "run", page.Evidence));
        var busy = server.Log.Where(l => l.Status == 503).ToList();
        Assert.Multiple(() =>
        {
            Assert.That((code, page.Outcome), Is.EqualTo((ExitCodes.Success, Outcome.Audited)));
            Assert.That(busy, Is.Not.Empty);
            Assert.That(server.Log.First(l => l.Status == 200).At - busy[0].At, Is.GreaterThanOrEqualTo(TimeSpan.FromSeconds(2)), "nobody came before");
            Assert.That(evidence.Visits.Select(v => v.Again), Has.Some.Contains("503").And.Some.Contains("asked to wait 2 seconds"), "it is noted");
        });
    }

    [Test]
    public async Task A_server_that_asks_for_more_than_a_page_has_is_left_alone()
    {
        using var server = new SmallServer(_ => (503, "3600"));
        var code = await RunAsync(server.Url);
        var page = await PageAsync();
        Assert.That((code, page.Outcome, page.Failure?.Status), Is.EqualTo((ExitCodes.NotAudited, Outcome.Failed, (int?)503)));
        Assert.That(server.Log, Has.Count.LessThanOrEqualTo(2), "each of the two first visits came once");
    }

    [Test]
    public async Task Visits_of_a_host_come_one_after_another_and_not_sooner_than_the_user_allows()
    {
        using var server = new SmallServer(_ => (200, null));
        Assert.That(await RunAsync(server.Url + "?1", server.Url + "?2", "--per-host", "1:300", "--concurrency", "2"), Is.EqualTo(ExitCodes.Success));
        Assert.That(server.Log, Has.Count.EqualTo(4), "two visits of each page");

        // Each watches for half a second, and only then comes the next.
        Assert.That(Gaps(server), Has.All.GreaterThanOrEqualTo(TimeSpan.FromMilliseconds(500)));
    }

    [Test]
    public async Task Visits_side_by_side_start_so_far_apart_as_the_user_wants()
    {
        using var server = new SmallServer(_ => (200, null));
        Assert.That(await RunAsync(server.Url + "?1", server.Url + "?2", "--per-host", "4:1500", "--concurrency", "2"), Is.EqualTo(ExitCodes.Success));
        var evidence = await Task.WhenAll((await PagesAsync()).Select(p => EvidenceFolder.LoadAsync(Path.Combine(folder, "run", p.Evidence))));
        var starts = evidence.SelectMany(e => e.Visits).Select(v => v.StartedAt).Order().ToList();

        // A request comes after its visit's start: how long after, is a matter of the machine.
        var earliest = Enumerable.Range(0, 4).Select(i => starts[0] + TimeSpan.FromMilliseconds((1500 * i) - 100));
        Assert.That(server.Log, Has.Count.EqualTo(4));
        Assert.That(server.Log.Zip(earliest).Where(r => r.First.At < r.Second), Is.Empty);
    }

    private static IEnumerable<TimeSpan> Gaps(SmallServer server) => server.Log.Zip(server.Log.Skip(1)).Select(p => p.Second.At - p.First.At);

    private Task<int> RunAsync(params string[] more) => CommandLine.RunAsync(["audit", .. more, "-o", Path.Combine(folder, "run"), .. Briefly]);

    private async Task<PageReport> PageAsync() => (await PagesAsync()).Single();

    private async Task<IReadOnlyList<PageReport>> PagesAsync()
    {
        await using var json = File.OpenRead(Path.Combine(folder, "run", "audit.json"));
        return JsonReport.Read(json).Pages;
    }
}
