namespace ConsentAudit.DemoWeb.Faulty;

/// <summary>The pages that go wrong, each by one script.</summary>
internal static class FaultPages
{
    // Small and honest: a question, two answers, nothing stored but the answer.
    private const string Banner =
        """
        <div id="avis" role="dialog" aria-label="Cookies" style="position:fixed;inset:auto 0 0;padding:16px;background:#fff;border-top:1px solid #999">
          <p>Nous et nos partenaires utilisons des cookies pour mesurer l’audience. <span id="suite"></span></p>
          <button id="non">Tout refuser</button> <button id="oui">Tout accepter</button>
        </div>
        <script>
          const avis = document.getElementById('avis');
          const choisir = mot => { document.cookie = 'choix=' + mot + ';path=/;max-age=15552000'; avis.remove(); };
          if (document.cookie.includes('choix=')) avis.remove();
          document.getElementById('oui').onclick = () => choisir('oui');
          document.getElementById('non').onclick = () => choisir('non');
        </script>
        """;

    private const string Forever = "while (true) { }";

    private const string Frame = "const depth = location.pathname.length; if (depth < often) { const f = document.createElement('iframe'); f.src = location.pathname + 'a'; document.body.append(f); }";

    private const string Socket = "new WebSocket('wss://' + location.host + '/').onmessage = () => 0";

    private static readonly Dictionary<string, string> Scripts = new(StringComparer.Ordinal)
    {
        ["spin"] = Forever,
        ["reloads"] = "location.reload()",
        ["wanders"] = "location.replace(location.pathname === '/' ? '/ailleurs' : '/')",
        ["leaves"] = "location.replace('https://voisin-1.panne.test/')",
        ["crowded"] = "const plan = document.body; for (let i = 0; i < 20000; i++) plan.append(document.createElement('i'))",
        ["crash"] = "let e = document.body; for (let i = 0; i < 12000; i++) { const d = document.createElement('div'); e.append(d); e = d; }",
        ["closes"] = "setTimeout(() => window.close(), 300)",
        ["windows"] = "setInterval(() => { for (let i = 0; i < 5; i++) window.open('about:blank'); }, 20)",
        ["window"] = "window.open('/fenetre'); window.open('https://voisin-1.panne.test/')",
        ["alerts"] = "for (;;) alert('Encore')",
        ["dialogs"] = "alert('Bonjour'); confirm('Restez-vous ?'); prompt('Votre adresse ?')",
        ["sockets"] = Socket,
        ["socket-flood"] = Socket,
        ["writes"] = "setInterval(() => document.write('<p>Encore une dépêche.</p>'), 20)",
        ["frames"] = Frame.Replace("often", "40", StringComparison.Ordinal),
        ["endless-frames"] = Frame.Replace("often", "Infinity", StringComparison.Ordinal),
        ["memory"] = "window.place = new Uint8Array(300 << 20).fill(1)",
        ["allocates"] = "const all = []; setInterval(() => { for (let i = 0; i < 40; i++) all.push(new Array(1e6).fill(i)); }, 1)",
        ["window-loop"] = "for (;;) window.open('about:blank')",
    };

    private static readonly Dictionary<string, string> WithBanner = new(StringComparer.Ordinal)
    {
        ["spin-on-refusal"] = $"document.getElementById('non').onclick = () => {{ {Forever} }}",
        ["before-unload"] = "addEventListener('beforeunload', e => { e.preventDefault(); e.returnValue = 'Restez'; })",
        ["huge-texts"] = "document.title = 'Titre '.repeat(500000); document.getElementById('suite').textContent = 'Encore un mot. '.repeat(2000); avis.style.maxHeight = '40%'; avis.style.overflow = 'hidden'",
        ["dialogs"] = Scripts["dialogs"],
        ["window"] = Scripts["window"],
    };

    /// <summary>The page of a name; a neighbour's where nothing is to go wrong, or where the page's second window is.</summary>
    public static string Of(string name, string path)
    {
        var banner = WithBanner.TryGetValue(name, out var script) || !Scripts.TryGetValue(name, out script);
        return $"<!doctype html><html lang=\"fr\"><head><meta charset=\"utf-8\"><title>Le Voisin</title><link rel=\"icon\" href=\"data:,\"></head><body><h1>Le Voisin</h1><p>Les nouvelles du quartier, chaque matin.</p><p><a href=\"/suite\">La suite</a></p>{(banner ? Banner : "")}<script>{(path == "/fenetre" ? "" : script)}</script></body></html>";
    }
}
