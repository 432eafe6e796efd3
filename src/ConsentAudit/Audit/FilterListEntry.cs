using ConsentAudit.Catalogue.Filters;

namespace ConsentAudit.Audit;

/// <summary>A filter list that the user brought, as the report names it.</summary>
/// <param name="Name">The name of its file.</param>
/// <param name="Digest">First 16 hexadecimal digits of the SHA-256 of its file.</param>
/// <param name="Filters">Filters that find requests.</param>
/// <param name="Exceptions">Filters that take back others.</param>
/// <param name="Cosmetic">Filters that hide parts of pages: passed over.</param>
/// <param name="Unsupported">Lines that this version does not read: never guessed.</param>
public sealed record FilterListEntry(string Name, string Digest, int Filters, int Exceptions, int Cosmetic, int Unsupported)
{
    /// <summary>The entries of all lists, in their order.</summary>
    public static IReadOnlyList<FilterListEntry> Of(FilterLists filters)
    {
        ArgumentNullException.ThrowIfNull(filters);
        return [.. filters.Lists.Select(l => new FilterListEntry(l.Name, l.Digest, l.Filters, l.Exceptions, l.Cosmetic, l.Unsupported))];
    }
}
