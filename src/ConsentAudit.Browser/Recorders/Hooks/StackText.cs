namespace ConsentAudit.Browser.Recorders.Hooks;

/// <summary>Reads a call stack as Chromium words it: which script stands nearest.</summary>
internal static class StackText
{
    /// <summary>Address (without query) and line of the first frame that has an address, or null. The text is the page's: it is read once, from line to line.</summary>
    public static string? Caller(string stack)
    {
        foreach (var line in stack.AsSpan().EnumerateLines())
        {
            if (Frame(line.Trim().TrimEnd(')')) is { } frame)
            {
                return frame;
            }
        }

        return null;
    }

    // « at name (https://host/path:line:column) », or without name and parentheses.
    private static string? Frame(ReadOnlySpan<char> line)
    {
        var start = line.IndexOf("https://");
        start = start < 0 ? line.IndexOf("http://") : start;
        if (start < 0)
        {
            return null;
        }

        var place = line[start..];
        var column = place.LastIndexOf(':');
        var row = column < 0 ? -1 : place[..column].LastIndexOf(':');
        return row > 0 && IsNumber(place[(column + 1)..]) && IsNumber(place[(row + 1)..column]) && place[..row].IndexOfAny(" ()\t") < 0
            ? $"{Address.WithoutQuery(place[..row].ToString())}:{place[(row + 1)..column]}"
            : null;
    }

    private static bool IsNumber(ReadOnlySpan<char> text) => text.Length is > 0 and < 10 && !text.ContainsAnyExceptInRange('0', '9');
}
