using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Rules;

/// <summary>No cookie that needs consent is set after a refusal, on the page or on the next.</summary>
public sealed class AdCookieAfterReject : IRule
{
    /// <inheritdoc/>
    public IReadOnlyList<Phase> Needs => [Phase.AfterReject];

    /// <inheritdoc/>
    public Conclusion Judge(PageReading page) =>
        TrackerFinding.Of(page, Phase.AfterReject, t => t.Kind == TrackerKind.Cookie);
}
