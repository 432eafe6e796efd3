using ConsentAudit.Catalogue.Trackers;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Rules;

/// <summary>Tools of audience measurement that may do without consent under conditions, as far as they were at work while there was none: only then do the conditions matter.</summary>
internal static class AudienceTools
{
    /// <summary>The phases in which nobody had consented. While a page from which a consent was withdrawn is still open, what runs already may still run.</summary>
    public static readonly IReadOnlyList<Phase> Unconsented =
        [Phase.BeforeConsent, Phase.AfterReject, Phase.AfterSave, Phase.AfterWithdrawal, Phase.AfterScroll, Phase.AfterBrowsing, Phase.AfterClose];

    /// <summary>What they stored and sent without consent.</summary>
    public static IReadOnlyList<TrackerReading> In(PageReading page) =>
        [.. page.Trackers.Where(t => t is { Purpose: Purpose.Audience, NeedsConsent: null, Fact: not null } && Unconsented.Any(t.In))];

    /// <summary>Their cookies.</summary>
    public static IReadOnlyList<TrackerReading> Cookies(PageReading page) => [.. In(page).Where(t => t.Kind == TrackerKind.Cookie)];

    /// <summary>What they keep without an end that the browser knows.</summary>
    public static IReadOnlyList<TrackerReading> Endless(PageReading page) => [.. In(page).Where(t => t.Kind is TrackerKind.LocalStorage or TrackerKind.IndexedDb)];

    /// <summary>Their names, each once.</summary>
    public static string Named(IEnumerable<TrackerReading> trackers) => Show.Row(trackers.Select(t => t.Fact).OfType<TrackerFact>().Select(f => f.Service ?? f.Owner));
}
