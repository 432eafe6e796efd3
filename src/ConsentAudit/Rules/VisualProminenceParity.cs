using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Rules;

/// <summary>The refusal is drawn as prominently as the acceptance.</summary>
public sealed class VisualProminenceParity : IRule
{
    // So many signs fail; one alone is for a person.
    private const int Enough = 2;

    /// <inheritdoc/>
    public IReadOnlyList<Phase> Needs => [Phase.BeforeConsent];

    /// <inheritdoc/>
    public Conclusion Judge(PageReading page)
    {
        if (Looks.Pair(page) is not var (accept, reject))
        {
            return Conclusion.Of(Verdict.NotApplicable);
        }

        if (accept.Words is null || reject.Words is null)
        {
            return Looks.Unread(page, accept.Control, reject.Control);
        }

        var signals = new ProminenceSignals(page, accept, reject);
        var seen = signals.Seen();
        if (seen.Count < Enough && !signals.IsTiny)
        {
            return seen.Count == 1 ? Told(page, accept, reject, Verdict.Review, seen)
                : signals.IsPartial ? Looks.Unread(page, accept.Control, reject.Control)
                : Told(page, accept, reject, Verdict.Pass, seen);
        }

        // « Continuer sans accepter », apart from the buttons: the CNIL admits it where it can be seen, and does not say how large it must be.
        return reject.IsButton != true && Looks.IsDenial(reject.Control) && !reject.Control.InSentence
            ? Told(page, accept, reject, Verdict.Review, seen) with { Variant = "review-denial" }
            : Looks.Doubt(page, accept.Control, reject.Control) ?? Told(page, accept, reject, Verdict.Fail, seen);
    }

    private static Conclusion Told(PageReading page, ControlLook accept, ControlLook reject, Verdict verdict, IReadOnlyList<Text> seen) => Conclusion.Of(verdict)
        .With("signals", new Text(string.Join(", ", seen.Select(s => s.Fr)), string.Join(", ", seen.Select(s => s.En))))
        .With("accept", Looks.Said(accept))
        .With("reject", Looks.Said(reject))
        .Showing(Show.Controls(page, [reject.Control, accept.Control]));
}
