using System.Text.Json;
using ConsentAudit.Browser.Addresses;
using ConsentAudit.Browser.Browsers;
using ConsentAudit.Browser.Recorders;
using ConsentAudit.Evidence;
using Microsoft.Playwright;
using NUnit.Framework;

namespace ConsentAudit.Tests.Browser;

/// <summary>A page may write and send as much as it likes: what is kept has a limit, and where it was reached is said.</summary>
public sealed class RecorderLimitsTests
{
    private readonly Dictionary<string, EventHandler<JsonElement?>> handlers = [];
    private VisitClock clock = null!;
    private IncidentRecorder incidents = null!;

    [SetUp]
    public void Begin()
    {
        handlers.Clear();
        clock = new VisitClock(new Clock());
        incidents = new IncidentRecorder(clock);
    }

    [Test]
    public void A_hundred_thousand_cookies_leave_two_thousand_and_a_note()
    {
        var cookies = new CookieRecorder(clock, incidents, Salts.Fixed);
        for (var i = 0; i < 100_000; i++)
        {
            cookies.Set(new SetCookie($"c{i}", "v", null, 1), "journal.example", "https://journal.example/", Clock.Zero);
        }

        Assert.That(cookies.Sightings(), Has.Count.EqualTo(2_000));
        AssertSaid("more than 2000 cookies");
    }

    [Test]
    public void A_cookie_name_is_cut_the_same_in_header_and_jar()
    {
        var cookies = new CookieRecorder(clock, incidents, Salts.Fixed);
        var name = new string('n', 4_000);
        cookies.Set(new SetCookie(name, "v", null, 1), "journal.example", "https://journal.example/", Clock.Zero);
        cookies.Jar([new JarCookie(name, "v", "journal.example", "/", -1, false, false, "", null)], Clock.Zero);
        Assert.That(cookies.Sightings().Select(c => (c.Name.Length, c.Writes.Count, c.Kept)), Is.EqualTo(new[] { (300, 1, true) }));
        Assert.That(incidents.Incidents(), Is.Empty);
    }

    [Test]
    public async Task A_hundred_thousand_entries_of_storage_leave_two_thousand_and_a_note()
    {
        var storage = new StorageRecorder(clock, incidents, Salts.Fixed);
        await storage.AttachAsync(Session());
        for (var i = 0; i < 100_000; i++)
        {
            Send("DOMStorage.domStorageItemAdded", $$"""{ "storageId": { "securityOrigin": "https://journal.example", "isLocalStorage": true }, "key": "k{{i}}", "newValue": "v" }""");
        }

        Assert.That(storage.Sightings(), Has.Count.EqualTo(2_000));
        AssertSaid("more than 2000 entries of storage");
    }

    [Test]
    public async Task Fifty_thousand_requests_leave_four_thousand_and_a_note()
    {
        var network = await NetworkAsync();
        for (var i = 0; i < 50_000; i++)
        {
            Sent($"{i}", $"https://x.example/{i}");
        }

        Assert.That(network.Sightings(), Has.Count.EqualTo(4_000));
        AssertSaid("more than 4000 requests");
    }

    [TestCase(200, false)]
    [TestCase(201, true)]
    public async Task Workers_are_listened_to_up_to_two_hundred(int number, bool cut)
    {
        var (network, sent) = (await NetworkAsync(), 0);
        var started = new StartedRecorder(network, incidents);
        for (var i = 0; i < number; i++)
        {
            handlers.Clear();
            await started.ListenAsync(Session(), "worker");
            sent += handlers.ContainsKey("Network.requestWillBeSent") ? 1 : 0;
        }

        Assert.That((sent, incidents.Incidents().Any(n => n.Kind == Incident.Cut)), Is.EqualTo((200, cut)));
    }

    [TestCase("page", "Popup")]
    [TestCase("worker", "Worker")]
    [TestCase("shared_worker", "Worker")]
    [TestCase("service_worker", "Worker")]
    public async Task What_was_started_gives_its_type_to_what_it_sends(string started, string type)
    {
        var network = await NetworkAsync();
        await new StartedRecorder(network, incidents).ListenAsync(Session(), started);
        Sent("1", "https://x.example/");
        Assert.That(network.Sightings().Single().Type, Is.EqualTo(type));
    }

    [Test]
    public async Task Endless_addresses_are_read_up_to_sixteen_million_characters_and_then_by_their_path_alone()
    {
        var network = await NetworkAsync();
        var query = string.Join('&', Enumerable.Range(0, 10).Select(i => $"p{i}=" + new string('x', 10_000)));
        for (var i = 0; i < 400; i++)
        {
            Sent($"{i}", $"https://x.example/{i}?{query}");
        }

        var requests = network.Sightings();
        Assert.That(requests, Has.Count.EqualTo(400));
        Assert.That(requests.Count(r => r.Query.Count > 0), Is.InRange(150, 165));
        Assert.That(requests[^1].Url, Is.EqualTo("https://x.example/399"));
        AssertSaid("requests of more than 16000000 characters");
    }

    [Test]
    public async Task What_ordinary_pages_do_is_recorded_whole()
    {
        var network = await NetworkAsync();
        for (var i = 0; i < 1_000; i++)
        {
            Sent($"{i}", $"https://x.example/{i}?uid=k3j9x0a2b7&v={i}");
        }

        Assert.That(network.Sightings().Count(r => r.Query.Count == 2), Is.EqualTo(1_000));
        Assert.That(incidents.Incidents(), Is.Empty);
    }

    [Test]
    public async Task A_request_to_this_machine_is_noted_whether_it_is_answered_or_not()
    {
        var network = await NetworkAsync();
        Sent("1", "http://127.0.0.1:5939/");
        Sent("2", "https://cdn.example/a.js");
        Send("Network.responseReceived", """{ "requestId": "2", "type": "Script", "response": { "status": 200, "url": "https://cdn.example/a.js", "remoteIPAddress": "192.168.0.7" } }""");
        Assert.That(incidents.Incidents().Select(i => i.Kind), Is.EqualTo(new[] { Incident.PrivateAddress, Incident.PrivateAddress }));
        Assert.That(network.Sightings(), Has.Count.EqualTo(2));
    }

    private ICDPSession Session() => Fake.Of<ICDPSession>(
        ("Event", a => Fake.Of<ICDPSessionEvent>(("add_OnEvent", h => handlers[(string)a[0]!] = (EventHandler<JsonElement?>)h[0]!))),
        ("SendAsync", _ => Task.FromResult<JsonElement?>(null)));

    private async Task<NetworkRecorder> NetworkAsync()
    {
        var network = new NetworkRecorder(clock, new CookieRecorder(clock, incidents, Salts.Fixed), incidents, new Border("https://journal.example/", new BrowserSettings(), allowPrivate: false, incidents), Salts.Fixed);
        await network.AttachAsync(Session());
        return network;
    }

    private void AssertSaid(string words)
    {
        Assert.That(incidents.Incidents().Select(i => i.Kind), Is.EqualTo(new[] { Incident.Cut }));
        Assert.That(incidents.Incidents()[0].What, Does.StartWith(words));
    }

    private void Sent(string id, string url) =>
        Send("Network.requestWillBeSent", $$"""{ "requestId": "{{id}}", "type": "Image", "wallTime": 1800000000, "request": { "url": "{{url}}", "method": "GET" } }""");

    private void Send(string name, string json)
    {
        using var message = JsonDocument.Parse(json);
        handlers[name](null, message.RootElement);
    }
}
