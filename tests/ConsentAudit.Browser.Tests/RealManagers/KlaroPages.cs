using ConsentAudit.Readings;

namespace ConsentAudit.Browser.Tests.RealManagers;

/// <summary>Klaro in its own French words: notice, notice as a modal, the settings at once, and in a frame of another site.</summary>
internal static class KlaroPages
{
    private const string Name = "Klaro";

    private static readonly (ControlRole, string) Accept = (ControlRole.Accept, "C'est bon.");
    private static readonly (ControlRole, string) Reject = (ControlRole.Reject, "Je refuse");
    private static readonly (ControlRole, string) Settings = (ControlRole.Settings, "Laissez-moi choisir");

    // Once a choice was made, its settings have no refusal any more: the switch of all, then save.
    private static readonly ExpectedLayer2 Panel = new()
    {
        Switches = ["Mesure d’audience", "Publicité"],
        SaveRefuses = true,
        WithdrawActions = 3,
    };

    public static IEnumerable<ManagerCase> All =>
    [
        new()
        {
            Id = "klaro-notice", Platform = Name, Page = Page(""),
            Layer1 = [Accept, Reject, Settings],
            Layer2 = Panel,
        },
        new()
        {
            Id = "klaro-no-reject", Platform = Name, Page = Page("hideDeclineAll: true, noticeAsModal: true"),
            Layer1 = [Accept, Settings],
            Layer2 = Panel with { RefuseActions = 2 },
        },
        new()
        {
            Id = "klaro-settings-first", Platform = Name, Page = Page("mustConsent: true"),
            Layer1 = [(ControlRole.Accept, "Accepter tout"), Reject, (ControlRole.Save, "Accepter sélectionné")],
            Layer2 = Panel,
        },
        new()
        {
            Id = "klaro-prechecked", Platform = Name, Page = Page("default: true"),
            Layer1 = [Accept, Reject, Settings],
            Layer2 = Panel with { PrecheckedOn = ["Mesure d’audience", "Publicité"], SaveRefuses = false },
        },
        new()
        {
            Id = "klaro-frame", Platform = Name, Page = NewsPage.WithFrame("https://choix-klaro-frame.test/cadre"), Frame = Frame, FrameOfAnotherSite = true,
            Layer1 = [Accept, Reject, Settings],
            Layer2 = Panel with { WithdrawalDeletes = false },
        },
    ];

    // In the frame: what was said goes to the page, and the frame is shown while Klaro shows something.
    private static string Frame => NewsPage.Frame(
        $$"""
        <link rel="stylesheet" href="/package/klaro/dist/klaro.css">
        <script>
        var said = {};
        function tell(ask) { parent.postMessage(Object.assign({ ask: ask }, said), '*'); }
        {{Config("storageMethod: 'localStorage'", "said.audience = consent;", "said.pub = consent;")}}
        </script>
        <script src="/package/klaro/dist/klaro.js" data-config="klaroConfig"></script>
        <script>
        addEventListener('load', function () {
          var manager = klaro.getManager();
          tell(!manager.confirmed);
          manager.watch({ update: function (m, type) { if (type === 'saveConsents') setTimeout(function () { tell(false); }, 50); } });
        });
        addEventListener('message', function (e) { if (e.data === 'ouvrir') { klaro.show(klaroConfig, true); tell(true); } });
        </script>
        """);

    private static string Page(string options) => NewsPage.With(
        $$"""
        <link rel="stylesheet" href="/package/klaro/dist/klaro.css">
        <script>{{Config(options, "if (consent) startAnalytics();", "if (consent) startPixel();")}}</script>
        <script defer src="/package/klaro/dist/klaro.js" data-config="klaroConfig"></script>
        """,
        wayBack: "<a href=\"#\" onclick=\"klaro.show(klaroConfig, true); return false;\">Gérer les cookies</a>");

    private static string Config(string options, string analytics, string pixel) =>
        $$"""
        window.klaroConfig = Object.assign({ lang: 'fr', elementID: 'klaro', acceptAll: true, default: false,
          translations: { fr: { privacyPolicyUrl: '/vie-privee', purposes: { audience: 'Mesure d’audience', publicite: 'Publicité' },
            'google-analytics': { description: 'Compte les visites.' }, 'meta': { description: 'Mesure les publicités.' } } },
          services: [
            { name: 'google-analytics', title: 'Google Analytics', purposes: ['audience'], cookies: [/^_ga/], callback: function (consent) { {{analytics}} } },
            { name: 'meta', title: 'Pixel Meta', purposes: ['publicite'], cookies: ['_fbp'], callback: function (consent) { {{pixel}} } }] }, { {{options}} });
        """;
}
