using ConsentAudit.Readings;

namespace ConsentAudit.Browser.Tests.RealManagers;

/// <summary>A consent window of a site's own on the IAB's CmpApi: what <c>__tcfapi</c> answers, and the TC string, come from the IAB's code.</summary>
internal static class TcfPages
{
    // The site's tags ask the interface, as vendors do, and start with purpose 1.
    private const string Tags =
        """
        <script src="/package/@iabtcf/stub/lib/stub.js"></script>
        <script>
        __tcfapi('addEventListener', 2, function (said, ok) {
          if (ok && (said.eventStatus === 'tcloaded' || said.eventStatus === 'useractioncomplete') && said.purpose.consents[1]) { startAnalytics(); startPixel(); }
        });
        </script>
        """;

    // Three vendors of the IAB's list under their numbers there, their purposes cut down to those that the window asks about.
    private const string Interface =
        """
        var core = IabTcf['@iabtcf/core'], api = new IabTcf['@iabtcf/cmpapi'].CmpApi(999, 1, true);
        function purpose(id) { return { id: id, name: 'Purpose ' + id, description: '', illustrations: [] }; }
        function vendor(id, name) { return { id: id, name: name, purposes: [1, 2, 7], legIntPurposes: [10], flexiblePurposes: [], specialPurposes: [], features: [], specialFeatures: [], policyUrl: '' }; }
        var list = new core.GVL({ gvlSpecificationVersion: 3, vendorListVersion: 150, tcfPolicyVersion: 5, lastUpdated: '2026-11-01T00:00:00Z',
          purposes: { 1: purpose(1), 2: purpose(2), 7: purpose(7), 10: purpose(10) }, specialPurposes: {}, features: {}, specialFeatures: {}, stacks: {}, dataCategories: {},
          vendors: { 42: vendor(42, 'Taboola Europe Limited'), 91: vendor(91, 'Criteo SA'), 755: vendor(755, 'Google Advertising Products') } });
        function recorded() { var m = document.cookie.match(/(?:^|; )euconsent-v2=([^;]*)/); return m ? m[1] : ''; }
        function keep(consents, interests) {
          var model = new core.TCModel(list);
          model.cmpId = 999; model.cmpVersion = 1; model.isServiceSpecific = true; model.publisherCountryCode = 'FR';
          model.purposeConsents.set(consents); model.purposeLegitimateInterests.set(interests);
          if (consents.length) model.vendorConsents.set([42, 91, 755]);
          if (interests.length) model.vendorLegitimateInterests.set([42, 91, 755]);
          var text = core.TCString.encode(model);
          document.cookie = 'euconsent-v2=' + text + '; max-age=15552000; path=/; secure; samesite=lax';
          api.update(text, false);
        }
        function given() {
          if (!recorded()) return { consents: [], interests: [10] };
          var model = core.TCString.decode(recorded());
          function those(vector) { return [1, 2, 7, 10].filter(function (id) { return vector.has(id); }); }
          return { consents: those(model.purposeConsents), interests: those(model.purposeLegitimateInterests) };
        }
        """;

    // The window: what it shows is set by `forme` and by given(); what was chosen goes to chosen(consents, interests).
    private const string Window =
        """
        var purposes = [[1, 'Stocker et consulter des informations sur votre appareil'], [2, 'Publicités choisies à partir de données limitées'], [7, 'Mesure de la performance des publicités']];
        var interest = [10, 'Développer et améliorer les services (intérêt légitime)'];
        function button(label, act) { var b = document.createElement('button'); b.type = 'button'; b.textContent = label; b.onclick = act; return b; }
        function box(id) {
          var old = document.getElementById('fenetre'); if (old) old.remove();
          var b = document.createElement('div'); b.id = 'fenetre'; b.setAttribute('role', 'dialog'); b.setAttribute('aria-label', 'Vos choix');
          if (forme.modal) b.setAttribute('aria-modal', 'true');
          b.style.cssText = 'position:fixed;z-index:99999;background:#fff;color:#222;padding:20px;font:15px/1.4 sans-serif;box-shadow:0 0 0 100vmax ' + (forme.modal ? 'rgba(0,0,0,.5);left:25%;top:15%;width:50%' : 'transparent;left:0;right:0;bottom:0;border-top:1px solid #999');
          document.body.appendChild(b); return b;
        }
        function done(consents, interests) { document.getElementById('fenetre').remove(); chosen(consents, interests); }
        function all() { done([1, 2, 7, 10], [10]); }
        function nothing() { done([], []); }
        function first() {
          var b = box();
          b.innerHTML = '<h2>Votre vie privée</h2><p>Avec nos 3 partenaires, nous utilisons des cookies pour stocker et consulter des informations sur votre appareil, choisir des publicités et mesurer leur performance. Vous pouvez changer d’avis à tout moment.</p>';
          if (forme.reject) b.append(button(forme.reject, nothing), ' ');
          b.append(button('Paramétrer mes choix', second), ' ', button(forme.accept, all));
        }
        function line(label, on) {
          var l = document.createElement('label'), i = document.createElement('input');
          l.style.cssText = 'display:block;margin:8px 0'; i.type = 'checkbox'; i.checked = on; i.setAttribute('role', 'switch');
          l.append(i, ' ' + label); return [l, i];
        }
        function second() {
          var b = box();
          b.innerHTML = '<h2>Vos choix par finalité</h2><p>Nos partenaires et nous utilisons des cookies pour ces finalités.</p>';
          var now = given(), lines = purposes.map(function (p) { return line(p[1], now.consents.includes(p[0])); }), mine = line(interest[1], now.interests.includes(10));
          lines.concat([mine]).forEach(function (l) { b.append(l[0]); });
          if (forme.rejectInside) b.append(button('Tout refuser', nothing), ' ');
          b.append(button('Enregistrer mes choix', function () {
            done(purposes.filter(function (p, i) { return lines[i][1].checked; }).map(function (p) { return p[0]; }), mine[1].checked ? [10] : []);
          }), ' ', button('Tout accepter', all));
        }
        """;

