using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Rules;

/// <summary>Closing the banner by its cross starts nothing that needs consent.</summary>
public sealed class NoConsentByClose : IRule
{
    /// <inheritdoc/>
    public IReadOnlyList<Phase> Needs => [Phase.BeforeConsent, Phase.AfterClose];

    /// <inheritdoc/>
    public Conclusion Judge(PageReading page) => WithoutChoice.Of(page, Phase.AfterClose, samePage: true);
}
