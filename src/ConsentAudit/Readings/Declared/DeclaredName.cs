using System.IO.Enumeration;

namespace ConsentAudit.Readings.Declared;

/// <summary>The form in which sites write the names of cookies: whole, or with a wildcard for the part that differs.</summary>
internal static class DeclaredName
{
    private const int Longest = 80;
    private const int FewestLetters = 2;

    private static readonly string[] Files = [".js", ".html", ".htm", ".php", ".pdf", ".png", ".css", ".json", ".aspx"];

    /// <summary>Whether a word could be a name where the page says that names stand there.</summary>
    public static bool IsPossible(string word) => word.Length is > 0 and <= Longest && word.All(IsOfName) && word.Any(char.IsAsciiLetterOrDigit) && !IsAddress(word);

    /// <summary>Whether a word has the form of a name wherever it stands: words of a language have no underscore and no wildcard.</summary>
    public static bool IsShaped(string word)
    {
        if (!IsPossible(word) || word.StartsWith("utm_", StringComparison.OrdinalIgnoreCase) || Files.Any(f => word.EndsWith(f, StringComparison.OrdinalIgnoreCase)))
        {
            return false;
        }

        var pattern = PatternOf(word);
        return pattern.Contains('*', StringComparison.Ordinal)
            ? LettersBefore(pattern) >= FewestLetters
            : word.Contains('_', StringComparison.Ordinal) && word.Count(char.IsAsciiLetter) >= FewestLetters;
    }

    /// <summary>The name with <c>*</c> for what stands for another text: <c>&lt;id&gt;</c>, <c>{id}</c>, <c>[id]</c>, <c>###</c>, <c>XXXX</c>, <c>…</c>.</summary>
    public static string PatternOf(string name)
    {
        var pattern = new System.Text.StringBuilder();
        for (var i = 0; i < name.Length;)
        {
            var length = Placeholder(name, i);
            if (length == 0)
            {
                pattern.Append(name[i++]);
                continue;
            }

            i += length;
            if (pattern.Length == 0 || pattern[^1] != '*')
            {
                pattern.Append('*');
            }
        }

        // « UA-XXXXX-Y »: after a part that differs, a letter alone differs too.
        return pattern.Length > 2 && pattern[^2] is '-' or '.' && pattern[^1] is 'X' or 'Y' or 'N' or 'x' or 'y' or 'n' && pattern.ToString().Contains('*', StringComparison.Ordinal)
            ? pattern.ToString(0, pattern.Length - 1) + "*"
            : pattern.ToString();
    }

    /// <summary>Whether a name that was seen is the one that is declared, or of its family.</summary>
    public static bool Covers(string pattern, string seen)
    {
        if (pattern.Contains('*', StringComparison.Ordinal))
        {
            // A question mark is a sign like another in a name.
            return LettersBefore(pattern) >= FewestLetters && !pattern.Contains('?', StringComparison.Ordinal) && FileSystemName.MatchesSimpleExpression(pattern, seen, ignoreCase: true);
        }

        return seen.StartsWith(pattern, StringComparison.OrdinalIgnoreCase)
            && (seen.Length == pattern.Length || IsBreak(pattern[^1]) || IsBreak(seen[pattern.Length]));
    }

    /// <summary>Whether a word is a host: <c>doubleclick.net</c>.</summary>
    public static bool IsHost(string word)
    {
        var labels = word.TrimStart('.').Split('.');
        return labels.Length > 1
            && labels.All(l => l.Length > 0 && l.All(c => char.IsAsciiLetterOrDigit(c) || c == '-'))
            && labels[^1].Length is >= 2 and <= 12 && labels[^1].All(char.IsAsciiLetter);
    }

    private static int LettersBefore(string pattern) => pattern.Split('*')[0].Count(char.IsAsciiLetterOrDigit);

    private static bool IsBreak(char c) => c is '_' or '.' or '-' or ':';

    private static bool IsOfName(char c) => char.IsAsciiLetterOrDigit(c) || "_-.:*#$|~!@%<>{}[]()…\u00A0".Contains(c, StringComparison.Ordinal) || char.IsWhiteSpace(c);

    // An address of the web or of a mailbox, or a host alone.
    private static bool IsAddress(string word) =>
        word.Contains("://", StringComparison.Ordinal) || (IsHost(word) && !word.Contains('_', StringComparison.Ordinal))
        || (word.IndexOf('@', StringComparison.Ordinal) is >= 0 and var at && word.IndexOf('.', at) > at);

    private static int Placeholder(string name, int at)
    {
        var close = name[at] switch { '<' => '>', '{' => '}', '[' => ']', '(' => ')', _ => '\0' };
        if (close != '\0')
        {
            var end = name.IndexOf(close, at);
            return end < 0 ? 0 : end - at + 1;
        }

        return name[at] switch
        {
            '*' or '…' => 1,
            '#' => Run(name, at),
            '.' => Run(name, at) >= 3 ? Run(name, at) : 0,
            'X' => IsAlone(name, at, 2) ? Run(name, at) : 0,
            'x' => IsAlone(name, at, 3) ? Run(name, at) : 0,
            _ => 0,
        };
    }

    private static bool IsAlone(string name, int at, int least)
    {
        var end = at + Run(name, at);
        return end - at >= least && (at == 0 || !char.IsAsciiLetter(name[at - 1])) && (end == name.Length || !char.IsAsciiLetter(name[end]));
    }

    private static int Run(string name, int at)
    {
        var end = at;
        while (end < name.Length && name[end] == name[at])
        {
            end++;
        }

        return end - at;
    }
}
