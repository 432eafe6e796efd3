using ConsentAudit.Audit;
using ConsentAudit.Catalogue.Words;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Rules;

/// <summary>Where accepting is a button, refusing is one, and no link in a text.</summary>
public sealed class RejectIsButtonNotLink : IRule
{
    /// <inheritdoc/>
    public IReadOnlyList<Phase> Needs => [Phase.BeforeConsent];

    /// <inheritdoc/>
    public Conclusion Judge(PageReading page)
    {
        if (Looks.Pair(page) is not var (accept, reject))
        {
            return Conclusion.Of(Verdict.NotApplicable);
        }

        if (reject.IsButton == true || accept.IsButton == false)
        {
            return Told(page, accept, reject, Verdict.Pass);
        }

        // A border that nobody recorded, a gradient: it may be a button all the same.
        if (accept.IsButton is null || reject.IsButton is null)
        {
            return Looks.Unread(page, accept.Control, reject.Control);
        }

        if (!reject.Control.InSentence || Around(reject.Control) < page.Threshold(typeof(RejectIsButtonNotLink), "words").Value)
        {
            return Told(page, accept, reject, Verdict.Review);
        }

        return Looks.Doubt(page, accept.Control, reject.Control) ?? Told(page, accept, reject, Verdict.Fail);
    }

    // Words of the text block in which the link stands, its own left out.
    private static int Around(Control control)
    {
        var block = control.Element.Ancestors().FirstOrDefault(a => !a.Style.Display.StartsWith("inline", StringComparison.Ordinal));
        return block is null ? 0 : LabelText.Words(VisibleText.Of(block, skip: e => e == control.Element)).Length;
    }

    private static Conclusion Told(PageReading page, ControlLook accept, ControlLook reject, Verdict verdict) => Conclusion.Of(verdict)
        .With("accept", Show.Labels([accept.Control]))
        .With("reject", Show.Labels([reject.Control]))
        .Showing(Show.Controls(page, [reject.Control, accept.Control]));
}
