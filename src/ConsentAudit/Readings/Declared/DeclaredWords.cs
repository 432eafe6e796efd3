namespace ConsentAudit.Readings.Declared;

/// <summary>Takes the words of a cell apart that may be names: white space parts them, but not within brackets (<c>_ga_&lt;container id&gt;</c>).</summary>
internal static class DeclaredWords
{
    private const int LongestBracket = 40;

    private static readonly HashSet<string> Between = new(StringComparer.OrdinalIgnoreCase) { "et", "and", "und", "y", "e", "en", "ou", "or", "o", "oder", "of", "&", "/", "–", "-", "+", "•" };

    private static readonly string[] Ends = [": ", " – ", " — ", " - ", " (", " = ", " : ", "\u00A0:"];

    /// <summary>The words of a text, without the signs around them and without those that join names.</summary>
    public static IReadOnlyList<string> In(string text)
    {
        var words = new List<string>();
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] is '<' or '{' or '[' && Closing(text, i) is { } close)
            {
                i = close;
                continue;
            }

            if (i == text.Length || char.IsWhiteSpace(text[i]) || text[i] is ',' or ';' or '|' or '•')
            {
                words.Add(text[start..i]);
                start = i + 1;
            }
        }

        return [.. words.Select(Bare).Where(w => w.Length > 0 && !Between.Contains(w))];
    }

    /// <summary>What stands before the explanation of a list item: « _ga : mesure d’audience (13 mois) ».</summary>
    public static string Head(string text)
    {
        var end = Ends.Select(e => text.IndexOf(e, StringComparison.Ordinal)).Where(i => i > 0).DefaultIfEmpty(-1).Min();
        return end > 0 ? text[..end] : "";
    }

    private static int? Closing(string text, int at)
    {
        var close = text.IndexOf(text[at] switch { '<' => '>', '{' => '}', _ => ']' }, at);
        return close > at && close - at <= LongestBracket ? close : null;
    }

    private static string Bare(string word)
    {
        var bare = word.Trim('"', '\'', '«', '»', '“', '”', '‘', '’', '`', ':', '\u00A0').TrimEnd('.', '?', '!');
        return word.EndsWith("...", StringComparison.Ordinal) ? bare + "..."
            : bare.StartsWith('(') && bare.EndsWith(')') ? bare[1..^1]
            : bare.EndsWith(')') && !bare.Contains('(', StringComparison.Ordinal) ? bare[..^1]
            : bare.StartsWith('(') && !bare.Contains(')', StringComparison.Ordinal) ? bare[1..]
            : bare;
    }
}
