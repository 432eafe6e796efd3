using System.Globalization;
using System.Text.Json;
using ConsentAudit.Browser.Addresses;
using ConsentAudit.Browser.Browsers;
using ConsentAudit.Browser.Recorders;
using ConsentAudit.Evidence;
using Microsoft.Playwright;
using NUnit.Framework;

namespace ConsentAudit.Tests.Browser;

/// <summary>The recorder of requests, fed with messages of the protocol by a session that is none.</summary>
public sealed class NetworkRecorderTests
{
    private readonly Dictionary<string, EventHandler<JsonElement?>> handlers = [];
    private readonly List<string> asked = [];
    private Action<string> whenAsked = _ => { };
    private VisitClock visit = null!;
    private CookieRecorder cookies = null!;
    private IncidentRecorder incidents = null!;
    private NetworkRecorder recorder = null!;

    [SetUp]
    public async Task Attach()
    {
        handlers.Clear();
        whenAsked = _ => { };
        visit = new VisitClock(new Clock());
        incidents = new IncidentRecorder(visit);
        cookies = new CookieRecorder(visit, incidents, Salts.Fixed);
        recorder = new NetworkRecorder(visit, cookies, incidents, new Border("https://journal.example/", new BrowserSettings(), allowPrivate: false, incidents), Salts.Fixed);
        await recorder.AttachAsync(Session());
        asked.Clear();
    }

    [Test]
    public void A_request_is_recorded_without_its_query_and_with_its_answer()
    {
        Sent("1", "https://x.example/collect?uid=k3j9x0a2b7", 0.25, """, "initiator": { "stack": { "callFrames": [ { "url": "https://journal.example/a.js?v=1" } ] } }""");
        Send("Network.responseReceived", """{ "requestId": "1", "response": { "status": 204 } }""");
        var request = recorder.Sightings().Single();
        Assert.That((request.Url, request.Status, request.Initiator, request.AtMs), Is.EqualTo(("https://x.example/collect", (int?)204, "https://journal.example/a.js", 0)));
        Assert.That(request.Query["uid"].Digest, Is.EqualTo(Salts.Fixed.Digest("k3j9x0a2b7")));
    }

    [TestCase("data:image/png;base64,AAAA")]
    [TestCase("blob:https://x.example/1")]
    [TestCase("chrome-extension://x/y")]
    public void What_does_not_leave_the_browser_is_no_request(string url)
    {
        Sent("1", url, 0);
        Assert.That(recorder.Sightings(), Is.Empty);
    }

    [Test]
    public void Each_hop_of_a_redirect_is_a_request_with_its_own_cookies()
    {
        Sent("1", "https://a.example/", 0);
        Extra("1", "a=1; Max-Age=864000");
        Sent("1", "https://b.example/?x=1", 0.1, """, "redirectResponse": { "url": "https://a.example/", "status": 302 }""");
        Extra("1", "b=1\nc=2");
        Send("Network.responseReceived", """{ "requestId": "1", "response": { "status": 200 } }""");
        var hops = recorder.Sightings();
        Assert.That(hops.Select(h => (h.Url, h.Status, h.RedirectedFrom)), Is.EqualTo(new[] { ("https://a.example/", (int?)302, (string?)null), ("https://b.example/", 200, "https://a.example/") }));
        Assert.That(hops.Select(h => string.Join(',', h.CookiesSet)), Is.EqualTo(new[] { "a", "b,c" }));
        Assert.That(cookies.Sightings().Select(c => c.Name + " on " + c.Domain), Is.EqualTo(new[] { "a on a.example", "b on b.example", "c on b.example" }));
    }

    [TestCase("", TestName = "nobody is named for the redirect")]
    [TestCase(""", "initiator": { "type": "parser", "url": "https://journal.example/une" }""", TestName = "the document is named for the redirect")]
    public void Behind_a_redirect_is_who_asked_in_the_first_place(string named)
    {
        Sent("1", "https://a.example/", 0, """, "initiator": { "stack": { "callFrames": [ { "url": "https://journal.example/a.js" } ] } }""");
        Sent("1", "https://b.example/", 0.1, """, "redirectResponse": { "url": "https://a.example/", "status": 302 }""" + named);
        Assert.That(recorder.Sightings().Select(h => h.Initiator), Has.All.EqualTo("https://journal.example/a.js"));
    }

