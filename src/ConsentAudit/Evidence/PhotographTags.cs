namespace ConsentAudit.Evidence;

/// <summary>How the names of elements are spelt in a saved photograph.</summary>
/// <remarks>An HTML parser treats some elements by rules of their own (void, raw text, implied ends). Those are saved under a prefix, so that the tree comes back as it was.</remarks>
internal static class PhotographTags
{
    private const string Prefix = "ca-tag-";

    private static readonly HashSet<string> Special = new(StringComparer.Ordinal)
    {
        "area", "audio", "video", "image", "use", "feimage", "object", "base", "basefont", "bgsound", "br", "col", "embed", "form", "frame", "hr", "img", "input", "isindex",
        "keygen", "link", "meta", "noembed", "noframes", "noscript", "noxhtml", "option", "p", "param", "plaintext",
        "script", "select", "source", "spacer", "style", "textarea", "title", "track", "wbr", "xmp", "iframe",
        "a", "dd", "dt", "li", "table", "tbody", "td", "th", "tr",
    };

    // A page may call its own elements as the file calls its parts.
    public static string Saved(string tag) =>
        Special.Contains(tag) || tag == "ca-text" || tag.StartsWith(Prefix, StringComparison.Ordinal) ? Prefix + tag : tag;

    public static string Restored(string saved) =>
        saved.StartsWith(Prefix, StringComparison.Ordinal) ? saved[Prefix.Length..] : saved;
}
