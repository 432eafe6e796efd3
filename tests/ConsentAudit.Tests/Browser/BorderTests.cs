using ConsentAudit.Browser.Addresses;
using ConsentAudit.Browser.Browsers;
using ConsentAudit.Browser.Recorders;
using ConsentAudit.Evidence;
using NUnit.Framework;

namespace ConsentAudit.Tests.Browser;

public sealed class BorderTests
{
    private IncidentRecorder incidents = null!;

    [SetUp]
    public void Begin() => incidents = new IncidentRecorder(new VisitClock(new Clock()));

    private Border Of(string asked = "https://journal.example/", bool allowPrivate = false, params string[] connectTo) =>
        new(asked, new BrowserSettings { ConnectTo = [.. connectTo.Select(ConnectTo.Parse)] }, allowPrivate, incidents);

    [TestCase("http://192.168.1.1/admin", "192.168.1.1")]
    [TestCase("https://evil.example/", "127.0.0.1")]
    [TestCase("https://evil.example/", "[::1]")]
    [TestCase("https://evil.example/", "169.254.169.254")]
    [TestCase("https://journal.example/", "10.0.0.1")]
    public void A_page_at_a_private_address_ends_the_visit(string url, string remote)
    {
        using var border = Of();
        border.Answered(url, remote, isDocument: true);
        Assert.That(border.Crossed?.Kind, Is.EqualTo(FailureKind.Address));
        Assert.That(border.Crossed!.Message, Does.Contain(remote).And.Contain("--allow-private"));
        Assert.That(() => border.Left.IsCancellationRequested, Is.True.After(2_000, 10));
        Assert.That(incidents.Incidents().Single().Kind, Is.EqualTo(Incident.PrivateAddress));
    }

    [TestCase("https://journal.example/", "93.184.216.34")]
    [TestCase("https://journal.example/", "")]
    public void A_page_of_the_web_does_not(string url, string remote)
    {
        using var border = Of();
        border.Answered(url, remote, isDocument: true);
        Assert.That((border.Crossed, border.Left.IsCancellationRequested, incidents.Incidents().Count), Is.EqualTo(((Failure?)null, false, 0)));
    }

    [TestCase("http://192.168.1.1/")]
    [TestCase("http://localhost:3000/")]
    [TestCase("http://intranet/")]
    public void Where_the_user_asked_for_such_a_host_it_is_allowed(string asked)
    {
        using var border = Of(asked);
        border.Answered("http://192.168.1.7/", "192.168.1.7", isDocument: true);
        Assert.That(border.Crossed, Is.Null);
    }

    [Test]
    public void And_where_the_user_says_so()
    {
        using var border = Of(allowPrivate: true);
        border.Answered("http://192.168.1.7/", "192.168.1.7", isDocument: true);
        Assert.That((border.Crossed, incidents.Incidents().Count), Is.EqualTo(((Failure?)null, 0)));
    }

    [TestCase("journal.example:443:127.0.0.1:8443", "https://journal.example/", true)]
    [TestCase("*.example:443:127.0.0.1:8443", "https://journal.example/", true)]
    [TestCase("*:443:127.0.0.1:8443", "https://other.example/", true)]
    [TestCase("::127.0.0.1:8443", "http://other.example/", true)]
    [TestCase("journal.example:443:127.0.0.1:8443", "https://other.example/", false)]
    [TestCase("journal.example:443:127.0.0.1:8443", "http://journal.example/", false)]
    [TestCase("*:443:127.0.0.1:8443", "http://127.0.0.1:9000/", false)]
    public void A_host_of_connect_to_is_allowed_and_no_other(string connectTo, string url, bool allowed)
    {
        using var border = Of(connectTo: connectTo);
        border.Answered(url, "127.0.0.1", isDocument: true);
        Assert.That(border.Crossed is null, Is.EqualTo(allowed));
    }

    [Test]
    public void What_a_page_loads_from_there_is_noted_once_a_host_and_the_visit_goes_on()
    {
        using var border = Of();
        border.Asked("http://127.0.0.1:5939/secret?x=1");
        border.Asked("ws://127.0.0.1:5944/");
        border.Answered("https://cdn.example/a.js", "10.0.0.9", isDocument: false);
        border.Asked("https://cdn.example/a.js");
        Assert.That(border.Crossed, Is.Null);
        Assert.That(incidents.Incidents().Select(i => i.What), Is.EqualTo(new[]
        {
            "http://127.0.0.1:5939/secret: a private address was asked for",
            "https://cdn.example/a.js: a private address answered (10.0.0.9)",
        }));
    }

    [Test]
    public void Behind_a_proxy_the_remote_address_is_the_proxys()
    {
        using var border = new Border("https://journal.example/", new BrowserSettings { Proxy = "http://10.0.0.1:3128" }, allowPrivate: false, incidents);
        border.Answered("https://journal.example/", "10.0.0.1", isDocument: true);
        Assert.That(border.Crossed, Is.Null);
        border.Answered("http://10.0.0.7/", "10.0.0.1", isDocument: true);
        Assert.That(border.Crossed, Is.Not.Null);
    }

    [TestCase("file:///etc/passwd", "file")]
    [TestCase("data:text/html,x", "data")]
    [TestCase("chrome://version/", "chrome")]
    [TestCase("view-source:https://journal.example/", "view-source")]
    [TestCase("blob:https://journal.example/1", "blob")]
    [TestCase("devtools://devtools/x", "devtools")]
    public void Only_the_web_is_visited(string url, string scheme)
    {
        using var border = Of("http://localhost/", allowPrivate: true);
        border.Arrived(url);
        Assert.That(border.Crossed, Is.EqualTo(new Failure(FailureKind.Address, $"The page led to an address of the form {scheme}:, and only http and https are visited.")));
    }

    [TestCase("https://journal.example/")]
    [TestCase("http://journal.example/")]
    [TestCase("about:blank")]
    [TestCase("chrome-error://chromewebdata/")]
    [TestCase("")]
    public void Pages_of_the_web_and_the_browsers_blank_ones_are_within(string url)
    {
        using var border = Of();
        border.Arrived(url);
        Assert.That(border.Crossed, Is.Null);
    }
}
