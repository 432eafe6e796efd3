using ConsentAudit.Browser.Tests.Setup;
using ConsentAudit.Browser.Visits;
using ConsentAudit.Evidence;

namespace ConsentAudit.Browser.Tests.Recorders;

/// <summary>The same page in two runs: values that are the same have digests that are not.</summary>
public sealed class SaltedRunTests
{
    [Test]
    public async Task Digests_can_be_compared_within_a_run_and_not_between_two()
    {
        var url = Stage.Web.Sites.Single(s => s.Name == "no-banner").Url.AbsoluteUri;
        var runs = new List<EvidenceBundle>();
        for (var i = 0; i < 2; i++)
        {
            var options = new VisitOptions { IgnoreHttpsErrors = true, Retries = 0, Screenshots = false, ObserveSeconds = 2, Phases = new HashSet<Phase> { Phase.BeforeConsent } };
            runs.Add((await Audits.PageAsync(url, options: options)).Evidence);
        }

        var (first, second) = (Digests(runs[0].Visits), Digests(runs[1].Visits));
        Assert.Multiple(() =>
        {
            Assert.That(first.Intersect(second), Is.Empty);
            Assert.That(Digests([runs[0].Visits[0]]).Intersect(Digests([runs[0].Visits[1]])), Is.Not.Empty, "constants are known again by another visit of the run");
        });
    }

    private static HashSet<string> Digests(IEnumerable<Visit> visits) =>
    [
        .. visits.SelectMany(v => v.Cookies.Select(c => c.Value).Concat(v.Storage.Select(s => s.Value)).Concat(v.Requests.SelectMany(r => r.Query.Values.Concat(r.Body.Values))))
            .SelectMany(f => f.Parts.Append(f.Digest)),
    ];
}
