namespace ConsentAudit.Catalogue.Words;

/// <summary>Finds quickly which of thousands of word patterns may fit a text: those whose first word stands in it.</summary>
internal sealed class PatternIndex<T>
{
    private const int KeyLength = 2;

    private readonly Dictionary<string, List<(WordPattern Pattern, T Value)>> byWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(WordPattern Pattern, T Value)>> byStem = new(StringComparer.Ordinal);
    private readonly List<(WordPattern Pattern, T Value)> always = [];

    public PatternIndex(IEnumerable<(WordPattern Pattern, T Value)> patterns)
    {
        foreach (var entry in patterns.Where(p => p.Pattern.Length > 0))
        {
            var (stem, isPrefix) = entry.Pattern.First;
            if (!isPrefix)
            {
                Add(byWord, stem, entry);
            }
            else if (stem.Length >= KeyLength)
            {
                Add(byStem, stem[..KeyLength], entry);
            }
            else
            {
                always.Add(entry);
            }
        }
    }

    /// <summary>The patterns that may fit; the caller still has to match them.</summary>
    public IEnumerable<(WordPattern Pattern, T Value)> MayFit(string[] words)
    {
        foreach (var word in words.Distinct(StringComparer.Ordinal))
        {
            foreach (var entry in byWord.GetValueOrDefault(word) ?? [])
            {
                yield return entry;
            }
        }

        foreach (var key in words.Where(w => w.Length >= KeyLength).Select(w => w[..KeyLength]).Distinct(StringComparer.Ordinal))
        {
            foreach (var entry in byStem.GetValueOrDefault(key) ?? [])
            {
                yield return entry;
            }
        }

        foreach (var entry in always)
        {
            yield return entry;
        }
    }

    private static void Add(Dictionary<string, List<(WordPattern Pattern, T Value)>> map, string key, (WordPattern Pattern, T Value) entry)
    {
        if (!map.TryGetValue(key, out var list))
        {
            map[key] = list = [];
        }

        list.Add(entry);
    }
}
