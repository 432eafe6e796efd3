using System.Globalization;
using ConsentAudit.Browser.Browsers;
using ConsentAudit.Browser.Tests.Setup;
using ConsentAudit.Browser.Visits;
using ConsentAudit.Browser.Visits.Choices;
using ConsentAudit.Evidence;
using Microsoft.Playwright;

namespace ConsentAudit.Browser.Tests.Recorders;

/// <summary>What scripts write, send and read is recorded with its script; what they do not do is not.</summary>
public sealed class RecorderTests
{
    private const string Page = "https://journal.example/";

    [Test]
    public async Task Storage_is_recorded_with_the_script_that_wrote_it()
    {
        await using var session = await RunAsync("localStorage.setItem('cle', 'valeur'); sessionStorage.setItem('onglet', '1'); localStorage.directe = '2';");
        await UntilAsync(() => session.Storage.Sightings().Count >= 3);
        var entries = session.Storage.Sightings().ToDictionary(e => e.Key);
        Assert.Multiple(() =>
        {
            Assert.That((entries["cle"].Kind, entries["cle"].SetBy), Is.EqualTo((StorageKind.Local, "https://journal.example/site.js:1")));
            Assert.That((entries["onglet"].Kind, entries["onglet"].SetBy), Is.EqualTo((StorageKind.Session, "https://journal.example/site.js:1")));
            Assert.That((entries["directe"].Kind, entries["directe"].SetBy), Is.EqualTo((StorageKind.Local, (string?)null)), "an assignment is seen, its script is not");
        });
    }

    [Test]
    public async Task Databases_and_caches_are_recorded_with_what_they_hold()
    {
        await using var session = await RunAsync(
            """
            const opening = indexedDB.open('carnet', 1);
            opening.onupgradeneeded = () => opening.result.createObjectStore('noms').put('4f2a9c1be07d', 'visiteur');
            opening.onsuccess = () => { opening.result.transaction('noms', 'readwrite').objectStore('noms').put({ id: 'a81f00c2d99e', vu: 1 }, 'objet').onsuccess = () =>
              caches.open('pages').then(c => c.put('/une?u=1', new Response('x'))).then(() => { document.title = 'fini'; }); };
            """);
        await session.Page.WaitForFunctionAsync("document.title === 'fini'");
        await session.ReadDatabasesAsync();
        var found = session.Databases.Sightings();
        Assert.That(found, Has.Count.EqualTo(2), string.Join(";", found) + string.Join(";", session.Incidents.Incidents()));
        var carnet = found.Single(f => f.Kind == StorageKind.IndexedDb);
        Assert.Multiple(() =>
        {
            Assert.That((carnet.Key, carnet.Origin, carnet.SetBy), Is.EqualTo(("carnet", "https://journal.example", "https://journal.example/site.js:1")));
            Assert.That(carnet.Entries["noms/visiteur"].Digest, Is.EqualTo(Audits.Options.Salt.Digest("4f2a9c1be07d")));
            Assert.That(carnet.Entries["noms/objet"].Parts, Does.Contain(Audits.Options.Salt.Digest("a81f00c2d99e")));
            Assert.That(found.Single(f => f.Kind == StorageKind.Cache).Entries.Keys, Is.EqualTo(new[] { "https://journal.example/une" }));
            Assert.That(session.Incidents.Incidents(), Is.Empty);
        });
    }

    [Test]
    public async Task A_body_takes_values_along()
    {
        await using var session = await RunAsync(
            """
            fetch('/json', { method: 'POST', body: JSON.stringify({ user: { id: '4f2a9c1be07d' }, n: 3 }) });
            navigator.sendBeacon('/balise', 'cid=a81f00c2d99e&x=1');
            """);
        await UntilAsync(() => session.Network.Sightings().Count(r => r.Method == "POST") == 2);
        var sent = session.Network.Sightings().ToDictionary(r => r.Url);
        Assert.Multiple(() =>
        {
            Assert.That(sent[Page + "json"].Body["user.id"].Digest, Is.EqualTo(Audits.Options.Salt.Digest("4f2a9c1be07d")));
            Assert.That(sent[Page + "balise"].Body["cid"].Digest, Is.EqualTo(Audits.Options.Salt.Digest("a81f00c2d99e")));
            Assert.That(sent[Page + "balise"].Initiators, Is.EqualTo(new[] { Page + "site.js", Page }));
            Assert.That(sent[Page + "balise"].Document, Is.EqualTo(Page));
        });
    }