    [TestCase(""" "type": "other" """, "https://journal.example/une", TestName = "nobody is named")]
    [TestCase(""" "type": "parser", "url": "https://journal.example/une", "lineNumber": 12 """, "https://journal.example/une", TestName = "the parser is named")]
    [TestCase(""" "type": "parser", "url": "https://parent.example/", "lineNumber": 12 """, "https://journal.example/une", TestName = "the parser of a parent is named")]
    [TestCase(""" "type": "parser", "url": "https://journal.example/style.css" """, "https://journal.example/style.css", TestName = "a style sheet is named")]
    [TestCase(""" "type": "script", "url": "https://journal.example/module.js", "lineNumber": 1 """, "https://journal.example/module.js", TestName = "a module is named")]
    [TestCase(""" "type": "script", "stack": { "callFrames": [ { "url": "https://journal.example/a.js" } ] } """, "https://journal.example/a.js", TestName = "a script is named")]
    public void Who_asked_does_not_depend_on_whether_a_parser_was_at_work(string initiator, string asked)
    {
        Sent("1", "https://a.example/p", 0, $$""", "type": "Image", "documentURL": "https://journal.example/une?x=1", "initiator": { {{initiator}} }""");
        Assert.That(recorder.Sightings().Single().Initiator, Is.EqualTo(asked));
    }

    [TestCase("Document", "https://frame.example/", TestName = "a document that nobody is named for")]
    [TestCase("Script", "https://a.example/p", TestName = "a worker's own script")]
    [TestCase("Image", "", TestName = "what is for no document")]
    public void Nobody_asked_for_what_is_its_own_document_or_has_none(string type, string document)
    {
        Sent("1", "https://a.example/p", 0, $$""", "type": "{{type}}", "documentURL": "{{document}}", "initiator": { "type": "other" }""");
        Assert.That(recorder.Sightings().Single().Initiator, Is.Null);
    }

    [Test]
    public void Headers_that_come_before_the_request_wait_for_it()
    {
        Extra("1", "a=1");
        Assert.That((recorder.Sightings().Count, cookies.Sightings().Count), Is.EqualTo((0, 0)));
        Sent("1", "https://a.example/", 0);
        Assert.That(recorder.Sightings().Single().CookiesSet, Is.EqualTo(new[] { "a" }));
        Assert.That(cookies.Sightings().Single().SetBy, Is.EqualTo("https://a.example/"));
    }

    [Test]
    public void A_cookie_that_the_browser_blocked_is_not_set()
    {
        Sent("1", "https://a.example/", 0);
        Send("Network.responseReceivedExtraInfo", """{ "requestId": "1", "blockedCookies": [ { "cookieLine": "a=1" } ], "headers": { "Set-Cookie": "a=1\nb=2" } }""");
        Assert.That(recorder.Sightings().Single().CookiesSet, Is.EqualTo(new[] { "b" }));
    }

    [Test]
    public void Cookies_that_were_held_back_were_not_sent()
    {
        Sent("1", "https://a.example/", 0);
        Send("Network.requestWillBeSentExtraInfo", """{ "requestId": "1", "associatedCookies": [ { "blockedReasons": [], "cookie": { "name": "a" } }, { "blockedReasons": ["SameSiteLax"], "cookie": { "name": "b" } } ] }""");
        Assert.That(recorder.Sightings().Single().CookiesSent, Is.EqualTo(new[] { "a" }));
    }

    [Test]
    public void A_request_belongs_to_the_phase_in_which_it_began()
    {
        Sent("1", "https://a.example/", 0);
        visit.Begin(Phase.AfterReject, Clock.Zero.AddSeconds(1));
        Sent("2", "https://b.example/", 0.9);
        Sent("3", "https://c.example/", 1.1);
        Assert.That(recorder.Sightings().Select(r => r.Phase), Is.EqualTo(new[] { Phase.BeforeConsent, Phase.BeforeConsent, Phase.AfterReject }));
    }

    [Test]
    public async Task What_a_worker_sends_is_told_apart_though_it_counts_from_one_too()
    {
        var page = new Dictionary<string, EventHandler<JsonElement?>>(handlers);
        Sent("1", "https://a.example/", 0);
        await recorder.AttachAsync(Session(), "Worker");
        Sent("1", "https://worker.example/x?y=1", 0.1);
        Extra("1", "w=1");
        page["Network.responseReceived"](null, JsonElement.Parse("""{ "requestId": "1", "response": { "status": 200 } }"""));
        Assert.That(recorder.Sightings().Select(r => $"{r.Url} {r.Type} {r.Status} {string.Join(',', r.CookiesSet)}"), Is.EqualTo(new[] { "https://a.example/ Document 200 ", "https://worker.example/x Worker  w" }));
    }

