using System.Text;
using ConsentAudit.Catalogue.Filters;

namespace ConsentAudit.Benchmarks;

/// <summary>A list of the shapes that EasyList has, in about its shares, and addresses such as news sites load: the same in every run, and nobody's data.</summary>
internal static class FilterSynthesis
{
    public const int Filters = 100_000;
    public const int Asked = 10_000;

    private static readonly string[] Syllables = ["ba", "cor", "del", "fi", "gra", "jou", "ka", "lum", "mi", "nex", "or", "pi", "qua", "ri", "sol", "ta", "um", "vel", "wa", "zi"];
    private static readonly string[] Ends = ["example", "com", "net", "fr", "org", "io"];
    private static readonly string[] Words = ["ads", "banner", "track", "pixel", "stat", "collect", "js", "img", "assets", "sync", "tag", "beacon", "static", "v2", "load", "news", "media", "article"];
    private static readonly string[] Kinds = ["script", "image", "xmlhttprequest", "subdocument", "ping", "stylesheet"];

    public static byte[] List()
    {
        var random = new Random(20_261_122);
        var text = new StringBuilder("[Adblock Plus 2.0]\n");
        for (var i = 0; i < Filters; i++)
        {
            text.Append(Filter(random, random.Next(1000))).Append('\n');
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    public static FilterRequest[] Requests()
    {
        var listed = Encoding.UTF8.GetString(List()).Split('\n').Where(l => l.StartsWith("||", StringComparison.Ordinal)).Select(l => l[2..].Split('^', '/', '$')[0]).ToArray();
        var random = new Random(7);
        return [.. Enumerable.Range(0, Asked).Select(_ => Request(random, listed))];
    }

    // Of a thousand: hosts most of all, then parts of paths, then what applies on some sites only.
    private static string Filter(Random random, int share) => share switch
    {
        < 500 => $"||{Host(random)}^$third-party",
        < 600 => $"||{Host(random)}^",
        < 660 => $"||{Host(random)}/{Word(random)}/{Name(random, 2)}",
        < 720 => $"/{Name(random, 2)}/{Word(random)}/{Name(random, 1)}_",
        < 790 => $"/{Name(random, 3)}.js",
        < 840 => $"-{Word(random)}-{Name(random, 2)}.",
        < 870 => $"&{Name(random, 2)}={Word(random)}&",
        < 900 => $"/{Word(random)}/*/{Name(random, 3)}^",
        < 930 => $"||{Host(random)}^${Kind(random)},domain={Host(random)}|{Host(random)}",
        < 945 => $"/{Word(random)}/{Word(random)}^${Kind(random)},domain={Host(random)}",
        < 950 => $"|https://${Kind(random)},third-party,domain={Host(random)}|{Host(random)}|{Host(random)}",
        _ => $"@@||{Host(random)}/{Word(random)}/${Kind(random)},domain={Host(random)}",
    };

    // One in eight goes to a listed host.
    private static FilterRequest Request(Random random, string[] listed)
    {
        var host = random.Next(8) == 0 ? listed[random.Next(listed.Length)] : Host(random);
        var path = string.Join('/', Enumerable.Range(0, random.Next(2, 6)).Select(_ => random.Next(2) == 0 ? Word(random) : Name(random, random.Next(1, 4))));
        var query = string.Join('&', Enumerable.Range(0, random.Next(6)).Select(_ => $"{Name(random, 1)}={random.NextInt64():x}"));
        return new FilterRequest($"https://{Word(random)}.{host}/{path}?{query}", $"https://www.{Host(random)}/", (RequestTypes)(1 << random.Next(6)), random.Next(4) > 0);
    }

    private static string Host(Random random) => $"{Name(random, random.Next(3, 6))}.{Ends[random.Next(Ends.Length)]}";

    private static string Name(Random random, int syllables) => string.Concat(Enumerable.Range(0, syllables).Select(_ => Syllables[random.Next(Syllables.Length)]));

    private static string Word(Random random) => Words[random.Next(Words.Length)];

    private static string Kind(Random random) => Kinds[random.Next(Kinds.Length)];
}
