namespace ConsentAudit.Browser.Visits;

/// <summary>The address of an inner page as an advertisement leads to it (CNIL, SAN-2020-013: no banner for those who came so).</summary>
internal static class ArrivalPage
{
    /// <summary>Where the visitor comes from.</summary>
    public const string Referrer = "https://www.google.com/";

    private const string Campaign = "utm_source=google&utm_medium=cpc";

    /// <summary>The address with the campaign's marks, which every advertisement adds.</summary>
    public static string Of(string url)
    {
        var parts = url.Split('#', 2);
        return parts[0] + (parts[0].Contains('?', StringComparison.Ordinal) ? "&" : "?") + Campaign;
    }
}
