using ConsentAudit.Audit;
using ConsentAudit.Catalogue.Words;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Rules;

/// <summary>Where the first layer offers to accept, it offers to refuse.</summary>
public sealed class RejectOnFirstLayer : IRule
{
    /// <inheritdoc/>
    public IReadOnlyList<Phase> Needs => [Phase.BeforeConsent];

    /// <inheritdoc/>
    public IReadOnlyList<Phase> Uses => [Phase.AfterReject];

    /// <inheritdoc/>
    public Conclusion Judge(PageReading page)
    {
        if (page.Banner is not { } banner)
        {
            return Conclusion.Of(Verdict.NotApplicable);
        }

        var accepts = banner.With(ControlRole.Accept).ToList();
        var refusals = banner.With(ControlRole.Reject).ToList();
        if (accepts.Count == 0)
        {
            return page.Unclassified.Count > 0 ? Unclassified(page) : Conclusion.Of(Verdict.NotApplicable);
        }

        var accept = Show.Labels(accepts);
        if (refusals.Any(IsClear))
        {
            return Told(Verdict.Pass, page, refusals, accept);
        }

        // Necessary cookies only is a refusal where it was seen to work as one; vaguer words, or a link in a sentence, are for a person to read.
        if (refusals.Count > 0)
        {
            var works = refusals.Any(r => r.Reading.Class == LabelClass.NecessaryOnly && !r.InSentence) && page.Verified(Phase.AfterReject);
            return Told(works ? Verdict.Pass : Verdict.Review, page, refusals, accept);
        }

        // What is not understood may be the free refusal.
        if (page.Unclassified.Count > 0)
        {
            return Unclassified(page);
        }

        var paid = banner.With(ControlRole.Subscribe).ToList();
        if (paid.Count > 0)
        {
            return Told(Verdict.Review, page, paid, accept) with { Variant = "review-paid" };
        }

        // « Tout refuser » stands there, and the newsletter's window lies over it: whether the visitor can put that away, a person must see.
        var covered = banner.Covered.Where(c => c.Role == ControlRole.Reject).ToList();
        if (covered.Count > 0)
        {
            return Told(Verdict.Review, page, covered, accept) with { Variant = "review-covered" };
        }

        var closed = banner.With(ControlRole.Close).ToList();

        // Italy: the cross at the top means going on without consent (Garante, 10 June 2021); that it does is the matter of no-consent-by-close.
        if (closed.Count > 0 && page.Threshold(GetType(), "cross").Value > 0)
        {
            return Told(Verdict.Pass, page, closed, accept) with { Variant = "pass-cross" };
        }

        // A cross refuses where the banner says so (CNIL, délibération 2020-092); whether that is enough, a person decides.
        return banner.ClosingRefuses && closed.Count > 0
            ? Told(Verdict.Review, page, closed, accept)
            : Told(Verdict.Fail, page, banner.Controls.Where(c => c.Role is not (ControlRole.Policy or ControlRole.Other)), accept);
    }

    private static bool IsClear(Control control) => control.Inferred is null
        && control.Reading.Class is LabelClass.ExplicitReject or LabelClass.NegatedAccept && !control.InSentence;

    private static Conclusion Unclassified(PageReading page) =>
        Conclusion.CannotTell("unclassified", Show.Labels(page.Unclassified)).Showing(Show.Controls(page, page.Unclassified));

    private static Conclusion Told(Verdict verdict, PageReading page, IEnumerable<Control> controls, Text accept)
    {
        var shown = controls.ToList();
        return Conclusion.Of(verdict).With("labels", Show.Labels(shown)).With("accept", accept).Showing(Show.Controls(page, shown));
    }
}
