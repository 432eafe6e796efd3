namespace ConsentAudit.Browser.Tests.RealManagers;

/// <summary>A French news page with each consent manager, set up as its own documentation says; after an acceptance each loads Google Analytics.</summary>
internal static class ManagerPages
{
    public static string Tarteaucitron => Page(
        """
        <script src="/package/tarteaucitron.min.js"></script>
        <script>
        tarteaucitron.init({ "privacyUrl": "/vie-privee", "hashtag": "#tarteaucitron", "cookieName": "tarteaucitron", "orientation": "bottom",
          "showAlertSmall": false, "cookieslist": false, "showIcon": true, "adblocker": false, "DenyAllCta": true, "AcceptAllCta": true,
          "highPrivacy": true, "handleBrowserDNTRequest": false, "removeCredit": true, "moreInfoLink": true, "mandatory": true });
        tarteaucitron.user.gtagUa = 'G-TESTTEST01';
        (tarteaucitron.job = tarteaucitron.job || []).push('gtag');
        </script>
        """);

    public static string Klaro => Page(
        $$"""
        <link rel="stylesheet" href="/package/dist/klaro.css">
        <script>
        window.klaroConfig = { lang: 'fr', elementID: 'klaro', noAutoLoad: false, acceptAll: true, privacyPolicy: '/vie-privee',
          services: [{ name: 'google-analytics', title: 'Google Analytics', purposes: ['analytics'], cookies: [/^_ga/],
            callback: function (consent) { if (consent) { {{Analytics}} } } }] };
        </script>
        <script defer src="/package/dist/klaro.js" data-config="klaroConfig"></script>
        """);

    // Its documentation puts it at the end of the body.
    public static string VanillaCookieConsent => Page("", $$"""
        <link rel="stylesheet" href="/package/dist/cookieconsent.css">
        <script src="/package/dist/cookieconsent.umd.js"></script>
        <script>
        CookieConsent.run({
          categories: { necessary: { enabled: true, readOnly: true }, analytics: {} },
          onConsent: function () { if (CookieConsent.acceptedCategory('analytics')) { {{Analytics}} } },
          language: { default: 'fr', translations: { fr: {
            consentModal: { title: 'Nous utilisons des cookies', description: 'Ce site mesure son audience si vous le permettez.',
              acceptAllBtn: 'Tout accepter', acceptNecessaryBtn: 'Tout refuser', showPreferencesBtn: 'Gérer mes préférences' },
            preferencesModal: { title: 'Vos préférences', acceptAllBtn: 'Tout accepter', acceptNecessaryBtn: 'Tout refuser', savePreferencesBtn: 'Enregistrer',
              sections: [{ title: 'Audience', description: 'Mesure de la fréquentation.', linkedCategory: 'analytics' }] } } } }
        });
        </script>
        """);

    // Google's own snippet; its host is answered by the demo web.
    private const string Analytics =
        "var s=document.createElement('script');s.async=true;s.src='https://www.googletagmanager.com/gtag/js?id=G-TESTTEST01';document.head.appendChild(s);"
        + "window.dataLayer=window.dataLayer||[];window.gtag=function(){dataLayer.push(arguments)};gtag('js',new Date());gtag('config','G-TESTTEST01');";

    private static string Page(string head, string foot = "") =>
        $$"""
        <!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Le Petit Journal</title>{{head}}</head>
        <body><header><h1>Le Petit Journal</h1><nav><a href="/">Une</a> <a href="/politique">Politique</a> <a href="/culture">Culture</a></nav></header>
        <main><article><h2><a href="/article/le-conseil-vote-le-budget">Le conseil vote le budget</a></h2><p>Après trois heures de débat, le conseil a adopté le budget de l’année.</p></article>
        <article><h2><a href="/article/une-fete-sous-la-pluie">Une fête sous la pluie</a></h2><p>La fête a réuni mille personnes malgré le mauvais temps.</p></article></main>
        <footer><a href="/mentions-legales">Mentions légales</a></footer>{{foot}}</body></html>
        """;
}
