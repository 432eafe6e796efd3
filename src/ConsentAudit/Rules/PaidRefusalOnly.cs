using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Rules;

/// <summary>A refusal is offered without payment; where it is not, a person assesses the offer.</summary>
public sealed class PaidRefusalOnly : IRule
{
    /// <inheritdoc/>
    public IReadOnlyList<Phase> Needs => [Phase.BeforeConsent];

    /// <inheritdoc/>
    public Conclusion Judge(PageReading page)
    {
        if (page.Banner is not { } banner || !banner.With(ControlRole.Subscribe).Any())
        {
            return Conclusion.Of(Verdict.NotApplicable);
        }

        var paid = banner.With(ControlRole.Subscribe).ToList();
        var free = banner.With(ControlRole.Reject).ToList();
        if (free.Count == 0 && page.Unclassified.Count > 0)
        {
            return Conclusion.CannotTell("unclassified", Show.Labels(page.Unclassified)).Showing(Show.Controls(page, page.Unclassified));
        }

        var shown = free.Count > 0 ? free : paid;
        return Conclusion.Of(free.Count > 0 ? Verdict.Pass : Verdict.Review)
            .With("labels", Show.Labels(shown))
            .With("accept", Show.Labels(banner.With(ControlRole.Accept)))
            .Showing(Show.Controls(page, [.. banner.With(ControlRole.Accept), .. shown]));
    }
}
