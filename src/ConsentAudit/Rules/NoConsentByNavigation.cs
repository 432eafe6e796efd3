using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Rules;

/// <summary>Opening a second page without a choice starts nothing that needs consent.</summary>
public sealed class NoConsentByNavigation : IRule
{
    /// <inheritdoc/>
    public IReadOnlyList<Phase> Needs => [Phase.BeforeConsent, Phase.AfterBrowsing];

    /// <inheritdoc/>
    public Conclusion Judge(PageReading page) => WithoutChoice.Of(page, Phase.AfterBrowsing, samePage: false);
}
