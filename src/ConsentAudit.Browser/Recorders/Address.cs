namespace ConsentAudit.Browser.Recorders;

/// <summary>Addresses as evidence keeps them: without query, fragment and credentials, and not endless.</summary>
internal static class Address
{
    private const int Longest = 1_000;
    private const int LongestConsent = 20_000;
    private const int LongestShown = 2_000;

    private static readonly char[] Separators = ['?', '&', ';'];

    private static readonly HashSet<string> Consents = new(StringComparer.Ordinal)
    {
        "gcs", "gcd", "npa", "dma", "dma_cps", "gdpr", "gdpr_consent", "us_privacy", "gpp", "gpp_sid", "gdpr_pd", "addtl_consent",
    };

    public static string WithoutQuery(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https" or "ws" or "wss"))
        {
            return Evidence.Excerpt.Of(url, 60);
        }

        var plain = address.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped);
        return plain.Length > Longest ? plain[..Longest] : plain;
    }

    /// <summary>The address with a name and password in it masked.</summary>
    public static string Masked(string url) => Uri.TryCreate(url, UriKind.Absolute, out var address) && address.UserInfo.Length > 0
        ? new UriBuilder(address) { UserName = "***", Password = "" }.Uri.AbsoluteUri
        : url;

    /// <summary>The same of an address that a page may have made as long as it likes.</summary>
    public static string Shown(string url) => Evidence.Excerpt.Of(Masked(Evidence.Excerpt.Of(url, 2 * LongestShown)), LongestShown);

    /// <summary>The parameters in which a request tells what was consented to, as they are (IAB TCF URL-based services; Google Consent Mode; GPP).</summary>
    public static IReadOnlyDictionary<string, string> Consent(string url)
    {
        var told = new Dictionary<string, string>(StringComparer.Ordinal);
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address))
        {
            return told;
        }

        // Ad servers separate parameters by semicolons too, and in the path.
        foreach (var pair in address.PathAndQuery.Split(Separators, StringSplitOptions.RemoveEmptyEntries))
        {
            var sign = pair.IndexOf('=', StringComparison.Ordinal);
            if (sign > 0 && Consents.Contains(pair[..sign]))
            {
                told.TryAdd(pair[..sign], Evidence.Excerpt.Of(Uri.UnescapeDataString(pair[(sign + 1)..]), LongestConsent));
            }
        }

        return told;
    }

    /// <summary>The parameters of the query, values as facts; at most 60.</summary>
    public static IReadOnlyDictionary<string, Evidence.ValueFacts> Query(string url, Evidence.Salt salt)
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
                facts.TryAdd(pair[..sign], salt.Read(Uri.UnescapeDataString(pair[(sign + 1)..].Replace('+', ' '))));
            }
        }

        return facts;
    }
}
