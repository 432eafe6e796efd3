using ConsentAudit.Readings;

namespace ConsentAudit.Browser.Tests.RealManagers;

/// <summary>tarteaucitron.js with its own services for Google Analytics and Meta's pixel.</summary>
internal static class TarteaucitronPages
{
    private const string Name = "tarteaucitron.js";

    private static readonly (ControlRole, string) Accept = (ControlRole.Accept, "Tout accepter");
    private static readonly (ControlRole, string) Reject = (ControlRole.Reject, "Tout refuser");
    private static readonly (ControlRole, string) Settings = (ControlRole.Settings, "Personnaliser");

    // The panel that the icon opens has a refusal of everything.
    // « Tout refuser » sets every switch of the panel; « Enregistrer » gives the page back.
    private static readonly ExpectedLayer2 Panel = new() { Switches = ["Google Analytics (GA4)", "Facebook Pixel"], WithdrawActions = 3 };

    public static IEnumerable<ManagerCase> All =>
    [
        new()
        {
            Id = "tarteaucitron-bar", Platform = Name, Page = Page("\"orientation\": \"bottom\""),
            Layer1 = [Accept, Reject, Settings],
            Layer2 = Panel,
        },
        new()
        {
            Id = "tarteaucitron-modal", Platform = Name,
            Page = Page("\"orientation\": \"middle\", \"showIcon\": false", "<a href=\"#tarteaucitron\">Gestion des cookies</a>"),
            Layer1 = [Accept, Reject, Settings],
            Layer2 = Panel,
        },
        new()
        {
            Id = "tarteaucitron-no-reject", Platform = Name, Page = Page("\"orientation\": \"top\", \"DenyAllCta\": false"),
            Layer1 = [Accept, Settings],
            Layer2 = Panel with { RefuseActions = 3 },
        },
        new()
        {
            Id = "tarteaucitron-settings-only", Platform = Name,
            Page = Page("\"orientation\": \"bottom\", \"AcceptAllCta\": false, \"showIcon\": false, \"showAlertSmall\": true"),
            Layer1 = [Settings],
            Layer2 = Panel with { RefuseActions = 3 },
        },
        new()
        {
            Id = "tarteaucitron-grouped", Platform = Name,
            Page = Page("\"orientation\": \"popup\", \"groupServices\": true, \"closePopup\": true"),
            Layer1 = [Accept, Reject, Settings, (ControlRole.Close, "X")],
            Layer2 = Panel with { Switches = ["Mesure d'audience", "Régies publicitaires"] },
        },
    ];

    private static string Page(string options, string wayBack = "") => NewsPage.With(
        $$"""
        <script src="/package/tarteaucitronjs/tarteaucitron.min.js"></script>
        <script>
        tarteaucitron.init(Object.assign({ "privacyUrl": "/vie-privee", "hashtag": "#tarteaucitron", "cookieName": "tarteaucitron",
          "showAlertSmall": false, "cookieslist": false, "showIcon": true, "adblocker": false, "DenyAllCta": true, "AcceptAllCta": true,
          "highPrivacy": true, "handleBrowserDNTRequest": false, "removeCredit": true, "moreInfoLink": true, "mandatory": true, "mandatoryCta": false,
          "googleConsentMode": false }, { {{options}} }));
        tarteaucitron.user.gtagUa = 'G-REELTEST01';
        tarteaucitron.user.facebookpixelId = '170520110914';
        (tarteaucitron.job = tarteaucitron.job || []).push('gtag', 'facebookpixel');
        </script>
        """,
        wayBack: wayBack);
}
