using ConsentAudit.Browser.Recorders;
using ConsentAudit.Evidence;
using Microsoft.Playwright;

namespace ConsentAudit.Browser.Tests.Recorders;

/// <summary>What pages answer when their consent interfaces are asked, the hostile ones included.</summary>
public sealed class SignalReaderTests
{
    // A platform that answers as the specification says, with what is put into `data`.
    private const string Platform =
        """
        window.listeners = 0;
        window.__tcfapi = (command, version, callback, id) => {
          if (command === 'ping') callback({ gdprApplies: true, cmpLoaded: true, cmpStatus: 'loaded', cmpId: 7, tcfPolicyVersion: 5 }, true);
          if (command === 'addEventListener') { window.listeners++; callback(Object.assign({ listenerId: 41, gdprApplies: true }, data), true); }
          if (command === 'removeEventListener' && id === 41) { window.listeners--; callback(true); }
        };
        """;

    // The stub that platforms put into the page before they have loaded: it queues, and answers a ping.
    private const string Stub =
        """
        (() => {
          const queue = [];
          window.__tcfapi = (...args) => {
            if (!args.length) return queue;
            if (args[0] === 'ping') args[2]({ gdprApplies: undefined, cmpLoaded: false, cmpStatus: 'stub' }, true);
            else queue.push(args);
          };
        })();
        """;

    [Test]
    public async Task A_page_without_any_interface_says_nothing() => Assert.That(await AskAsync(""), Is.EqualTo(((SignalRecord?)null, (string?)null)));

    [Test]
    public async Task The_TCF_answer_is_read_and_the_listener_taken_off()
    {
        await using var stage = await OpenAsync(
            """
            const data = { eventStatus: 'useractioncomplete', cmpStatus: 'loaded', tcString: 'CQAAA', cmpId: 7, tcfPolicyVersion: 5,
              purpose: { consents: { 1: true, 2: false, 9: true }, legitimateInterests: { 2: true } },
              vendor: { consents: { 10: true, 11: false, 755: true }, legitimateInterests: { 10: true } }, specialFeatureOptins: { 1: true } };
            """ + Platform);
        var (signal, problem) = await SignalReader.ReadAsync(stage.Page, Phase.AfterAccept, 1234);
        var tcf = signal!.Tcf!;
        Assert.Multiple(() =>
        {
            Assert.That(problem, Is.Null);
            Assert.That((signal.Phase, signal.AtMs), Is.EqualTo((Phase.AfterAccept, 1234)));
            Assert.That((tcf.GdprApplies, tcf.EventStatus, tcf.CmpStatus, tcf.CmpId, tcf.PolicyVersion, tcf.TcString), Is.EqualTo(((bool?)true, "useractioncomplete", "loaded", (int?)7, (int?)5, "CQAAA")));
            Assert.That(tcf.PurposeConsents, Is.EqualTo(new[] { 1, 9 }));
            Assert.That(tcf.PurposeInterests, Is.EqualTo(new[] { 2 }));
            Assert.That(tcf.SpecialFeatures, Is.EqualTo(new[] { 1 }));
            Assert.That((tcf.VendorConsents, tcf.VendorInterests), Is.EqualTo((2, 1)));
        });
        Assert.That(await stage.Page.EvaluateAsync<int>("window.listeners"), Is.Zero);
    }

    [Test]
    public async Task Nothing_is_left_behind()
    {
        await using var stage = await OpenAsync("const data = {};" + Platform);
        var before = await stage.Page.EvaluateAsync<string[]>("Object.getOwnPropertyNames(window)");
        var html = await stage.Page.ContentAsync();
        await SignalReader.ReadAsync(stage.Page, Phase.BeforeConsent, 0);
        Assert.That(await stage.Page.EvaluateAsync<string[]>("Object.getOwnPropertyNames(window)"), Is.EqualTo(before));
        Assert.That(await stage.Page.ContentAsync(), Is.EqualTo(html));
    }

    [Test]
    public async Task A_stub_that_never_loads_is_a_stub()
    {
        var (signal, _) = await AskAsync(Stub);
        Assert.That((signal?.Tcf?.CmpStatus, signal?.Tcf?.EventStatus, signal?.Tcf?.GdprApplies), Is.EqualTo(((string?)"stub", (string?)"", (bool?)null)));
    }

