using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;
using ConsentAudit.Readings.Tcf;

namespace ConsentAudit.Rules;

/// <summary>Nothing announces a consent in the TCF's terms before the visitor acts.</summary>
public sealed class TcfPositiveBeforeAction : IRule
{
    /// <inheritdoc/>
    public IReadOnlyList<Phase> Needs => [Phase.BeforeConsent];

    /// <inheritdoc/>
    public Conclusion Judge(PageReading page)
    {
        var found = TcfFinding.NoConsentIn(page, Phase.BeforeConsent);

        // The TCF allows a string with legitimate interests alone before a choice; the law's view of them is another rule's matter.
        return found.Verdict == Verdict.Pass && TcfSayings.In(page, Phase.BeforeConsent).SelectMany(s => s.PurposeInterests).ToList() is { Count: > 0 } interests
            ? (found with { Variant = "pass-interests" }).With("purposes", TcfFinding.List(interests))
            : found;
    }
}
