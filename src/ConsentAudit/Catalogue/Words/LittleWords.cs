namespace ConsentAudit.Catalogue.Words;

/// <summary>Tells the language of a text by its little words (articles, prepositions), of which every language has its own.</summary>
public sealed class LittleWords
{
    private const int EnoughWords = 12;
    private const int EnoughOfLikely = 2;

    // A running text holds a quarter to a half of little words; a foreign one seldom a tenth of them.
    private const double LeastShare = 0.14;
    private const double LeastLead = 1.25;

    // Neighbours share many of them (French and Catalan): the language that is expected has the benefit of the doubt.
    private const double NearEnough = 0.8;

    private readonly IReadOnlyList<(string Language, HashSet<string> Words)> languages;

    /// <summary>The little words of each language, ISO 639-1.</summary>
    public LittleWords(IReadOnlyDictionary<string, IReadOnlyList<string>> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        languages = [.. words.OrderBy(w => w.Key, StringComparer.Ordinal).Select(w => (w.Key, w.Value.Select(LabelText.Normalise).ToHashSet(StringComparer.Ordinal)))];
    }

    /// <summary>The language of a text, ISO 639-1; null where it cannot be told.</summary>
    /// <param name="text">The text.</param>
    /// <param name="likely">The language that the text is expected to be in: it is believed where no other has clearly more words; or null.</param>
    public string? LanguageOf(string text, string? likely = null)
    {
        var words = LabelText.Words(text);
        var counts = languages.Select(l => (l.Language, Hits: words.Count(l.Words.Contains))).OrderByDescending(l => l.Hits).ToList();
        var (best, second) = (counts[0], counts[1]);
        var expected = counts.FirstOrDefault(c => c.Language == likely).Hits;
        if (expected >= EnoughOfLikely && expected >= (words.Length < EnoughWords ? 1 : NearEnough) * best.Hits)
        {
            return likely;
        }

        return words.Length >= EnoughWords && best.Hits >= LeastShare * words.Length && best.Hits >= LeastLead * second.Hits ? best.Language : null;
    }
}
