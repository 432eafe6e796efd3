using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Rules;

/// <summary>No cookie that needs consent is set before the visitor chooses.</summary>
public sealed class AdCookieBeforeConsent : IRule
{
    /// <inheritdoc/>
    public IReadOnlyList<Phase> Needs => [Phase.BeforeConsent];

    /// <inheritdoc/>
    public Conclusion Judge(PageReading page) =>
        TrackerFinding.Of(page, Phase.BeforeConsent, t => t.Kind == TrackerKind.Cookie);
}
