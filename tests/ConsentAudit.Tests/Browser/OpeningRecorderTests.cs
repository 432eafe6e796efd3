using System.Text.Json;
using ConsentAudit.Browser.Recorders;
using ConsentAudit.Evidence;
using Microsoft.Playwright;
using NUnit.Framework;

namespace ConsentAudit.Tests.Browser;

/// <summary>A page that opens itself without end, that is not there, or that broke off is told from one that was opened.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class OpeningRecorderTests
{
    private readonly IncidentRecorder incidents = new(new VisitClock(new Clock()));
    private readonly Dictionary<string, EventHandler<JsonElement?>> handlers = [];
    private readonly OpeningRecorder recorder;

    public OpeningRecorderTests()
    {
        recorder = new OpeningRecorder(incidents);
        recorder.Attach(Fake.Of<ICDPSession>(("Event", a => Fake.Of<ICDPSessionEvent>(("add_OnEvent", h => handlers[(string)a[0]!] = (EventHandler<JsonElement?>)h[0]!)))), "F");
    }

    [TestCase(9, false)]
    [TestCase(10, true)]
    public void A_page_that_opens_itself_again_and_again_is_past_being_looked_at(int times, bool ends)
    {
        recorder.Expect();
        Open(times);
        Assert.That(incidents.End?.Kind, Is.EqualTo(ends ? FailureKind.RedirectLoop : (FailureKind?)null));
        Assert.That(incidents.Ended.IsCompleted, Is.EqualTo(ends));
    }

    [Test]
    public void What_the_visitor_opens_is_not_counted()
    {
        for (var i = 0; i < 5; i++)
        {
            recorder.Expect();
            Open(8);
        }

        Assert.That(incidents.End, Is.Null);
    }

    [Test]
    public void Hops_of_a_redirect_frames_and_files_are_no_openings()
    {
        recorder.Expect();
        for (var i = 0; i < 50; i++)
        {
            Sent("1", more: """, "redirectResponse": { "url": "https://a.example/", "status": 302 }""");
            Sent("2", frame: "G");
            Sent("3", type: "Image");
        }

        Assert.That(incidents.End, Is.Null);
    }

    [TestCase("1", "net::ERR_CONNECTION_RESET", true)]
    [TestCase("1", "net::ERR_HTTP2_PROTOCOL_ERROR", true)]
    [TestCase("1", "net::ERR_ABORTED", false)]
    [TestCase("2", "net::ERR_CONNECTION_RESET", false)]
    public void An_answer_that_broke_off_is_half_a_page(string request, string why, bool half)
    {
        Sent("1");
        Sent("2", frame: "G");
        Send("Network.loadingFailed", $$"""{ "requestId": "{{request}}", "errorText": "{{why}}" }""");
        Assert.That(recorder.BrokenOff?.Kind, Is.EqualTo(half ? FailureKind.Connection : (FailureKind?)null));
    }

    [TestCase("1", 204, true)]
    [TestCase("1", 205, true)]
    [TestCase("1", 200, false)]
    [TestCase("2", 204, false)]
    public void A_server_may_say_that_there_is_no_page(string request, int status, bool none)
    {
        Sent("1");
        Sent("2", type: "Ping");
        Send("Network.responseReceived", $$"""{ "requestId": "{{request}}", "response": { "status": {{status}} } }""");
        Assert.That(recorder.NothingThere, Is.EqualTo(none));
    }

    private void Open(int times)
    {
        for (var i = 0; i < times; i++)
        {
            Sent($"{i}");
        }
    }

    private void Sent(string id, string frame = "F", string type = "Document", string more = "") =>
        Send("Network.requestWillBeSent", $$"""{ "requestId": "{{id}}", "type": "{{type}}", "frameId": "{{frame}}" {{more}} }""");

    private void Send(string name, string json) => handlers[name](null, JsonElement.Parse(json));
}
