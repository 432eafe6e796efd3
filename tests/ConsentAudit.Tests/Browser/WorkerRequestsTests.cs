using ConsentAudit.Browser.Recorders;
using NUnit.Framework;

namespace ConsentAudit.Tests.Browser;

/// <summary>What the context sends and the page's session does not tell of was sent by a worker.</summary>
public sealed class WorkerRequestsTests
{
    private const string Url = "https://metrics.example/hit";

    private readonly DateTimeOffset at = DateTimeOffset.UnixEpoch;

    [TestCase(true)]
    [TestCase(false)]
    public void What_both_tell_of_is_the_pages_whoever_is_first(bool sessionFirst)
    {
        var requests = new WorkerRequests(10);
        if (sessionFirst)
        {
            requests.Told(Url);
        }

        requests.Heard(Url, at);
        if (!sessionFirst)
        {
            requests.Told(Url);
        }

        Assert.That(requests.Take(), Is.Empty);
    }

    [Test]
    public void What_is_only_heard_is_a_workers_and_told_once()
    {
        var requests = new WorkerRequests(10);
        requests.Told(Url);
        requests.Heard(Url, at);
        requests.Heard(Url, at.AddSeconds(1));
        Assert.That(requests.Take().Select(r => r.Url), Is.EqualTo(new[] { Url }));
        Assert.That(requests.Take(), Is.Empty);
    }

    [Test]
    public void A_flood_is_kept_up_to_a_limit()
    {
        var requests = new WorkerRequests(10);
        for (var i = 0; i < 50; i++)
        {
            requests.Heard($"{Url}/{i}", at);
        }

        Assert.That(requests.Take(), Has.Count.EqualTo(10));
    }
}
