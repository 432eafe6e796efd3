using ConsentAudit.Readings;

namespace ConsentAudit.Browser.Tests.RealManagers;

/// <summary>Orejime in its own French words: banner, banner with purposes that are on, the settings at once, and in a frame of the same site.</summary>
internal static class OrejimePages
{
    private const string Name = "Orejime";

    private static readonly (ControlRole, string)[] Banner = [(ControlRole.Accept, "Accepter"), (ControlRole.Reject, "Refuser"), (ControlRole.Settings, "Configurer")];

    private static readonly ExpectedLayer2 Panel = new() { Switches = ["Mesure d’audience", "Publicité"], SaveRefuses = true, WithdrawActions = 3 };

    public static IEnumerable<ManagerCase> All =>
    [
        new() { Id = "orejime-banner", Platform = Name, Page = Page(""), Layer1 = Banner, Layer2 = Panel },
        new()
        {
            // A purpose that is on by default is started by it before anybody was asked.
            Id = "orejime-prechecked", Platform = Name, Page = Page("forceBanner: true", "default: true,"), WithoutAsking = true,
            Layer1 = Banner,
            Layer2 = Panel with { PrecheckedOn = ["Mesure d’audience", "Publicité"], SaveRefuses = false },
        },
        new()
        {
            // Its two buttons for everything set the switches; only the third one keeps them.
            Id = "orejime-settings-first", Platform = Name, Page = Page("forceModal: true"), KeptBySaving = true,
            Layer1 = [(ControlRole.Accept, "Tout accepter"), (ControlRole.Reject, "Tout refuser"), (ControlRole.Save, "Sauvegarder")],
            Layer2 = Panel with { RefuseActions = 2 },
        },
        new()
        {
            Id = "orejime-frame", Platform = Name, Page = NewsPage.WithFrame("/cadre"), Frame = Frame,
            Layer1 = Banner,
            Layer2 = Panel,
        },
    ];

    private static string Frame => NewsPage.Frame(
        $$"""
        <link rel="stylesheet" href="/package/orejime/dist/orejime-standard.css">
        <script>{{Config("forceBanner: true, cookie: { name: 'orejime', duration: 180 }", "")}}</script>
        """,
        """
        <script src="/package/orejime/dist/orejime-standard-fr.js"></script>
        <script>
        function tell(ask) {
          parent.postMessage({ ask: ask, audience: orejime.manager.getConsent('audience') === true, pub: orejime.manager.getConsent('publicite') === true }, '*');
        }
        addEventListener('load', function () {
          tell(orejime.manager.isDirty());
          orejime.manager.on('update', function () { tell(false); });
        });
        addEventListener('message', function (e) { if (e.data === 'ouvrir') { orejime.prompt(); parent.postMessage({ ask: true }, '*'); } });
        </script>
        """);

    private static string Page(string options, string choice = "") => NewsPage.With(
        $$"""
        <link rel="stylesheet" href="/package/orejime/dist/orejime-standard.css">
        <script>{{Config(options, choice)}}</script>
        """,
        """
        <template data-purpose="audience"><script>startAnalytics();</script></template>
        <template data-purpose="publicite"><script>startPixel();</script></template>
        <script src="/package/orejime/dist/orejime-standard-fr.js"></script>
        """,
        "<button type=\"button\" onclick=\"orejime.prompt()\">Gestion des cookies</button>");

    private static string Config(string options, string choice) =>
        $$"""
        window.orejimeConfig = Object.assign({ privacyPolicyUrl: '/vie-privee', purposes: [
          { id: 'audience', title: 'Mesure d’audience', description: 'Compte les visites.', {{choice}} cookies: [/^_ga/] },
          { id: 'publicite', title: 'Publicité', description: 'Mesure les publicités.', {{choice}} cookies: ['_fbp'] }] }, { {{options}} });
        """;
}
