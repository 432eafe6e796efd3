namespace ConsentAudit.Browser.Tests.RealManagers;

/// <summary>The template of a French news site, with two services that wait to be started: Google Analytics and Meta's pixel, whose hosts the demo web answers.</summary>
internal static class NewsPage
{
    /// <summary>Google's and Meta's own snippets, each in a function that the consent manager calls.</summary>
    private const string Services =
        """
        window.dataLayer = window.dataLayer || [];
        function gtag() { dataLayer.push(arguments); }
        function load(address) { var s = document.createElement('script'); s.async = true; s.src = address; document.head.appendChild(s); }
        function startAnalytics() {
          if (startAnalytics.done) return;
          startAnalytics.done = true;
          load('https://www.googletagmanager.com/gtag/js?id=G-REELTEST01');
          gtag('js', new Date()); gtag('config', 'G-REELTEST01');
        }
        function startPixel() {
          if (window.fbq) return;
          var n = window.fbq = function () { n.callMethod ? n.callMethod.apply(n, arguments) : n.queue.push(arguments); };
          n.queue = []; n.loaded = true; n.version = '2.0';
          load('https://connect.facebook.net/fr_FR/fbevents.js');
          fbq('init', '170520110914'); fbq('track', 'PageView');
        }
        """;

    /// <summary>The page.</summary>
    /// <param name="head">What the consent manager wants in the head.</param>
    /// <param name="foot">What it wants at the end of the body.</param>
    /// <param name="wayBack">A link or button to the choices in the site's footer.</param>
    public static string With(string head = "", string foot = "", string wayBack = "") =>
        $$"""
        <!doctype html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Le Petit Journal</title><script>{{Services}}</script>{{head}}</head>
        <body><header><h1>Le Petit Journal</h1><nav><a href="/">Une</a> <a href="/politique">Politique</a> <a href="/culture">Culture</a></nav></header>
        <main><article><h2><a href="/article/le-conseil-vote-le-budget">Le conseil vote le budget</a></h2><p>Après trois heures de débat, le conseil a adopté le budget de l’année.</p></article>
        <article><h2><a href="/article/une-fete-sous-la-pluie">Une fête sous la pluie</a></h2><p>La fête a réuni mille personnes malgré le mauvais temps.</p></article></main>
        <footer><a href="/mentions-legales">Mentions légales</a> {{wayBack}}</footer>{{foot}}</body></html>
        """;

    /// <summary>The page whose banner lives in a frame over the whole window, shown while the frame asks for it.</summary>
    /// <param name="frame">Address of the frame.</param>
    /// <param name="onChoice">What the page does with the frame's word <c>said</c>.</param>
    public static string WithFrame(string frame, string onChoice = "if (said.audience) startAnalytics(); if (said.pub) startPixel();") => With(
        wayBack: "<button type=\"button\" onclick=\"document.getElementById('choix').contentWindow.postMessage('ouvrir', '*')\">Gérer mes cookies</button>",
        foot: $$"""
        <iframe id="choix" title="Choix en matière de cookies" src="{{frame}}" style="display:none;position:fixed;inset:0;width:100%;height:100%;border:0;z-index:99999"></iframe>
        <script>
        var choix = document.getElementById('choix');
        addEventListener('message', function (e) {
          var said = e.data;
          if (e.source !== choix.contentWindow || !said) return;
          choix.style.display = said.ask ? 'block' : 'none';
          {{onChoice}}
        });
        </script>
        """);

    /// <summary>A document for such a frame.</summary>
    public static string Frame(string head, string foot = "") =>
        $$"""
        <!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Vos choix</title><style>html, body { background: transparent; margin: 0; }</style>{{head}}</head><body>{{foot}}</body></html>
        """;
}
