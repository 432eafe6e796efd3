using ConsentAudit.Evidence;

namespace ConsentAudit.Readings.Trackers;

/// <summary>Joins names that are one thing: where a part of the name itself is made for each profile (<c>amplitude_id_…</c>), that part is written <c>*</c>.</summary>
internal sealed class NameFamilies
{
    private const int ShortestRandom = 6;

    private readonly Dictionary<(string Name, string Place), string> families = [];

    public NameFamilies(IEnumerable<(Visit Visit, string Name, string Place)> seen)
    {
        // A name that two profiles have was made for neither of them.
        var alone = seen.GroupBy(s => (s.Name, s.Place))
            .Where(g => Scene.Profiles(g.Select(s => s.Visit)) == 1)
            .Select(g => (g.Key, g.First().Visit, Shape: Shape(g.Key.Name)))
            .Where(s => s.Shape != s.Key.Name);
        foreach (var family in alone.GroupBy(s => (s.Shape, s.Key.Place)).Where(g => Scene.Profiles(g.Select(s => s.Visit)) > 1))
        {
            foreach (var (key, _, shape) in family)
            {
                families[key] = shape;
            }
        }
    }

    /// <summary>The name of the thing: the name itself, or the pattern of its family.</summary>
    public string NameOf(string name, string place) => families.GetValueOrDefault((name, place), name);

    /// <summary>Facts about those parts of a name that look made for somebody.</summary>
    /// <param name="name">The name.</param>
    /// <param name="digest">How a part becomes a digest.</param>
    public static IReadOnlyList<ValueFacts> RandomParts(string name, Func<string, string> digest) =>
        [.. Tokens(name).Where(IsRandom).Select(t => ValueReader.Read(t, digest)).Where(f => f.Parts.Count > 0)];

    /// <summary>A name with those parts that look made for somebody written <c>*</c>.</summary>
    public static string Shape(string name) => string.Concat(Tokens(name).Select(t => IsRandom(t) ? "*" : t));

    // Digits among letters, digits alone, or a mixture of cases too long for a word.
    private static bool IsRandom(string token) => char.IsAsciiLetterOrDigit(token[0])
        && ((token.Length >= ShortestRandom && token.Any(char.IsAsciiDigit)) || ValueReader.Read(token).Parts.Count > 0);

    // A UUID is one token, hyphens and all.
    private static IEnumerable<string> Tokens(string name)
    {
        const int uuid = 36;
        for (var at = 0; at < name.Length;)
        {
            var length = name.Length - at >= uuid && Guid.TryParseExact(name.AsSpan(at, uuid), "D", out _) ? uuid : 1;
            if (length == 1 && char.IsAsciiLetterOrDigit(name[at]))
            {
                while (at + length < name.Length && char.IsAsciiLetterOrDigit(name[at + length]))
                {
                    length++;
                }
            }

            yield return name.Substring(at, length);
            at += length;
        }
    }
}
