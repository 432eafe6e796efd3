using ConsentAudit.Audit;
using ConsentAudit.Catalogue.Words;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Rules;

/// <summary>The control that refuses says so in clear words.</summary>
public sealed class RejectLabelExplicit : IRule
{
    /// <inheritdoc/>
    public IReadOnlyList<Phase> Needs => [Phase.BeforeConsent];

    /// <inheritdoc/>
    public IReadOnlyList<Phase> Uses => [Phase.AfterReject];

    /// <inheritdoc/>
    public Conclusion Judge(PageReading page)
    {
        if (FirstLayer.Absent(page) is { } absent)
        {
            return absent;
        }

        var refusals = page.Banner!.With(ControlRole.Reject).ToList();
        if (refusals.Count > 0)
        {
            return Of(page, refusals, Show.Controls(page, refusals));
        }

        // What is not understood may be the refusal; a refusal that lies under something else was read nowhere else either.
        if (page.Unclassified.Count > 0)
        {
            return Conclusion.CannotTell("unclassified", Show.Labels(page.Unclassified)).Showing(Show.Controls(page, page.Unclassified));
        }

        if (WordedAsAcceptance(page) is { } acceptance)
        {
            return (Conclusion.Of(Verdict.Fail) with { Variant = "fail-accept" }).With("labels", Show.Labels([acceptance])).Showing(Choices.Steps(page, Phase.AfterReject));
        }

        var inSettings = page.Panel?.With(ControlRole.Reject).ToList() ?? [];
        if (inSettings.Count > 0)
        {
            return Of(page, inSettings, [Panels.Whole(page)]);
        }

        var closes = page.Banner.With(ControlRole.Close).ToList();
        return page.Banner.ClosingRefuses && closes.Count > 0
            ? (Conclusion.Of(Verdict.Review) with { Variant = "review-close" }).With("labels", Show.Labels(closes)).Showing(Show.Controls(page, closes))
            : Conclusion.Of(Verdict.NotApplicable) with { Variant = "not-applicable-none" };
    }

    private static Conclusion Of(PageReading page, IReadOnlyList<Control> refusals, IEnumerable<Exhibit> shown)
    {
        var clear = refusals.Where(r => r.Inferred is null && r.Reading.Class is LabelClass.ExplicitReject).ToList();
        var negated = refusals.Where(r => r.Inferred is null && r.Reading.Class is LabelClass.NegatedAccept).ToList();
        var necessary = refusals.Where(r => r.Inferred is null && r.Reading.Class is LabelClass.NecessaryOnly).ToList();
        var (verdict, variant, told) =
            clear.Count > 0 ? (Verdict.Pass, null, clear)
            : negated.Count > 0 ? (Verdict.Pass, "pass-equivalent", negated)
            : necessary.Count > 0 ? (Verdict.Pass, "pass-necessary", necessary)
            : (Verdict.Review, (string?)null, refusals);
        return (Conclusion.Of(verdict) with { Variant = variant })
            .With("labels", Show.Labels(told))
            .With("accept", Show.Labels(page.Banner!.With(ControlRole.Accept)))
            .Showing(shown);
    }

    // Everything was switched off, and what kept that was called an acceptance.
    private static Control? WordedAsAcceptance(PageReading page) =>
        page.Verified(Phase.AfterReject) && page.ChoiceOf(Phase.AfterReject) is { Steps: [.., { Action: "click" } last] } choice && choice.Steps.Any(s => s.Action == "switch")
            ? page.Panel?.Controls.FirstOrDefault(c => c.Label == last.Label && c.Reading is { Class: LabelClass.Accept, Exact: true })
            : null;
}
