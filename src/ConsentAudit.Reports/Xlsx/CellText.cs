using System.Buffers;
using System.Text;

namespace ConsentAudit.Reports.Xlsx;

/// <summary>Makes a text fit for a cell: whatever a site wrote, it stays a text, and the file stays whole.</summary>
internal static class CellText
{
    /// <summary>What a cell of Excel can hold.</summary>
    public const int Longest = 32_767;

    private static readonly SearchValues<char> Hex = SearchValues.Create("0123456789abcdefABCDEF");

    private const char Unreadable = '\uFFFD';

    /// <summary>One line: white space of any kind as a space, what XML cannot hold as U+FFFD.</summary>
    public static string Line(string? text, int longest = Longest) => Clean(text, longest, keepLines: false);

    /// <summary>Several lines, put together by us from parts that are one line each.</summary>
    public static string Lines(IEnumerable<string> lines) => Clean(string.Join('\n', lines), Longest, keepLines: true);

    /// <summary>Whether a spreadsheet might take the text for a formula, if somebody edits the cell or saves it as CSV.</summary>
    public static bool LooksLikeFormula(string text)
    {
        var trimmed = text.AsSpan().TrimStart();
        return trimmed.Length > 0 && trimmed[0] is '=' or '+' or '-' or '@' or '\uFF1D' or '\uFF0B' or '\uFF0D' or '\uFF20';
    }

    /// <summary>The file format reads <c>_x000D_</c> as one character; where a site wrote just that, it stays what it is.</summary>
    public static string Escape(string text)
    {
        var at = text.IndexOf("_x", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return text;
        }

        var escaped = new StringBuilder(text);
        for (var i = text.Length - 7; i >= at; i--)
        {
            if (text[i] == '_' && text[i + 1] is 'x' or 'X' && text[i + 6] == '_' && text.AsSpan(i + 2, 4).IndexOfAnyExcept(Hex) < 0)
            {
                escaped.Insert(i, "_x005F");
            }
        }

        return escaped.ToString();
    }

    /// <summary>Whether nothing in it needs a second look.</summary>
    private static bool IsClean(ReadOnlySpan<char> text, bool keepLines) =>
        (keepLines ? text.IndexOfAnyInRange('\0', '\t') < 0 && text.IndexOfAnyInRange('\v', '\u001F') < 0 : text.IndexOfAnyInRange('\0', '\u001F') < 0)
        && text.IndexOfAnyInRange('\uD800', '\uDFFF') < 0
        && text.IndexOfAny('\u0085', '\u2028', '\u2029') < 0
        && text.IndexOfAny('\uFFFE', '\uFFFF') < 0;

    private static string Clean(string? text, int longest, bool keepLines)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        if (text.Length <= longest && IsClean(text, keepLines))
        {
            return text; // nearly all are, and a large report has millions
        }

        var clean = new StringBuilder(Math.Min(text.Length, longest));
        for (var i = 0; i < text.Length; i++)
        {
            if (clean.Length + 3 > longest && text.Length - i > longest - clean.Length)
            {
                return clean.Append('…').ToString(); // stops early enough for a pair, which is never cut in half
            }

            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                clean.Append(c).Append(text[++i]);
            }
            else
            {
                clean.Append(c switch
                {
                    '\n' when keepLines => c,
                    '\t' or '\n' or '\v' or '\f' or '\r' or '\u0085' or '\u2028' or '\u2029' => ' ',
                    < ' ' or '\uFFFE' or '\uFFFF' => Unreadable,
                    _ when char.IsSurrogate(c) => Unreadable,
                    _ => c,
                });
            }
        }

        return clean.ToString();
    }
}
