using ConsentAudit.Reports.Xlsx;

namespace ConsentAudit.Reports.Html;

/// <summary>Makes a text fit to be shown: not endless, and read in the order in which it was written.</summary>
internal static class Shown
{
    private const int Longest = 4_000;
    private const char Unreadable = '\uFFFD';

    /// <summary>One line; marks that turn the order of what follows are seen instead of obeyed. audit.json has them as they were.</summary>
    public static string Line(string? text)
    {
        var line = CellText.Line(text, Longest);
        return line.AsSpan().ContainsAnyInRange('\u202A', '\u202E') || line.AsSpan().ContainsAnyInRange('\u2066', '\u2069')
            ? string.Create(line.Length, line, (shown, of) =>
            {
                for (var i = 0; i < of.Length; i++)
                {
                    shown[i] = of[i] is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') ? Unreadable : of[i];
                }
            })
            : line;
    }
}