    [Test]
    public async Task A_platform_in_a_frame_of_the_page_s_own_is_asked()
    {
        var (signal, _) = await AskAsync(
            """
            const frame = document.body.appendChild(document.createElement('iframe'));
            const locator = frame.contentDocument.createElement('iframe');
            locator.name = '__tcfapiLocator';
            frame.contentDocument.body.appendChild(locator);
            frame.contentWindow.__tcfapi = (command, version, callback) => callback({ gdprApplies: true, tcString: 'CFRAME', cmpStatus: 'loaded' }, true);
            """);
        Assert.That(signal?.Tcf?.TcString, Is.EqualTo("CFRAME"));
    }

    [Test]
    public async Task A_frame_of_somebody_else_does_not_speak_for_the_page()
    {
        var (signal, problem) = await AskAsync(
            """
            const frame = document.body.appendChild(document.createElement('iframe'));
            frame.sandbox = 'allow-scripts';
            frame.srcdoc = `<iframe name="__tcfapiLocator"></iframe><script>window.__tcfapi = (c, v, cb) => cb({ tcString: 'COTHER' }, true)<\/script>`;
            """);
        Assert.That((signal, problem), Is.EqualTo(((SignalRecord?)null, (string?)null)));
    }

    [Test]
    public async Task Consent_commands_are_read_in_their_order()
    {
        var (signal, _) = await AskAsync(
            """
            window.dataLayer = [];
            function gtag() { dataLayer.push(arguments); }
            gtag('consent', 'default', { ad_storage: 'denied', analytics_storage: 'denied', wait_for_update: 500, region: ['FR'] });
            gtag('js', new Date());
            gtag('config', 'G-1');
            dataLayer.push(['consent', 'update', { ad_storage: 'granted' }]);
            """);
        Assert.Multiple(() =>
        {
            Assert.That(signal!.Commands.Select(c => (c.Kind, c.Index, c.BeforeTags, c.Regional)), Is.EqualTo(new[] { ("default", 0, true, true), ("update", 3, false, false) }));
            Assert.That(signal.Commands[0].Values, Is.EqualTo(new Dictionary<string, string> { ["ad_storage"] = "denied", ["analytics_storage"] = "denied" }));
        });
    }

