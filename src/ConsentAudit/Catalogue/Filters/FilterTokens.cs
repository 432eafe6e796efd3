namespace ConsentAudit.Catalogue.Filters;

/// <summary>The words of an address (runs of letters, digits and %): a filter that holds a whole one can fit only addresses that hold it too.</summary>
internal static class FilterTokens
{
    /// <summary>The next word from a place on; false at the end.</summary>
    public static bool Next(ReadOnlySpan<char> text, ref int at, out int start, out uint hash)
    {
        while (at < text.Length && !IsPart(text[at]))
        {
            at++;
        }

        (start, hash) = (at, 2166136261);
        for (; at < text.Length && IsPart(text[at]); at++)
        {
            // Bit 0x20 makes capital letters small; digits and % have it anyway.
            hash = (hash ^ (uint)(text[at] | 0x20)) * 16777619;
        }

        return at > start;
    }

    private static bool IsPart(char c) => char.IsAsciiLetterOrDigit(c) || c == '%';
}
