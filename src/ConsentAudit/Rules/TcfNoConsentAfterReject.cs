using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Rules;

/// <summary>Nothing announces a consent in the TCF's terms after a refusal.</summary>
public sealed class TcfNoConsentAfterReject : IRule
{
    /// <inheritdoc/>
    public IReadOnlyList<Phase> Needs => [Phase.AfterReject];

    /// <inheritdoc/>
    public Conclusion Judge(PageReading page) => TcfFinding.Unrefused(page) ?? TcfFinding.NoConsentIn(page, Phase.AfterReject);
}
