using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace ConsentAudit.Benchmarks.Pages;

/// <summary>A page like a newspaper's front page, made up: 60 requests, one megabyte, script work, a banner after 0.8 s, trackers until 1.6 s.</summary>
internal static class NewsPage
{
    public const string Host = "www.le-banc.test";
    private const int Styles = 4;
    private const int Scripts = 10;
    private const int Pictures = 36;
    private const int Data = 3;

    // With the page itself and its six trackers: 60.
    private static readonly string[] Trackers =
    [
        "http://www.google-analytics.com/g/collect?v=2", "http://static.criteo.net/p.gif?k=1", "http://ping.chartbeat.net/ping?h=1",
        "http://ib.adnxs.com/seg?add=1", "http://trc.taboola.com/p?x=1", "http://sb.scorecardresearch.com/b?c1=2",
    ];

    private static readonly Dictionary<string, (string Type, byte[] Body)> Files = Make();

    /// <summary>What stands at a path of the site, or null.</summary>
    public static (string Type, byte[] Body)? At(string path) =>
        Files.TryGetValue(path, out var file) ? file : path.StartsWith("/article", StringComparison.Ordinal) ? Files["/"] : null;

    /// <summary>The size of all that a visit loads, in bytes, trackers left out.</summary>
    public static long Weight => Files.Values.Sum(f => (long)f.Body.Length);

    private static Dictionary<string, (string, byte[])> Make()
    {
        var random = new Random(7);
        var files = new Dictionary<string, (string, byte[])>(StringComparer.Ordinal) { ["/"] = ("text/html; charset=utf-8", Encoding.UTF8.GetBytes(Html())) };
        for (var i = 0; i < Styles; i++)
        {
            files[$"/css/{i}.css"] = ("text/css", Encoding.UTF8.GetBytes(Style(i)));
        }

        for (var i = 0; i < Scripts; i++)
        {
            files[$"/js/{i}.js"] = ("text/javascript", Encoding.UTF8.GetBytes(Script(i)));
        }

        for (var i = 0; i < Pictures; i++)
        {
            files[$"/img/{i}.png"] = ("image/png", Png(56, 40, random));
        }

        for (var i = 0; i < Data; i++)
        {
            files[$"/data/{i}.json"] = ("application/json", Encoding.UTF8.GetBytes("[" + string.Join(',', Enumerable.Range(0, 400).Select(n => $"{{\"id\":{n},\"titre\":\"Brève numéro {n} de la liste {i}\"}}")) + "]"));
        }

        return files;
    }

    private static string Html()
    {
        var html = new StringBuilder("<!doctype html><html lang=fr><head><meta charset=utf-8><title>Le Banc, journal d’essai</title><link rel=icon href=data:,>");
        html.Append(string.Concat(Enumerable.Range(0, Styles).Select(i => $"<link rel=stylesheet href=/css/{i}.css>")));
        html.Append(string.Concat(Enumerable.Range(0, Scripts).Select(i => $"<script {(i < 3 ? "" : "async ")}src=/js/{i}.js></script>")));
        html.Append("</head><body><header><h1>Le Banc</h1><nav>");
        html.Append(string.Concat(Enumerable.Range(0, 20).Select(i => $"<a href=/article-{i}>Rubrique {i}</a> ")));
        html.Append("</nav></header><main>");
        for (var i = 0; i < 120; i++)
        {
            var picture = i < Pictures ? $"<img src=/img/{i}.png width=224 height=160 alt=''>" : "";
            html.Append(CultureInfo.InvariantCulture, $"<article class='carte c{i % 7}'><a href=/article-{i}>{picture}<h2>Titre de l’article numéro {i}</h2></a><p class=chapo>La rédaction raconte en quelques lignes ce qui s’est passé hier au conseil municipal, et ce qui va suivre.</p><span class=heure>{i % 24} h {i % 60}</span></article>");
        }

        html.Append("</main><footer><a href=/cookies>Gestion des cookies</a></footer><script>").Append(Behaviour()).Append("</script></body></html>");
        return html.ToString();
    }