    [Test]
    public async Task Who_asked_for_an_image_is_told_alike_while_the_page_is_parsed_and_afterwards()
    {
        await using var session = await RunAsync("new Image().src = '/pixel-1'; addEventListener('load', () => setTimeout(() => new Image().src = '/pixel-2', 50));");
        await UntilAsync(() => session.Network.Sightings().Count(r => r.Type == "Image") == 2);
        Assert.That(session.Network.Sightings().Where(r => r.Type == "Image").Select(r => (r.Url, r.Initiator)), Is.EquivalentTo(new[] { (Page + "pixel-1", Page), (Page + "pixel-2", Page) }));
    }

    [Test]
    public async Task A_redirect_that_was_under_way_belongs_to_the_phase_in_which_it_began()
    {
        var chosen = new TaskCompletionSource();
        await using var session = await RunAsync("", async route =>
        {
            await chosen.Task;
            await route.FulfillAsync(new RouteFulfillOptions { Status = 302, Headers = new Dictionary<string, string> { ["location"] = "/suite" } });
        });
        await session.Page.EvaluateAsync("void fetch('/depart')");
        await UntilAsync(() => session.Network.Sightings().Any(r => r.Url == Page + "depart"));
        session.Clock.Begin(Phase.AfterReject, session.Clock.Now);
        chosen.SetResult();
        await session.Page.EvaluateAsync("void fetch('/ensuite')");
        await UntilAsync(() => session.Network.Sightings().Any(r => r.Url == Page + "suite") && session.Network.Sightings().Any(r => r.Url == Page + "ensuite"));
        var phases = session.Network.Sightings().ToLookup(r => r.Url, r => r.Phase);
        Assert.That(phases[Page + "suite"], Has.All.EqualTo(Phase.BeforeConsent));
        Assert.That(phases[Page + "ensuite"], Has.All.EqualTo(Phase.AfterReject));
    }

    // The page says itself, in each name, whether it had heard of the click; it is always busy, so that the click waits for it.
    [Test]
    public async Task What_a_busy_page_did_before_it_heard_of_the_choice_did_not_come_after_it()
    {
        await using var session = await RunAsync(
            """
            let heard = 'avant', n = 0;
            document.body.innerHTML = '<button style="width:300px;height:100px">Tout refuser</button>';
            document.querySelector('button').onclick = () => { heard = 'apres'; act(); };
            function act() {
              const name = heard + ++n;
              fetch('/' + name);
              new WebSocket('wss://prise.example/' + name);
              localStorage[name] = '1';
              sessionStorage.setItem(name, '1');
              document.cookie = name + '=1; max-age=600';
              // Each place in a script is told once.
              if (heard === 'avant') draw().toDataURL(); else draw().toDataURL();
            }
            function draw() {
              const canvas = document.createElement('canvas');
              canvas.getContext('2d').fillText('Cwm fjord', 2, 9);
              return canvas;
            }
            (function work() {
              for (const from = performance.now(); performance.now() - from < 60;);
              if (n < 120 && heard === 'avant' || n < 20) { act(); setTimeout(work); } else { document.title = 'fini'; }
            })();
            """);
        await UntilAsync(() => session.Network.Sightings().Any(r => r.Url.Contains("avant3", StringComparison.Ordinal)));
        var photograph = await session.Camera.PhotographAsync(colours: false);
        var click = await session.Clicker.ClickAsync(photograph.Root.SelfAndDescendants().Single(e => e.Tag == "button").NodeId, Phase.AfterReject, session.ReadJarAsync);
        Assert.That(click.Reason, Is.Null);
        await session.Page.WaitForFunctionAsync("document.title === 'fini'");
        await session.CatchUpAsync(CancellationToken.None);
        (string Name, IEnumerable<Phase> Phases)[] told =
        [
            .. session.Network.Sightings().Select(r => (r.Url.Split('/')[^1], (IEnumerable<Phase>)[r.Phase])),
            .. session.Storage.Sightings().Select(s => (s.Key, s.Moments.Keys.AsEnumerable())),
            .. session.Cookies.Sightings().Select(c => (c.Name, c.Moments.Keys.AsEnumerable())),
        ];
        foreach (var (word, phase) in new[] { ("avant", Phase.BeforeConsent), ("apres", Phase.AfterReject) })
        {
            var such = told.Where(t => t.Name.StartsWith(word, StringComparison.Ordinal)).ToList();
            Assert.That(such, Has.Count.GreaterThanOrEqualTo(5), word);
            Assert.That(such.Where(t => !t.Phases.SequenceEqual([phase])), Is.Empty, word);
        }

        Assert.That(session.Fingerprints.Sightings().Single().Moments.Keys, Is.EqualTo(new[] { Phase.BeforeConsent, Phase.AfterReject }));
    }

