using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Rules;

/// <summary>No identifier is sent to a service that needs consent before the visitor chooses.</summary>
public sealed class TrackerRequestBeforeConsent : IRule
{
    /// <inheritdoc/>
    public IReadOnlyList<Phase> Needs => [Phase.BeforeConsent];

    /// <inheritdoc/>
    public Conclusion Judge(PageReading page) => TrackerFinding.Of(
        page,
        Phase.BeforeConsent,
        t => t.Kind == TrackerKind.Request);
}
