using ConsentAudit.Readings;

namespace ConsentAudit.Browser.Tests.RealManagers;

/// <summary>vanilla-cookieconsent: box, bar without a refusal, modal with purposes that are on, and in a frame of another site.</summary>
internal static class VanillaPages
{
    private const string Name = "vanilla-cookieconsent";

    private static readonly (ControlRole, string) Accept = (ControlRole.Accept, "Tout accepter");
    private static readonly (ControlRole, string) Reject = (ControlRole.Reject, "Tout refuser");
    private static readonly (ControlRole, string) Settings = (ControlRole.Settings, "Gérer mes préférences");

    private static readonly ExpectedLayer2 Panel = new() { Switches = ["Mesure d’audience", "Publicité"], SaveRefuses = true, WithdrawActions = 2 };

    public static IEnumerable<ManagerCase> All =>
    [
        new()
        {
            Id = "vanilla-box", Platform = Name, Page = Page("layout: 'box', position: 'bottom right'"),
            Layer1 = [Accept, Reject, Settings],
            Layer2 = Panel,
        },
        new()
        {
            Id = "vanilla-no-reject", Platform = Name, Page = Page("layout: 'bar', position: 'bottom'", reject: ""),
            Layer1 = [Accept, Settings],
            Layer2 = Panel with { RefuseActions = 2 },
        },
        new()
        {
            // Layer 2 has no refusal of everything either: every switch off, then save.
            Id = "vanilla-prechecked", Platform = Name,
            Page = Page("layout: 'cloud', position: 'middle center'", "disablePageInteraction: true,", reject: "", rejectInside: "", on: "enabled: true,"),
            Layer1 = [Accept, Settings],
            Layer2 = Panel with { PrecheckedOn = ["Mesure d’audience", "Publicité"], RefuseActions = 4, SaveRefuses = false, WithdrawActions = 4 },
        },
        new()
        {
            Id = "vanilla-frame", Platform = Name, Page = NewsPage.WithFrame("https://choix-vanilla-frame.test/cadre"), Frame = Frame, FrameOfAnotherSite = true,
            Layer1 = [Accept, Reject, Settings],
            // From its frame of another site it cannot reach the cookies of the page.
            Layer2 = Panel with { WithdrawalDeletes = false },
        },
    ];

    private const string RejectHere = "acceptNecessaryBtn: 'Tout refuser',";

    private static string Frame => NewsPage.Frame(
        "<link rel=\"stylesheet\" href=\"/package/vanilla-cookieconsent/dist/cookieconsent.css\">",
        $$"""
        <script src="/package/vanilla-cookieconsent/dist/cookieconsent.umd.js"></script>
        <script>
        function tell(ask) { parent.postMessage({ ask: ask, audience: CookieConsent.acceptedCategory('audience'), pub: CookieConsent.acceptedCategory('publicite') }, '*'); }
        {{Run("layout: 'bar', position: 'bottom'", "cookie: { useLocalStorage: true }, onModalHide: function () { tell(!CookieConsent.validConsent()); },", "tell(false);", RejectHere, RejectHere, "")}}
        if (!CookieConsent.validConsent()) tell(true);
        addEventListener('message', function (e) { if (e.data === 'ouvrir') { tell(true); CookieConsent.showPreferences(); } });
        </script>
        """);

    // Its documentation puts it at the end of the body.
    private static string Page(string layout, string options = "", string reject = RejectHere, string rejectInside = RejectHere, string on = "") => NewsPage.With(
        "<link rel=\"stylesheet\" href=\"/package/vanilla-cookieconsent/dist/cookieconsent.css\">",
        $$"""
        <script src="/package/vanilla-cookieconsent/dist/cookieconsent.umd.js"></script>
        <script>{{Run(layout, options, "if (CookieConsent.acceptedCategory('audience')) startAnalytics(); if (CookieConsent.acceptedCategory('publicite')) startPixel();", reject, rejectInside, on)}}</script>
        """,
        "<button type=\"button\" data-cc=\"show-preferencesModal\">Gérer mes cookies</button>");

    private static string Run(string layout, string options, string effect, string reject, string rejectInside, string on) =>
        $$"""
        function effect() { {{effect}} }
        CookieConsent.run({ {{options}}
          guiOptions: { consentModal: { {{layout}} } },
          categories: { necessary: { enabled: true, readOnly: true },
            audience: { {{on}} autoClear: { cookies: [{ name: /^_ga/ }] } }, publicite: { {{on}} autoClear: { cookies: [{ name: '_fbp' }] } } },
          onConsent: effect, onChange: effect,
          language: { default: 'fr', translations: { fr: {
            consentModal: { title: 'Nous utilisons des cookies', description: 'Si vous le permettez, ce site mesure son audience et ses publicités.',
              acceptAllBtn: 'Tout accepter', {{reject}} showPreferencesBtn: 'Gérer mes préférences' },
            preferencesModal: { title: 'Vos préférences', acceptAllBtn: 'Tout accepter', {{rejectInside}} savePreferencesBtn: 'Enregistrer mes choix', closeIconLabel: 'Fermer',
              sections: [
                { title: 'Cookies strictement nécessaires', description: 'Sans eux, le site ne fonctionne pas.', linkedCategory: 'necessary' },
                { title: 'Mesure d’audience', description: 'Compte les visites.', linkedCategory: 'audience' },
                { title: 'Publicité', description: 'Mesure les publicités.', linkedCategory: 'publicite' }] } } } }
        });
        """;
}
