namespace ConsentAudit.Browser.Recorders;

/// <summary>Addresses as evidence keeps them: without query, fragment and credentials, and not endless.</summary>
internal static class Address
{
    private const int Longest = 1_000;

    public static string WithoutQuery(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https" or "ws" or "wss"))
        {
            return url.Length > 60 ? url[..60] : url;
        }

        var plain = address.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped);
        return plain.Length > Longest ? plain[..Longest] : plain;
    }

    /// <summary>The address with a name and password in it masked.</summary>
    public static string Masked(string url) => Uri.TryCreate(url, UriKind.Absolute, out var address) && address.UserInfo.Length > 0
        ? new UriBuilder(address) { UserName = "***", Password = "" }.Uri.AbsoluteUri
        : url;

    /// <summary>The parameters of the query, values as facts; at most 60.</summary>
    public static IReadOnlyDictionary<string, Evidence.ValueFacts> Query(string url)
    {
        var facts = new Dictionary<string, Evidence.ValueFacts>(StringComparer.Ordinal);
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address))
        {
            return facts;
        }

        foreach (var pair in address.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Take(60))
        {
            var sign = pair.IndexOf('=', StringComparison.Ordinal);
            if (sign > 0 && sign < 80)
            {
                facts.TryAdd(pair[..sign], Evidence.ValueReader.Read(Uri.UnescapeDataString(pair[(sign + 1)..].Replace('+', ' '))));
            }
        }

        return facts;
    }
}
