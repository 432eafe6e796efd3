using System.Diagnostics;
using ConsentAudit.Audit;
using ConsentAudit.Browser.Browsers;
using ConsentAudit.Browser.Visits;
using ConsentAudit.DemoWeb;
using ConsentAudit.Evidence;

namespace ConsentAudit.Browser.Tests.Faulty;

/// <summary>Pages that go wrong, in every way, in one list: each ends in a row, and their neighbours are audited.</summary>
/// <remarks>Some of the pages burn a core: nobody else is to be judged beside them.</remarks>
[NonParallelizable]
public sealed class FaultTests
{
    // A page that only time ends is given little of it, as it may burn a core; the others get what a busy machine needs.
    private const double Little = 4;
    private const double Enough = 60;

    private static readonly VisitOptions Options = new()
    {
        IgnoreHttpsErrors = true,
        Retries = 0,
        ObserveSeconds = 1,
        Screenshots = false,
        Phases = new HashSet<Phase> { Phase.BeforeConsent, Phase.AfterReject },
    };

    [Test]
    public async Task Every_page_ends_in_a_row_and_its_neighbours_are_audited()
    {
        await using var web = await FaultWeb.StartAsync();
        var settings = new BrowserSettings { ConnectTo = [.. web.ConnectTo.Select(ConnectTo.Parse)] };
        await using var browser = await BrowserPool.StartAsync(await BrowserInstaller.FindOrInstallAsync(settings, TestContext.Progress.WriteLine, CancellationToken.None), settings);
        var faults = Faults.All.Where(f => !f.Heavy).ToList();
        var rows = new PageReport[faults.Count];
        var evidence = new EvidenceBundle[faults.Count];
        var auditor = new Auditor(Stage.Catalogue);
        var clock = Stopwatch.StartNew();
        await Parallel.ForEachAsync(faults.Index(), new ParallelOptions { MaxDegreeOfParallelism = 10 }, async (fault, cancel) =>
        {
            var options = Options with { TimeoutSeconds = fault.Item.Kind == FailureKind.Timeout ? Little : Enough };
            evidence[fault.Index] = await new PageVisitor(browser, Stage.Catalogue, options, TimeProvider.System).VisitAsync(fault.Item.Url.AbsoluteUri, null, null, cancel);
            rows[fault.Index] = auditor.Judge(evidence[fault.Index], "evidence/page/");
        });
        await TestContext.Progress.WriteLineAsync($"{faults.Count} pages that go wrong in {clock.Elapsed.TotalSeconds:N1} s; the longest: {string.Join(", ", faults.Zip(evidence).OrderByDescending(f => f.Second.DurationMs).Take(6).Select(f => $"{f.First.Name} {f.Second.DurationMs / 1000.0:0.0} s"))}");
        var wrong = faults.Zip(rows).Where(r => r.First.Outcome != r.Second.Outcome || r.First.Kind != r.Second.Failure?.Kind);
        Assert.Multiple(() =>
        {
            Assert.That(wrong.Select(r => $"{r.First.Name}: {r.Second.Outcome} {r.Second.Failure?.Kind} {r.Second.Failure?.Message}"), Is.Empty);
            Assert.That(rows.Where(r => r.Failure is { } f && (f.Message.Length is 0 or > 300 || f.Message.Contains('\n'))), Is.Empty, "a sentence each");
            Assert.That(rows.Where(r => r.Outcome == Outcome.Failed && r.Verdict != Verdict.CannotTell), Is.Empty, "what was not seen is not clean");
            Assert.That(faults.Zip(rows).Where(r => r.First.Healthy && r.Second.Phases is not [Phase.BeforeConsent, Phase.AfterReject]).Select(r => r.First.Name), Is.Empty, "neighbours are audited to the end");
            Assert.That(Kinds(Of("window")), Is.EqualTo(new[] { "popup", "popup" }), "the other window's banner is not this page's");
            Assert.That(Kinds(Of("dialogs")), Does.Contain("dialog"));
            Assert.That(Row("busy").Failure?.Message, Does.EndWith("asked to wait 3600 seconds."));
            Assert.That(Row("leaves").FinalUrl, Is.EqualTo("https://voisin-1.panne.test/"));
        });

        PageReport Row(string name) => rows[faults.FindIndex(f => f.Name == name)];

        EvidenceBundle Of(string name) => evidence[faults.FindIndex(f => f.Name == name)];
    }

    [Test]
    public async Task A_certificate_that_nobody_vouches_for_is_a_failure()
    {
        var evidence = await new PageVisitor(Stage.Browser, Stage.Catalogue, Options with { IgnoreHttpsErrors = false }, TimeProvider.System)
            .VisitAsync(Stage.Web.Sites[0].Url.AbsoluteUri, null, null, CancellationToken.None);
        Assert.That(evidence.Visits.Select(v => v.Failure?.Kind), Has.All.EqualTo(FailureKind.Tls));
    }

    private static IEnumerable<string> Kinds(EvidenceBundle evidence) => evidence.Visits[1].Incidents.Select(i => i.Kind);
}