    private static string Behaviour() =>
        $$"""
        var trackers = {{"['" + string.Join("','", Trackers) + "']"}};
        function send(i) { new Image().src = trackers[i] + '&r=' + Math.random(); }
        function start() { for (var i = 0; i < trackers.length; i++) send(i); document.cookie = '_ga=GA1.1.' + Math.floor(Math.random() * 1e9) + '.1; max-age=31536000; path=/'; }
        for (var d = 0; d < {{Data}}; d++) setTimeout(function (d) { fetch('/data/' + d + '.json').then(function (r) { return r.json(); }).then(function (list) {
          var box = document.createElement('ul'); list.slice(0, 40).forEach(function (e) { var li = document.createElement('li'); li.textContent = e.titre; box.appendChild(li); }); document.querySelector('main').appendChild(box); }); }, 100 * d, d);
        [300, 500, 800, 1100, 1350, 1600].forEach(function (t, i) { setTimeout(send, t, i); });
        if (!/choix=/.test(document.cookie)) setTimeout(function () {
          var b = document.createElement('div'); b.id = 'bandeau'; b.setAttribute('role', 'dialog');
          b.innerHTML = '<p>Nous et nos 120 partenaires utilisons des cookies pour mesurer l’audience et personnaliser la publicité.</p><button id=p>Paramétrer vos choix</button><button id=r>Tout refuser</button><button id=a>Tout accepter</button>';
          document.body.appendChild(b);
          function choose(v) { document.cookie = 'choix=' + v + '; max-age=15552000; path=/'; b.remove(); if (v === 'oui') start(); }
          b.querySelector('#r').onclick = function () { choose('non'); }; b.querySelector('#a').onclick = function () { choose('oui'); };
        }, 800);
        """;

    private static string Style(int i) =>
        (i == 0 ? "body{font:16px/1.4 sans-serif;margin:0 5%}main{display:grid;grid-template-columns:repeat(4,1fr);gap:16px}.carte{border:1px solid #ddd;padding:8px}#bandeau{position:fixed;left:0;right:0;bottom:0;background:#fff;border-top:3px solid #036;padding:24px;z-index:9}#bandeau button{padding:10px 20px;margin-right:12px;background:#036;color:#fff;border:0}" : "")
        + string.Concat(Enumerable.Range(0, 500).Select(n => $".m{i}-{n} .carte:hover h2{{color:#{n % 9}{n % 7}{n % 5};margin:{n % 12}px}}\n"));

    // Libraries are mostly definitions that are never called, and a little work.
    private static string Script(int i) =>
        string.Concat(Enumerable.Range(0, 260).Select(n => $"function lib{i}_{n}(a,b){{var c=[];for(var i=0;i<a.length;i++){{if(a[i]&&a[i].k===b){{c.push({{id:i,v:a[i].v+'{n}'}})}}}}return c.sort(function(x,y){{return x.id-y.id}})}}\n"))
        + $"(function(){{var t=performance.now(),a=[];while(performance.now()-t<12){{a.push({{k:a.length%7,v:String(Math.random())}});if(a.length>4000){{lib{i}_1(a,3);a=[]}}}}}})();";

    // Noise does not compress: about 6 kB.
    private static byte[] Png(int width, int height, Random random)
    {
        var raw = new byte[height * ((width * 3) + 1)];
        random.NextBytes(raw);
        for (var y = 0; y < height; y++)
        {
            raw[y * ((width * 3) + 1)] = 0;
        }

        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            zlib.Write(raw);
        }

        using var png = new MemoryStream();
        png.Write([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
        Chunk(png, "IHDR", [.. BigEndian(width), .. BigEndian(height), 8, 2, 0, 0, 0]);
        Chunk(png, "IDAT", packed.ToArray());
        Chunk(png, "IEND", []);
        return png.ToArray();
    }

    private static void Chunk(MemoryStream png, string name, byte[] body)
    {
        byte[] named = [.. Encoding.ASCII.GetBytes(name), .. body];
        png.Write(BigEndian(body.Length));
        png.Write(named);
        png.Write(BigEndian((int)Crc(named)));
    }

    private static uint Crc(byte[] bytes)
    {
        var crc = uint.MaxValue;
        foreach (var b in bytes)
        {
            crc ^= b;
            for (var k = 0; k < 8; k++)
            {
                crc = (crc & 1) == 1 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
            }
        }

        return ~crc;
    }

    private static byte[] BigEndian(int n) => [(byte)(n >> 24), (byte)(n >> 16), (byte)(n >> 8), (byte)n];
}
