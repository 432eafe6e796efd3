namespace ConsentAudit.Catalogue.Filters;

/// <summary>One filter of requests.</summary>
internal sealed class Filter(string list, string text, AddressPattern pattern, FilterOptions options)
{
    /// <summary>The list it stands on.</summary>
    public string List => list;

    /// <summary>As it stands there.</summary>
    public string Text => text;

    public AddressPattern Pattern => pattern;

    public FilterOptions Options => options;

    /// <summary>For one that takes back another word for word: that other's text.</summary>
    public string TakenBack { get; } = options.IsBad ? WithoutBad(text) : "";

    public bool Fits(in FilterTarget target) =>
        (target.Types == RequestTypes.None ? (options.Types & RequestTypes.Ordinary) == RequestTypes.Ordinary : (options.Types & target.Types) != 0)
        && (options.IsThirdParty is null || options.IsThirdParty == target.IsThirdParty)
        && options.Domains?.Fits(target.DocumentHost) != false
        && pattern.Fits(target);

    private static string WithoutBad(string text)
    {
        var dollar = text.LastIndexOf('$');
        var rest = text[(dollar + 1)..].Split(',').Where(o => o != "badfilter").ToList();
        return rest.Count == 0 ? text[..dollar] : $"{text[..dollar]}${string.Join(',', rest)}";
    }
}
