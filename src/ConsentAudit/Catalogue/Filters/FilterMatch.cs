namespace ConsentAudit.Catalogue.Filters;

/// <summary>The filter on which a request was found.</summary>
/// <param name="List">The list, by the name of its file.</param>
/// <param name="Filter">The filter, as it stands there.</param>
public sealed record FilterMatch(string List, string Filter);
