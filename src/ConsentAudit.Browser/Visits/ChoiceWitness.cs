using ConsentAudit.Catalogue;
using ConsentAudit.Catalogue.Words;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Browser.Visits;

/// <summary>Finds what recorded a choice: a cookie or storage entry, written after it, that is known or named as a record of consent.</summary>
internal static class ChoiceWitness
{
    private static readonly string[] Names = ["consent", "cookie", "gdpr", "rgpd", "cmp", "tcf", "privacy", "choice", "choix", "traceur", "optout", "opt-out", "tracking"];

    public static IReadOnlyList<string> Find(Phase phase, IReadOnlyList<CookieSighting> cookies, IReadOnlyList<StorageSighting> storage, RuleCatalogue catalogue) =>
    [
        .. cookies
            .Where(c => c.Moments.ContainsKey(phase) && Records(catalogue.Trackers.Cookie(c.Name, c.Domain)?.Purpose, c.Name))
            .Select(c => $"cookie {c.Name}"),
        .. storage
            .Where(s => s.Moments.ContainsKey(phase) && Records(catalogue.Trackers.StorageKey(s.Key, Host(s.Origin))?.Purpose, s.Key))
            .Select(s => (s.Kind == StorageKind.Local ? "local-storage " : "session-storage ") + s.Key),
    ];

    private static bool Records(Purpose? known, string name) => known is { } purpose
        ? purpose == Purpose.ConsentRecord
        : Names.Any(n => LabelText.Normalise(name).Contains(LabelText.Normalise(n), StringComparison.Ordinal));

    private static string Host(string origin) => Uri.TryCreate(origin, UriKind.Absolute, out var address) ? address.Host : "";
}
