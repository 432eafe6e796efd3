using System.Text;
using ConsentAudit.Reports.Xlsx;

namespace ConsentAudit.Reports.Markdown;

/// <summary>Text for Markdown as GitHub and GitLab show it: whatever a site wrote, it makes no link, no picture, no table cell, and calls nobody.</summary>
internal static class MarkdownText
{
    private const string Marked = "\\`*_{}[]<>()#+!|~";

    /// <summary>A word joiner's like: it shows nothing, and keeps a name from being called and a number from being an issue.</summary>
    private const string Apart = "&#8203;";

    /// <summary>One line of prose.</summary>
    public static string Line(string? text, int longest = 600)
    {
        var plain = CellText.Line(text, longest);
        var safe = new StringBuilder(plain.Length + 16);
        for (var i = 0; i < plain.Length; i++)
        {
            var c = plain[i];
            var touches = i + 1 < plain.Length && plain[i + 1] != ' ';
            _ = c switch
            {
                '&' => safe.Append("&amp;"),
                '<' => safe.Append("&lt;"),
                '>' => safe.Append("&gt;"),
                '|' => safe.Append("&#124;"), // a backslash before it would count differently in a table and outside of one
                '#' => safe.Append("\\#").Append(touches ? Apart : ""),
                '~' or '!' => safe.Append('\\').Append(c).Append(touches ? Apart : ""),
                '$' => safe.Append("&#36;"), // between two of them, GitHub and GitLab read mathematics
                '@' or '%' or '^' => safe.Append(c).Append(touches ? Apart : ""),
                ':' when touches => safe.Append(c).Append(Apart), // an entity would do for GitHub; other readers look for addresses in what they have read
                '.' when IsWww(plain, i) => safe.Append(Apart).Append(c),
                '-' or '=' when i == 0 => safe.Append('\\').Append(c),
                _ when Marked.Contains(c, StringComparison.Ordinal) => safe.Append('\\').Append(c),
                _ when IsDirection(c) => safe.Append('\uFFFD'),
                _ => safe.Append(c),
            };
        }

        return safe.ToString();
    }

    /// <summary>A text that leads to an address of the web; the text alone where the address must not be followed.</summary>
    public static string Link(string text, string? url, int longest = 120)
    {
        var shown = Line(text, longest);
        return Xlsx.Link.Web(url)?.Target is { } target ? $"[{shown}](<{Address(target)}>)" : shown;
    }

    // Well-formed addresses hold no blanks and no angles; what is left would end the link or the cell.
    private static string Address(string target) => target
        .Replace("\\", "%5C", StringComparison.Ordinal)
        .Replace("|", "%7C", StringComparison.Ordinal)
        .Replace("<", "%3C", StringComparison.Ordinal)
        .Replace(">", "%3E", StringComparison.Ordinal)
        .Replace("&", "&amp;", StringComparison.Ordinal);

    private static bool IsWww(string text, int dot) => dot >= 3 && text.AsSpan(dot - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase);

    // Marks that turn the direction of what follows them, beyond the text they stand in.
    private static bool IsDirection(char c) => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
