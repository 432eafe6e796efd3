namespace ConsentAudit.Cli.Screen;

/// <summary>Makes a line fit for a terminal: what a site wrote drives none. Escapes, line breaks, marks of direction and what is no character are shown as a mark.</summary>
internal static class Plain
{
    public const char Mark = '\uFFFD';

    public static string Text(string text) => text.Any(IsActive) || text.Any(char.IsSurrogate) ? string.Concat(text.Select((c, i) => IsActive(c) || IsHalf(text, i) ? Mark : c)) : text;

    private static bool IsHalf(string text, int i) => char.IsHighSurrogate(text[i]) ? i + 1 >= text.Length || !char.IsLowSurrogate(text[i + 1])
        : char.IsLowSurrogate(text[i]) && (i == 0 || !char.IsHighSurrogate(text[i - 1]));

    private static bool IsActive(char c) => char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFFFE' or '\uFFFF' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
