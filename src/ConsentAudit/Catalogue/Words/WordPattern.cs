namespace ConsentAudit.Catalogue.Words;

/// <summary>A few words that a text must hold in this order, others between them allowed; a word that ends with <c>*</c> stands for all that begin so.</summary>
public sealed class WordPattern
{
    // Little words between two others: « mesure d'audience », « stocker et accéder à des informations ».
    private const int MostBetween = 2;

    private const int LongestBetween = 5;

    private readonly (string Stem, bool IsPrefix)[] parts;

    /// <summary>Reads a pattern such as <c>sans accept*</c>.</summary>
    public WordPattern(string pattern)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        Source = pattern;
        parts =
        [
            .. pattern.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .SelectMany(word => word.EndsWith('*')
                    ? [(LabelText.Normalise(word[..^1]), true)]
                    : LabelText.Words(word).Select(w => (w, false))),
        ];
    }

    /// <summary>The pattern as it was written.</summary>
    public string Source { get; }

    /// <summary>How many words it asks for.</summary>
    public int Length => parts.Length;

    /// <summary>The first word that it asks for, and whether that is only how the word begins.</summary>
    internal (string Stem, bool IsPrefix) First => parts[0];

    /// <summary>Whether the words of a text fit; the words must be in the form of <see cref="LabelText"/>.</summary>
    public bool Matches(ReadOnlySpan<string> words)
    {
        var next = 0;
        foreach (var word in words)
        {
            if (next < parts.Length && Fits(parts[next], word))
            {
                next++;
            }
        }

        return parts.Length > 0 && next == parts.Length;
    }

    /// <summary>How often the words stand together in a text: side by side, or with at most two little words between (« mesure d’audience »).</summary>
    public int CountAdjacent(ReadOnlySpan<string> words)
    {
        var count = 0;
        for (var start = 0; parts.Length > 0 && start + parts.Length <= words.Length; start++)
        {
            var at = start;
            var fits = Fits(parts[0], words[at]);
            for (var i = 1; fits && i < parts.Length; i++)
            {
                at++;
                for (var small = 0; small < MostBetween && at < words.Length && !Fits(parts[i], words[at]) && words[at].Length <= LongestBetween; small++)
                {
                    at++;
                }

                fits = at < words.Length && Fits(parts[i], words[at]);
            }

            count += fits ? 1 : 0;
        }

        return count;
    }

    private static bool Fits((string Stem, bool IsPrefix) part, string word) =>
        part.IsPrefix ? word.StartsWith(part.Stem, StringComparison.Ordinal) : word == part.Stem;
}
