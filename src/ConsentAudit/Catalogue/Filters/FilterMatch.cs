namespace ConsentAudit.Catalogue.Filters;

/// <summary>The filter on which a request was found.</summary>
/// <param name="List">The list, by the name of its file.</param>
/// <param name="Filter">The filter, as it stands there.</param>
public sealed record FilterMatch(string List, string Filter)
{
    // Some name hundreds of sites on which they apply.
    private const int Longest = 200;

    /// <summary>The list and the filter, in one line.</summary>
    public string Told => $"{List}: {Evidence.Excerpt.Of(Filter, Longest)}";
}
