namespace ConsentAudit.Catalogue.Filters;

/// <summary>The lists that the user brought, taken together: an exception of one takes back a filter of another, unless that is important.</summary>
public sealed class FilterLists
{
    private readonly FilterIndex filters;
    private readonly FilterIndex exceptions;
    private readonly FilterIndex pages;

    /// <summary>Takes lists together, in this order.</summary>
    public FilterLists(IReadOnlyList<FilterList> lists)
    {
        ArgumentNullException.ThrowIfNull(lists);
        Lists = lists;
        var taking = lists.SelectMany(l => l.Taking).ToList();
        var bad = taking.Where(f => f.Options.IsBad).Select(f => f.TakenBack).ToHashSet(StringComparer.Ordinal);
        filters = Index(lists.SelectMany(l => l.All).Where(f => !bad.Contains(f.Text)));
        var valid = taking.Where(f => !f.Options.IsBad && !bad.Contains(f.Text)).ToList();
        exceptions = Index(valid);
        pages = Index(valid.Where(f => f.Options.Types.HasFlag(RequestTypes.Document)));
    }

    /// <summary>No list.</summary>
    public static FilterLists None { get; } = new([]);

    /// <summary>The lists.</summary>
    public IReadOnlyList<FilterList> Lists { get; }

    /// <summary>The filter on which a request stands, or null where it stands on none or an exception takes it back.</summary>
    public FilterMatch? Match(FilterRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var target = new FilterTarget(request.Url, request.Document, request.Type, request.IsThirdParty);
        if (filters.First(target) is not { } found)
        {
            return null;
        }

        var excepted = exceptions.First(target) ?? pages.First(new FilterTarget(request.Document, request.Document, RequestTypes.Document, false));
        return excepted is null || (found.Options.IsImportant && !excepted.Options.IsImportant) ? new FilterMatch(found.List, found.Text) : null;
    }

    // Important ones first, so that the first that fits is one where there is any.
    private static FilterIndex Index(IEnumerable<Filter> some) => new(some.OrderByDescending(f => f.Options.IsImportant));
}
