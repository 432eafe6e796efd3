using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Rules;

/// <summary>No identifier is sent to a service that needs consent after a refusal.</summary>
public sealed class TrackerRequestAfterReject : IRule
{
    /// <inheritdoc/>
    public IReadOnlyList<Phase> Needs => [Phase.AfterReject];

    /// <inheritdoc/>
    public Conclusion Judge(PageReading page) => TrackerFinding.Of(
        page,
        Phase.AfterReject,
        t => t.Kind == TrackerKind.Request);
}
