using ConsentAudit.Browser.Names;
using ConsentAudit.Evidence;
using ConsentAudit.Tests.Catalogue;
using NUnit.Framework;

namespace ConsentAudit.Tests.Browser;

public sealed class HostNamesTests
{
    [Test]
    public void Names_are_followed_to_the_end_and_never_in_circles()
    {
        var next = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
        {
            ["stat.journal.example"] = "journal.eulerian.net",
            ["journal.eulerian.net"] = "edge.eulerian.net",
            ["a.example"] = "b.example",
            ["b.example"] = "a.example",
        };
        Assert.Multiple(() =>
        {
            Assert.That(DnsHostNames.Chain("Stat.journal.example", next), Is.EqualTo(new[] { "journal.eulerian.net", "edge.eulerian.net" }));
            Assert.That(DnsHostNames.Chain("www.journal.example", next), Is.Empty);
            Assert.That(DnsHostNames.Chain("a.example", next), Is.EqualTo(new[] { "b.example", "a.example" }));
        });
    }

    [Test]
    public async Task Only_other_hosts_of_the_pages_own_site_are_asked_for()
    {
        var visit = new Visit
        {
            Kind = VisitKind.Refusing,
            FinalUrl = "https://www.journal.example/",
            Requests = [Request("https://www.journal.example/a.js"), Request("https://stat.journal.example/ea.js"), Request("https://stat.journal.example/b"), Request("https://cdn.elsewhere.example/x")],
        };
        var names = new TableHostNames(new Dictionary<string, string> { ["stat.journal.example"] = "journal.eulerian.net", ["cdn.elsewhere.example"] = "x.example" });
        var asked = await new SiteNames(names, BuiltIn.Catalogue.Sites).AskAsync([visit], CancellationToken.None);
        Assert.That(asked.Select(n => (n.Host, string.Join(' ', n.Aliases))), Is.EqualTo(new[] { ("stat.journal.example", "journal.eulerian.net") }));
    }

    [Test]
    public async Task A_name_server_that_does_not_answer_is_told_and_not_thrown()
    {
        // A port on which nobody answers.
        var names = new DnsHostNames(() => new DnsClient.LookupClientOptions(new System.Net.IPEndPoint(System.Net.IPAddress.Loopback, 9)) { Timeout = TimeSpan.FromMilliseconds(60), Retries = 0 });
        var answer = await names.AskAsync("stat.journal.example", CancellationToken.None);
        Assert.That(answer.Aliases, Is.Empty);
        Assert.That(answer.Problem, Does.StartWith("No name server answered"));
    }

    private static RequestSighting Request(string url) => new() { Url = url, Phase = Phase.BeforeConsent, AtMs = 1 };
}
