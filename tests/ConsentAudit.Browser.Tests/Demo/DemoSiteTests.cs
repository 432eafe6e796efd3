using System.Text.Json;
using ConsentAudit.Audit;
using ConsentAudit.Browser.Tests.Setup;
using ConsentAudit.DemoWeb;
using ConsentAudit.Evidence;
using ConsentAudit.Reports;
using ConsentAudit.Rules;

namespace ConsentAudit.Browser.Tests.Demo;

/// <summary>Every site of the demo web is found to be what its expected.json says, and nothing that it must not be.</summary>
public sealed class DemoSiteTests
{
    private static readonly Phase[] Always = [Phase.BeforeConsent, Phase.AfterReject, Phase.AfterAccept];

    private static IEnumerable<TestCaseData> Sites() => DemoSites.All.Select(s => new TestCaseData(s.Name).SetName($"demo: {s.Name}"));

    private static IEnumerable<TestCaseData> Twins() => DemoSites.All.Where(s => s.PutRight is not null).Select(s => new TestCaseData(s.Name).SetName($"demo: {s.PutRight!.Name}"));

    [TestCaseSource(nameof(Sites))]
    public Task Is_what_it_is_expected_to_be(string name)
    {
        var site = Stage.Web.Sites.Single(s => s.Name == name);
        return IsFoundAsync(site, Needed(site.Expected), Failing(site.Expected));
    }

    // The twin is seen only where the sanctioned conduct would be; all else it may still have is what the site has.
    [TestCaseSource(nameof(Twins))]
    public Task Put_right_is_no_longer_what_was_sanctioned(string name)
    {
        var site = Stage.Web.Sites.Single(s => s.Name == name);
        return IsFoundAsync(site.PutRight!, Needed(site.PutRight!.Expected, []), Failing(site.Expected).Except(site.Reenacts.Select(r => r.Rule)));
    }

    private static async Task IsFoundAsync(DemoSite site, IReadOnlySet<Phase> needed, IEnumerable<string> failing)
    {
        var (evidence, report) = await Audits.PageAsync(site.Url.AbsoluteUri, options: Audits.Options with { ObserveSeconds = Seconds(site.Expected), Needed = needed, ReadsPolicy = Findings(site.Expected).Any(f => RuleBook.All[f.Rule].ReadsPolicy) });
        var missing = Subset.Missing(site.Expected, Audits.Json(report));
        Assert.That(missing, Is.Empty, string.Join('\n', [.. missing, Audits.Story(evidence)]));
        Assert.That(Stage.Web.Hits.Where(h => h.Host == site.Url.Host && NeverAsked(site.Expected).Contains(h.Path)), Is.Empty, "nothing was bought, and no offer to buy was followed");
        var failures = report.Findings.Where(f => f.Verdict == Verdict.Fail).ToList();
        Assert.That(failures.Where(f => f.Exhibits.Count == 0), Is.Empty, "every failure has its exhibit");
        Assert.That(failures.Select(f => f.Rule).Except(failing), Is.Empty, "nothing is held against the site that it does not do\n" + Audits.Exhibits(failures) + Audits.Story(evidence));
    }

    // A visit that no expected finding rests on would cost time and show nothing: the phases follow from the rules, as in an audit.
    private static HashSet<Phase> Needed(JsonElement expected, IEnumerable<Phase>? always = null) =>
        [.. always ?? Always, .. RuleBook.Phases(Findings(expected).Select(f => RuleBook.All[f.Rule])), .. Named(expected)];

    // Where something comes late on purpose, the site says how long it has to be watched.
    private static double Seconds(JsonElement expected) => expected.TryGetProperty("observeSeconds", out var seconds) ? seconds.GetDouble() : Audits.Options.ObserveSeconds;

    // What costs money is never asked for.
    private static IEnumerable<string> NeverAsked(JsonElement expected) =>
        expected.TryGetProperty("neverAsked", out var paths) ? paths.EnumerateArray().Select(p => p.GetString()!).Append("/achat") : ["/achat"];

    // What may be held against the site besides, where a visit that is not made for it alone happens to show it.
    private static IEnumerable<string> Failing(JsonElement expected) => Findings(expected).Where(f => f.Verdict == "fail").Select(f => f.Rule)
        .Concat(expected.TryGetProperty("alsoFails", out var more) ? more.EnumerateArray().Select(r => r.GetString()!) : []);

    private static IEnumerable<(string Rule, string Verdict)> Findings(JsonElement expected) => expected.TryGetProperty("findings", out var list)
        ? list.EnumerateArray().Select(f => (f.GetProperty("rule").GetString()!, f.GetProperty("verdict").GetString()!))
        : [];

    private static IEnumerable<Phase> Named(JsonElement expected) => expected.TryGetProperty("phases", out var list)
        ? list.EnumerateArray().Select(p => p.Deserialize<Phase>(AuditJson.Options))
        : [];
}
