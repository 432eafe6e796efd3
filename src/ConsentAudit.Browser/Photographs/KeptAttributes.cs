namespace ConsentAudit.Browser.Photographs;

/// <summary>Which attributes of an element a photograph keeps, and how long their values may be.</summary>
internal static class KeptAttributes
{
    private const int LongestValue = 400;
    private const int MostAttributes = 24;

    private static readonly HashSet<string> Kept = new(StringComparer.Ordinal)
    {
        "id", "class", "role", "href", "src", "type", "name", "title", "alt", "value", "placeholder", "lang", "dir", "tabindex",
        "for", "disabled", "open", "checked", "slot", "content", "property", "rel", "autocomplete", "target", "method", "hidden",
        "sandbox", "inert",
    };

    /// <summary>The attributes, and the address to which the element leads as the page has it: it may differ from the one that is kept.</summary>
    public static (Dictionary<string, string> Attributes, string? Leads) From(SnapshotDocument document, int node, IdentifierMask mask)
    {
        string? leads = null;
        var kept = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in document.Attributes(node))
        {
            if (kept.Count >= MostAttributes)
            {
                break;
            }

            var lower = name.ToLowerInvariant();
            if (IsPlain(lower) && (Kept.Contains(lower) || lower.StartsWith("aria-", StringComparison.Ordinal) || lower.StartsWith("data-", StringComparison.Ordinal)))
            {
                // Cut last: a half of what is masked would be no digest.
                kept[lower] = Evidence.Excerpt.Of(Masked(lower, Evidence.Excerpt.Of(value, 2 * LongestValue), mask), LongestValue);
                leads = lower == "href" ? Evidence.Excerpt.Of(value, LongestValue) : leads;
            }
        }

        // What a form holds may be a visitor's or a session's; what a button shows is its label.
        if (!ShowsItsValue(document.Name(node), kept.GetValueOrDefault("type")))
        {
            kept.Remove("value");
        }

        return (kept, leads);
    }

    private static string Masked(string name, string value, IdentifierMask mask) => name switch
    {
        "href" or "src" => mask.Address(value),
        "content" => mask.Value(value),
        _ => name.StartsWith("data-", StringComparison.Ordinal) ? mask.Value(value) : value,
    };

    private static bool ShowsItsValue(string tag, string? type) =>
        tag.Equals("input", StringComparison.OrdinalIgnoreCase) && type?.ToLowerInvariant() is "button" or "submit" or "reset";

    // A page may give an attribute any name, quotes included; only those that can be written back are kept.
    private static bool IsPlain(string name) =>
        name.Length is > 0 and < 60 && name.All(c => c is >= 'a' and <= 'z' or >= '0' and <= '9' or '-' or '_') && !name.StartsWith("ca-", StringComparison.Ordinal);
}