    private static readonly (ControlRole, string) Accept = (ControlRole.Accept, "Tout accepter");
    private static readonly (ControlRole, string) Settings = (ControlRole.Settings, "Paramétrer mes choix");

    private static readonly ExpectedLayer2 Panel = new()
    {
        Switches = ["Stocker et consulter", "Publicités choisies", "Mesure de la performance", "Développer et améliorer"],
        PrecheckedOn = ["Développer et améliorer"],
        Interests = ["Développer et améliorer"],
        SaveRefuses = true,
        WithdrawActions = 2,
        WithdrawalDeletes = false,
    };

    public static IEnumerable<ManagerCase> All =>
    [
        new()
        {
            Id = "tcf-bar", Platform = null, Page = Page("accept: 'Tout accepter', reject: 'Tout refuser', rejectInside: true"),
            Layer1 = [Accept, (ControlRole.Reject, "Tout refuser"), Settings],
            Layer2 = Panel,
        },
        new()
        {
            Id = "tcf-modal", Platform = null, Page = Page("modal: true, accept: 'Accepter et fermer', reject: 'Continuer sans accepter →', rejectInside: true"),
            Layer1 = [(ControlRole.Accept, "Accepter et fermer"), (ControlRole.Reject, "Continuer sans accepter →"), Settings],
            Layer2 = Panel,
        },
        new()
        {
            // The purposes are off; the legitimate interest is switched off, and all is saved.
            Id = "tcf-no-reject", Platform = null, Page = Page("modal: true, accept: 'Tout accepter'"),
            Layer1 = [Accept, Settings],
            Layer2 = Panel with { RefuseActions = 3, WithdrawActions = 6 },
        },
        new()
        {
            Id = "tcf-frame", Platform = null, Page = FramedPage, Frame = Frame, FrameOfAnotherSite = true,
            Layer1 = [Accept, (ControlRole.Reject, "Tout refuser"), Settings],
            Layer2 = Panel,
        },
    ];

    private static string Page(string form) => NewsPage.With(
        Tags,
        $$"""
        <script src="/tcf.js"></script>
        <script>
        var forme = { {{form}} };
        {{Interface}}
        {{Window}}
        function chosen(consents, interests) { keep(consents, interests); }
        if (recorded()) { api.update(recorded(), false); } else { api.update('', true); first(); }
        </script>
        """,
        "<a href=\"#\" onclick=\"second(); return false;\">Paramétrer les cookies</a>");

    // The page holds the interface and the record; the frame holds the window.
    private static string FramedPage => NewsPage.WithFrame("https://choix-tcf-frame.test/cadre", "if (said.consents) keep(said.consents, said.interests); if (said.ready) start();")
        .Replace("<footer>", $$"""
        {{Tags}}<script src="/tcf.js"></script><script>
        {{Interface}}
        function start() {
          if (recorded()) { api.update(recorded(), false); return; }
          api.update('', true); choix.style.display = 'block'; choix.contentWindow.postMessage('demander', '*');
        }
        </script><footer>
        """, StringComparison.Ordinal);

    private static string Frame => NewsPage.Frame("", $$"""
        <script>
        var forme = { accept: 'Tout accepter', reject: 'Tout refuser', rejectInside: true, modal: true };
        {{Window}}
        function given() { return JSON.parse(localStorage.getItem('choix-cookies') || '{"consents":[],"interests":[10]}'); }
        function chosen(consents, interests) {
          localStorage.setItem('choix-cookies', JSON.stringify({ consents: consents, interests: interests }));
          parent.postMessage({ ask: false, consents: consents, interests: interests }, '*');
        }
        addEventListener('message', function (e) {
          if (e.data === 'demander') first();
          if (e.data === 'ouvrir') { second(); parent.postMessage({ ask: true }, '*'); }
        });
        parent.postMessage({ ask: false, ready: true }, '*');
        </script>
        """);
}