    // Each says in its title until when it was busy, and when it heard of the press itself. It is nearly always busy, so that the press waits for it.
    [TestCase("put(document.body)", TestName = "a press is heard in the page")]
    [TestCase("const r = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'closed' }); put(r)", TestName = "a press is heard in a closed shadow root")]
    [TestCase("const f = document.body.appendChild(document.createElement('iframe')); put(f.contentDocument.body)", TestName = "a press is heard in an empty frame")]
    [TestCase("const f = document.createElement('iframe'); f.srcdoc = '<body>'; f.onload = () => put(f.contentDocument.body); document.body.append(f)", TestName = "a press is heard in a frame with its own text")]
    [TestCase("const f = document.createElement('iframe'); f.src = 'https://cadre.example/'; if (self === top) { onmessage = m => document.title = m.data; document.body.append(f); } else put(document.body)", TestName = "a press is heard in another site's frame")]
    public async Task A_press_is_heard(string place)
    {
        await using var session = await RunAsync(
            $$"""
            let idle = Date.now();
            function put(where) {
              where.innerHTML = '<button style="width:200px;height:100px">Tout refuser</button>';
              where.firstChild.addEventListener('pointerdown', () => {
                const told = idle + ' ' + Date.now();
                if (self === top) document.title = told; else parent.postMessage(told, '*');
              });
            }
            {{place}};
            (function work() { for (const from = performance.now(); performance.now() - from < 60;); idle = Date.now(); setTimeout(work); })();
            """);
        Photograph photograph;
        do
        {
            photograph = await session.Camera.PhotographAsync(colours: false);
        }
        while (photograph.Root.SelfAndDescendants().All(e => e.Tag != "button"));

        var click = await session.Clicker.ClickAsync(photograph.Root.SelfAndDescendants().Single(e => e.Tag == "button").NodeId, Phase.AfterReject, session.ReadJarAsync);
        await session.Page.WaitForFunctionAsync("document.title.includes(' ')");
        var told = (await session.Page.TitleAsync()).Split(' ').Select(ms => DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(ms, CultureInfo.InvariantCulture))).ToArray();
        Assert.That(click.At, Is.InRange(told[0], told[1].AddMilliseconds(1)));
    }

    [TestCase("const c = document.createElement('canvas'), x = c.getContext('2d'); x.fillText('Cwm fjord', 2, 15); c.toDataURL();", FingerprintTechnique.Canvas)]
    [TestCase("const g = document.createElement('canvas').getContext('webgl'); g.getExtension('WEBGL_debug_renderer_info'); g.getParameter(37445); g.getParameter(37446);", FingerprintTechnique.WebGl)]
    [TestCase("const x = document.createElement('canvas').getContext('2d'); for (let i = 0; i < 30; i++) { x.font = '12px police' + i; x.measureText('mmm'); }", FingerprintTechnique.Fonts)]
    [TestCase("const a = new OfflineAudioContext(1, 5000, 44100), o = a.createOscillator(); o.connect(a.createDynamicsCompressor()); o.start(); a.startRendering();", FingerprintTechnique.Audio)]
    [TestCase("[navigator.plugins, navigator.mimeTypes, navigator.hardwareConcurrency, navigator.deviceMemory, navigator.platform, navigator.maxTouchPoints, navigator.vendor, screen.colorDepth, screen.availWidth];", FingerprintTechnique.Navigator)]
    public async Task A_script_that_reads_the_device_is_seen(string script, FingerprintTechnique technique)
    {
        await using var session = await RunAsync(script);
        await UntilAsync(() => session.Fingerprints.Sightings().Count > 0);
        var seen = session.Fingerprints.Sightings().Single();
        Assert.That((seen.Technique, seen.Script), Is.EqualTo((technique, Page + "site.js")));
    }

    [TestCase("const c = document.createElement('canvas'), x = c.getContext('2d'); x.fillRect(0, 0, 9, 9); c.toDataURL();", TestName = "a picture without text")]
    [TestCase("const x = document.createElement('canvas').getContext('2d'); for (let i = 0; i < 90; i++) { x.font = '12px serif'; x.measureText('m' + i); }", TestName = "one font measured often")]
    [TestCase("const a = new OfflineAudioContext(1, 5000, 44100); a.startRendering();", TestName = "a sound without a tone")]
    [TestCase("for (let i = 0; i < 50; i++) [navigator.language, navigator.platform, screen.width, screen.height, screen.colorDepth];", TestName = "what statistics read")]
    public async Task An_ordinary_script_is_not(string script)
    {
        await using var session = await RunAsync(script + "localStorage.setItem('fini', '1');");
        await UntilAsync(() => session.Storage.Sightings().Any(s => s.SetBy is not null));
        Assert.That(session.Fingerprints.Sightings(), Is.Empty);
    }

    [TestCase("open")]
    [TestCase("closed")]
    public async Task The_focus_is_told_in_shadow_roots(string mode)
    {
        await using var session = await RunAsync($"const r = document.body.appendChild(document.createElement('div')).attachShadow({{ mode: '{mode}' }}); r.innerHTML = '<button>Un</button><button>Deux</button>'; localStorage.setItem('fini', '1');");
        await UntilAsync(() => session.Storage.Sightings().Count > 0);
        var focus = new FocusReader(session);
        Assert.That(await focus.ReadAsync(), Is.EqualTo(((int?)null, false)), "nothing has it yet");
        await session.Page.Keyboard.PressAsync("Tab");
        var first = await focus.ReadAsync();
        await session.Page.Keyboard.PressAsync("Tab");
        var second = await focus.ReadAsync();
        Assert.That((first.Node, second.Node), Is.Not.EqualTo(((int?)null, (int?)null)));
        Assert.That(first.Node, Is.Not.EqualTo(second.Node), "two buttons, and not twice their host");
    }

    private static async Task<VisitSession> RunAsync(string script, Func<IRoute, Task>? departure = null)
    {
        var appearance = Appearance.Of(Stage.Browser.Version, Audits.Options.Locale, null);
        var session = await VisitSession.OpenAsync(Stage.Browser, appearance, Audits.Options, TimeProvider.System);
        await session.Page.RouteAsync("**/*", route => route.FulfillAsync(route.Request.Url.EndsWith(".js", StringComparison.Ordinal)
            ? new RouteFulfillOptions { ContentType = "text/javascript", Body = script }
            : new RouteFulfillOptions { ContentType = "text/html", Body = "<!doctype html><title>Essai</title><body><script src=/site.js></script>" }));
        if (departure is not null)
        {
            await session.Page.RouteAsync("**/depart", departure);
        }

        await session.Page.GotoAsync(Page);
        return session;
    }

    // Messages of the browser arrive when they arrive.
    private static async Task UntilAsync(Func<bool> state)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (!state())
        {
            await Task.Delay(20, patience.Token);
        }
    }
}
