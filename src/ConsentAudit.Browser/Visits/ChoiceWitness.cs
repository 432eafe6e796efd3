using ConsentAudit.Catalogue;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Browser.Visits;

/// <summary>Finds what recorded a choice: a cookie or storage entry, written after it, that is known or named as a record of consent.</summary>
internal static class ChoiceWitness
{
    public static IReadOnlyList<string> Find(Phase phase, IReadOnlyList<CookieSighting> cookies, IReadOnlyList<StorageSighting> storage, RuleCatalogue catalogue)
    {
        var finder = new ConsentRecordFinder(catalogue);
        return
        [
            .. cookies
                .Where(c => c.Moments.ContainsKey(phase) && finder.Keeps(c))
                .Select(c => $"cookie {c.Name}"),
            .. storage
                .Where(s => s.Moments.ContainsKey(phase) && finder.Keeps(s))
                .Select(s => (s.Kind == StorageKind.Local ? "local-storage " : "session-storage ") + s.Key),
        ];
    }
}