    [Test]
    public async Task A_dataLayer_of_another_name_is_found_by_its_loader()
    {
        var (signal, _) = await AskAsync(
            """
            window.couche = [['consent', 'default', { ad_storage: 'denied' }]];
            const loader = document.head.appendChild(document.createElement('script'));
            loader.type = 'text/plain'; loader.src = 'https://www.googletagmanager.com/gtm.js?id=GTM-ABC&l=couche';
            """);
        Assert.That(signal?.Commands, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_dataLayer_without_consent_commands_was_read_all_the_same() =>
        Assert.That((await AskAsync("window.dataLayer = [{ event: 'gtm.js' }];")).Signal?.Commands, Is.Empty);

    [TestCase("window.__gpp = (command, callback) => callback({ gppString: 'DBAA' }, true);", "DBAA")]
    [TestCase("window.__gpp = command => ({ gppString: 'DBAB' });", "DBAB")]
    [TestCase("window.__gpp = () => { throw 1; };", "")]
    public async Task GPP_is_read_by_callback_and_by_return(string script, string expected) =>
        Assert.That((await AskAsync(script)).Signal?.Gpp, Is.EqualTo(expected));

    [Test]
    public async Task GPC_is_read() => Assert.That(
        (await AskAsync("Object.defineProperty(navigator, 'globalPrivacyControl', { value: true });")).Signal?.Gpc, Is.True);

    [TestCase("Object.defineProperty(window, '__tcfapi', { get() { throw new Error('no'); } });", TestName = "A getter that throws")]
    [TestCase("document.body.innerHTML = '<a id=__tcfapi></a><a id=dataLayer></a><a id=__gpp></a>';", TestName = "Elements of these names")]
    [TestCase("window.__tcfapi = 12; window.dataLayer = 'x'; window.__gpp = {};", TestName = "Values of another type")]
    public async Task What_is_no_interface_is_none(string script) => Assert.That(await AskAsync(script), Is.EqualTo(((SignalRecord?)null, (string?)null)));

    [TestCase("window.__tcfapi = () => { throw new Error('no'); };", TestName = "It throws")]
    [TestCase("window.__tcfapi = (c, v, cb) => cb(null, false);", TestName = "It says that it failed")]
    [TestCase("window.__tcfapi = (c, v, cb) => cb('yes', true);", TestName = "It answers a word")]
    [TestCase("window.__tcfapi = (c, v, cb) => cb(new Proxy({}, { get() { throw 1; }, ownKeys() { throw 2; } }), true);", TestName = "It answers a proxy that throws")]
    [TestCase("window.__tcfapi = (c, v, cb) => cb({ then() { } }, true);", TestName = "It answers a promise that never ends")]
    [TestCase("window.__tcfapi = (c, v, cb) => cb({ gdprApplies: 'yes', cmpId: -3, tcfPolicyVersion: 1e99, tcString: { toString() { throw 1; } }, purpose: 7, vendor: { consents: 'all' } }, true);", TestName = "It answers wrong types")]
    [TestCase("Array.prototype.toJSON = String.prototype.toJSON = () => 'x'; Object.prototype.toJSON = () => 1; window.__tcfapi = (c, v, cb) => cb({}, true);", TestName = "It rewrites how values are written")]
    public async Task A_broken_platform_gives_a_clean_record_that_says_nothing(string script)
    {
        var (signal, problem) = await AskAsync(script);
        Assert.That(problem, Is.Null);
        var tcf = signal!.Tcf!;
        Assert.That((tcf.GdprApplies, tcf.TcString, tcf.CmpId, tcf.PurposeConsents.Count, tcf.VendorConsents), Is.EqualTo(((bool?)null, "", (int?)null, 0, 0)));
    }

    [Test]
    public async Task Huge_answers_are_cut()
    {
        var (signal, problem) = await AskAsync(
            """
            const many = {};
            for (let i = 1; i < 200000; i++) many[i] = true;
            const data = { tcString: 'C'.repeat(5000000), purpose: { consents: many }, vendor: { consents: many } };
            window.dataLayer = new Proxy([], { get(t, key) { return key === 'length' ? 1e9 : ['consent', 'update', new Proxy(many, { get: () => 'granted' })]; } });
            """ + Platform);
        Assert.That(problem, Is.Null);
        Assert.That((signal!.Tcf!.TcString.Length, signal.Tcf.PurposeConsents.Count, signal.Tcf.VendorConsents, signal.Commands.Count), Is.EqualTo((20_000, 64, 5_000, 60)));
    }

    [Test]
    public async Task A_page_that_hangs_is_a_problem_and_not_a_wait()
    {
        await using var stage = await OpenAsync("window.__tcfapi = () => { const end = performance.now() + 9000; while (performance.now() < end); };");
        var (signal, problem) = await SignalReader.ReadAsync(stage.Page, Phase.BeforeConsent, 0).WaitAsync(TimeSpan.FromSeconds(8));
        Assert.That((signal, problem), Is.EqualTo(((SignalRecord?)null, "the page did not answer for its consent interfaces in 5 s")));
    }

    [Test]
    public async Task A_page_that_goes_away_is_a_problem()
    {
        await using var stage = await OpenAsync(Stub);
        var asked = SignalReader.ReadAsync(stage.Page, Phase.BeforeConsent, 0);
        await stage.Page.GotoAsync("about:blank?elsewhere");
        Assert.That((await asked).Problem, Does.StartWith("the page could not be asked"));
    }

    private static async Task<(SignalRecord? Signal, string? Problem)> AskAsync(string script)
    {
        await using var stage = await OpenAsync(script);
        return await SignalReader.ReadAsync(stage.Page, Phase.BeforeConsent, 0);
    }

    private static async Task<OpenPage> OpenAsync(string script)
    {
        var context = await Stage.Browser.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.SetContentAsync($"<!doctype html><title>Page</title><body><p>Article</p><script>{script}</script></body>");
        return new OpenPage(context, page);
    }

    private sealed record OpenPage(IBrowserContext Context, IPage Page) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync() => await Context.DisposeAsync();
    }
}