    [TestCase(false, TestName = "held, then told")]
    [TestCase(true, TestName = "told, then held")]
    public async Task What_a_service_worker_sends_is_one_request_whether_it_is_held_first_or_told_first(bool isToldFirst)
    {
        await recorder.AttachAsync(Session(), "Worker", new EarlyRequests(incidents));
        Action[] both = [() => Held("1", "https://a.example/x?uid=k3j9x0a2b7"), () => Sent("1", "https://a.example/x?uid=k3j9x0a2b7", 0, """, "initiator": { "stack": { "callFrames": [ { "url": "https://journal.example/sw.js" } ] } }""")];
        Array.ForEach(isToldFirst ? [.. both.Reverse()] : both, tell => tell());
        var request = recorder.Sightings().Single();
        Assert.That((request.Type, request.Initiator, request.Query["uid"].Digest), Is.EqualTo(("Worker", "https://journal.example/sw.js", Salts.Fixed.Digest("k3j9x0a2b7"))));
    }

    [Test]
    public async Task What_a_service_worker_sent_before_it_was_listened_to_is_recorded_with_each_hop()
    {
        await recorder.AttachAsync(Session(), "Worker", new EarlyRequests(incidents));
        Held("1", "https://a.example/x");
        Held("1", "https://b.example/y");
        Send("Network.responseReceived", """{ "requestId": "1", "response": { "status": 200 } }""");
        Assert.That(recorder.Sightings().Select(r => (r.Type, r.Url, r.Method, r.Status)), Is.EqualTo(new[] { ("Worker", "https://a.example/x", "POST", (int?)null), ("Worker", "https://b.example/y", "POST", 200) }));
        Assert.That((recorder.IsWaiting, asked), Is.EqualTo((false, new[] { "Network.enable", "Fetch.enable", "Fetch.continueRequest 1", "Fetch.continueRequest 1" })));
    }

    [TestCase("""{ "Service-Worker": "script" }""", TestName = "its script was held: nothing is missing")]
    [TestCase("""{ }""", "service-worker", TestName = "its script was not held: something may be missing")]
    public async Task That_a_service_worker_may_have_run_unheard_is_said(string headers, params string[] said)
    {
        whenAsked = method => (method == "Fetch.enable" ? () => Held("1", "https://journal.example/sw.js", headers) : (Action)(() => { }))();
        await recorder.AttachAsync(Session(), "Worker", new EarlyRequests(incidents));
        Assert.That(incidents.Incidents().Select(i => i.Kind), Is.EqualTo(said));
    }

    private ICDPSession Session() => Fake.Of<ICDPSession>(
        ("Event", a => Fake.Of<ICDPSessionEvent>(("add_OnEvent", h => handlers[(string)a[0]!] = (EventHandler<JsonElement?>)h[0]!))),
        ("SendAsync", a =>
        {
            asked.Add(a[0] + (a[1] is Dictionary<string, object> with && with.TryGetValue("requestId", out var id) ? $" {id}" : ""));
            whenAsked((string)a[0]!);
            return Task.FromResult<JsonElement?>(null);
        }
    ));

    private void Held(string id, string url, string headers = "{ }") => Send("Fetch.requestPaused", $$"""{ "requestId": "{{id}}", "networkId": "{{id}}", "resourceType": "XHR", "request": { "url": "{{url}}", "method": "POST", "headers": {{headers}} } }""");

    private void Sent(string id, string url, double seconds, string more = "") => Send("Network.requestWillBeSent", string.Create(
        CultureInfo.InvariantCulture,
        $$"""{ "requestId": "{{id}}", "type": "Document", "wallTime": {{Clock.Zero.ToUnixTimeSeconds() + seconds}}, "request": { "url": "{{url}}", "method": "GET" } {{more}} }"""));

    private void Extra(string id, string setCookie) =>
        Send("Network.responseReceivedExtraInfo", JsonSerializer.Serialize(new { requestId = id, blockedCookies = Array.Empty<int>(), headers = new Dictionary<string, string> { ["set-cookie"] = setCookie } }));

    private void Send(string name, string json) => handlers[name](null, JsonDocument.Parse(json).RootElement);
}
