namespace ConsentAudit.Cli.Screen;

/// <summary>Makes a line fit for a terminal: what a site wrote drives none. Line breaks and tabs become blanks; escapes and marks of direction are shown as a mark.</summary>
internal static class Plain
{
    public const char Mark = '\uFFFD';

    public static string Text(string text) => text.Any(IsActive) ? string.Concat(text.Select(c => !IsActive(c) ? c : char.IsWhiteSpace(c) ? ' ' : Mark)) : text;

    private static bool IsActive(char c) => char.IsControl(c) || c is '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
