namespace ConsentAudit.Catalogue.Filters;

/// <summary>A request made ready to be compared with many filters.</summary>
internal readonly struct FilterTarget
{
    public FilterTarget(string url, string document, RequestTypes types, bool isThirdParty)
    {
        Address = url;
        Lower = url.ToLowerInvariant();
        (HostStart, HostEnd) = HostOf(Lower);
        var (start, end) = HostOf(document);
        var port = document.AsSpan(start, end - start).LastIndexOf(':');
        DocumentHost = document[start..(port < 0 ? end : start + port)].ToLowerInvariant();
        Types = types;
        IsThirdParty = isThirdParty;
    }

    public string Address { get; }

    public string Lower { get; }

    public int HostStart { get; }

    public int HostEnd { get; }

    public string DocumentHost { get; }

    public RequestTypes Types { get; }

    public bool IsThirdParty { get; }

    // By hand: one that is no valid address (a filter list meets all kinds) still has a beginning and an end.
    private static (int Start, int End) HostOf(string address)
    {
        var scheme = address.IndexOf("://", StringComparison.Ordinal);
        if (scheme < 0)
        {
            return (0, 0);
        }

        var length = address.AsSpan(scheme + 3).IndexOfAny('/', '?', '#');
        return (scheme + 3, length < 0 ? address.Length : scheme + 3 + length);
    }
}
