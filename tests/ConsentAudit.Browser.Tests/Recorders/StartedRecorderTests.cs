using ConsentAudit.Browser.Browsers;
using ConsentAudit.Browser.Tests.Setup;
using ConsentAudit.Browser.Visits;
using ConsentAudit.Evidence;

namespace ConsentAudit.Browser.Tests.Recorders;

/// <summary>What workers send is recorded from their first word on, whole, and as theirs; what the page sends stays the page's.</summary>
public sealed class StartedRecorderTests
{
    // What it sends once may be sent before it is listened to.
    private const string Sharing = "const shared = new SharedWorker('/shared.js'); setInterval(() => shared.port.postMessage(1), 100);";

    private const string Worker = "fetch('/mesure?uid=4f2a9c1be07d', { method: 'POST', body: 'cid=a81f00c2d99e' });";

    [TestCase("new Worker('/w.js');")]
    [TestCase("navigator.serviceWorker.register('/w.js');")]
    [TestCase("new Worker('/nest.js');")]
    public async Task The_first_thing_that_a_worker_sends_is_recorded(string script)
    {
        using var server = Server();
        await using var session = await OpenAsync(server, script);
        var sent = await UntilAsync(session, server.Url + "/mesure");
        Assert.Multiple(() =>
        {
            Assert.That(sent.Type, Is.EqualTo("Worker"));
            Assert.That(sent.Query["uid"].Digest, Is.EqualTo(Audits.Options.Salt.Digest("4f2a9c1be07d")));
            Assert.That(sent.Body["cid"].Digest, Is.EqualTo(Audits.Options.Salt.Digest("a81f00c2d99e")));
            Assert.That(session.Network.Sightings().Count(r => r.Url == sent.Url), Is.EqualTo(1));
            Assert.That(session.Network.Sightings().First(r => r.Type == "Document").Url, Is.EqualTo(server.Url + "/"));
            Assert.That(session.Incidents.Incidents(), Is.Empty);
        });
    }

    [Test]
    public async Task A_cookie_that_a_worker_is_given_is_in_the_jar()
    {
        using var server = Server();
        await using var session = await OpenAsync(server, "new Worker('/w.js');");
        var sent = await UntilAsync(session, server.Url + "/mesure", r => r.Status is not null);
        await session.ReadJarAsync();
        Assert.That((sent.Status, session.Cookies.Sightings().Single().Name), Is.EqualTo(((int?)200, "mesure")));
    }

    [Test]
    public async Task What_the_page_itself_sends_is_no_workers()
    {
        using var server = Server();
        await using var session = await OpenAsync(server, Worker);
        Assert.That((await UntilAsync(session, server.Url + "/mesure")).Type, Is.EqualTo("Fetch"));
    }

    [Test]
    public async Task What_a_shared_worker_sends_is_recorded_and_that_its_first_word_may_be_missing_is_said()
    {
        using var server = Server();
        await using var session = await OpenAsync(server, Sharing);
        Assert.That((await UntilAsync(session, server.Url + "/mesure")).Type, Is.EqualTo("Worker"));
        Assert.That(session.Incidents.Incidents().Select(i => i.Kind), Is.EqualTo(new[] { "shared-worker" }));
    }

    [Test]
    public async Task A_worker_is_of_the_profile_that_started_it_and_of_no_other()
    {
        using var server = Server();
        await using var other = await OpenAsync(server, "");
        await using var session = await OpenAsync(server, Sharing + "new Worker('/w.js');");
        await UntilAsync(session, server.Url + "/mesure", _ => session.Network.Sightings().Count(r => r.Url == server.Url + "/mesure") >= 2);
        Assert.That(other.Network.Sightings().Select(r => r.Url), Does.Not.Contain(server.Url + "/mesure"));
        Assert.That(other.Incidents.Incidents(), Is.Empty);
    }

    private static FileServer Server() => new(new Dictionary<string, string>
    {
        ["/"] = "<!doctype html><title>Essai</title><h1>Essai</h1>",
        ["/w.js"] = Worker,
        ["/shared.js"] = "onconnect = e => e.ports[0].onmessage = () => fetch('/mesure');",
        ["/nest.js"] = "new Worker('/w.js');",
    });

    private static async Task<VisitSession> OpenAsync(FileServer server, string script)
    {
        var appearance = Appearance.Of(Stage.Browser.Version, Audits.Options.Locale, null);
        var session = await VisitSession.OpenAsync(Stage.Browser, appearance, Audits.Options, TimeProvider.System, server.Url);
        await session.Page.GotoAsync(server.Url + "/");
        await session.Page.EvaluateAsync($"() => {{ {script} }}");
        return session;
    }

    // Messages of the browser arrive when they arrive.
    private static async Task<RequestSighting> UntilAsync(VisitSession session, string url, Func<RequestSighting, bool>? state = null)
    {
        var ending = DateTime.UtcNow + TimeSpan.FromSeconds(20);
        while (true)
        {
            var sent = session.Network.Sightings();
            if (sent.FirstOrDefault(r => r.Url == url && (state is null || state(r))) is { } seen)
            {
                return seen;
            }

            if (DateTime.UtcNow > ending)
            {
                Assert.Fail($"{url} was not seen so; these were: {string.Join(", ", sent.Select(r => $"{r.Type} {r.Url} {r.Status}"))}; {string.Join(", ", session.Incidents.Incidents())}");
            }

            await Task.Delay(20);
        }
    }
}
