using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Rules;

/// <summary>No identifier that needs consent is written to the browser's storage before the visitor chooses.</summary>
public sealed class StorageIdBeforeConsent : IRule
{
    /// <inheritdoc/>
    public IReadOnlyList<Phase> Needs => [Phase.BeforeConsent];

    /// <inheritdoc/>
    public Conclusion Judge(PageReading page) => TrackerFinding.Of(
        page,
        Phase.BeforeConsent,
        t => t.Kind is TrackerKind.LocalStorage or TrackerKind.SessionStorage or TrackerKind.IndexedDb or TrackerKind.CacheStorage);
}
