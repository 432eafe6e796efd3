namespace ConsentAudit.Evidence;

/// <summary>Cuts what a page wrote to the length that is kept.</summary>
public static class Excerpt
{
    /// <summary>The text, or its beginning: never half of a character.</summary>
    /// <param name="text">What a page wrote.</param>
    /// <param name="most">UTF-16 code units that are kept.</param>
    public static string Of(string text, int most)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length <= most ? text : text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];
    }
}
