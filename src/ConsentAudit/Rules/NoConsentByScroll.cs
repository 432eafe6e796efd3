using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Rules;

/// <summary>Scrolling starts nothing that needs consent.</summary>
public sealed class NoConsentByScroll : IRule
{
    /// <inheritdoc/>
    public IReadOnlyList<Phase> Needs => [Phase.BeforeConsent, Phase.AfterScroll];

    /// <inheritdoc/>
    public Conclusion Judge(PageReading page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var silence = WithoutChoice.Of(page, Phase.AfterScroll, samePage: true);

        // A banner that goes away by scrolling took the scrolling for something.
        return silence.Verdict == Verdict.Pass && page.At(VisitKind.Scrolling, Moment.AfterScroll) is { Reading: { Banner: null, BotWall: null, Obstacles.Count: 0 } } gone
            ? (Conclusion.Of(Verdict.Review) with { Variant = "review-gone" })
                .Showing([Afterwards.Shot(VisitKind.Scrolling, Phase.AfterScroll, gone.Shot, "page", gone.Shot.Photograph!.Url)])
            : silence;
    }
}
