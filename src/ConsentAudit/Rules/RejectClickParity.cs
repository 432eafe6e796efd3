using System.Globalization;
using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Rules;

/// <summary>Refusing takes no more actions than accepting.</summary>
public sealed class RejectClickParity : IRule
{
    /// <inheritdoc/>
    public IReadOnlyList<Phase> Needs => [Phase.BeforeConsent];

    /// <inheritdoc/>
    public IReadOnlyList<Phase> Uses => [Phase.AfterReject, Phase.AfterAccept];

    /// <inheritdoc/>
    public Conclusion Judge(PageReading page)
    {
        if (page.Banner is not { } banner)
        {
            return Conclusion.Of(Verdict.NotApplicable);
        }

        var refused = Choices.Unverified(page, Phase.AfterReject) is null;
        var refusals = banner.With(ControlRole.Reject).Any();
        if (!banner.With(ControlRole.Accept).Any() || (!refused && !refusals && banner.With(ControlRole.Subscribe).Any()))
        {
            return page.Unclassified.Count > 0 ? Unclassified(page) : Conclusion.Of(Verdict.NotApplicable);
        }

        if (Choices.Unverified(page, Phase.AfterAccept) is { } notAccepted)
        {
            return notAccepted;
        }

        var accept = Choices.Actions(page.ChoiceOf(Phase.AfterAccept)!);
        return refused ? Compare(page, banner, accept)
            : refusals ? Choices.Unverified(page, Phase.AfterReject)!
            : NotRefused(page, banner, accept);
    }

    private static Conclusion Compare(PageReading page, BannerReading banner, int accept)
    {
        var refusal = page.ChoiceOf(Phase.AfterReject)!;
        var reject = Choices.Actions(refusal);
        if (reject > accept && Shorter(page, banner) is { } doubt)
        {
            return doubt;
        }

        var conclusion = Told(reject > accept ? Verdict.Fail : Verdict.Pass, accept, reject.ToString(CultureInfo.InvariantCulture));
        return (conclusion with { Variant = reject > accept ? "fail-counted" : null })
            .With("steps", Choices.Words(refusal))
            .Showing(Choices.Steps(page, Phase.AfterAccept))
            .Showing(Choices.Steps(page, Phase.AfterReject));
    }

    private static Conclusion NotRefused(PageReading page, BannerReading banner, int accept)
    {
        if (Shorter(page, banner) is { } doubt)
        {
            return doubt;
        }

        var shown = Show.Controls(page, banner.Controls.Where(c => c.Role is not (ControlRole.Policy or ControlRole.Other)));
        if (page.Of(Phase.AfterReject) is { Record.Reason: "no-path" } && page.Panel is { } panel && IsWithoutRefusal(page, panel))
        {
            return (Told(Verdict.Fail, accept, "–") with { Variant = "fail-no-path" }).Showing(shown).Showing([Panels.Whole(page)]);
        }

        // Whatever leads to a refusal, it is one action to get there and one to refuse.
        return accept < 2 ? Told(Verdict.Fail, accept, "2").Showing(shown) : Choices.Unverified(page, Phase.AfterReject)!;
    }

    // Settings that can be saved can be refused in, one switch after the other.
    private static bool IsWithoutRefusal(PageReading page, PanelReading panel) =>
        !panel.Controls.Any(c => c.Role is ControlRole.Reject or ControlRole.Save) && Panels.Incomplete(page, panel) is null;

    // What was not understood may be the refusal; a cross refuses in one action where the banner says so.
    private static Conclusion? Shorter(PageReading page, BannerReading banner)
    {
        var closes = banner.With(ControlRole.Close).ToList();
        return page.Unclassified.Count > 0 ? Unclassified(page)
            : banner.Covered.Where(c => c.Role == ControlRole.Reject).ToList() is { Count: > 0 } covered ? Conclusion.CannotTell("control-covered", Show.Labels(covered)).Showing(Show.Controls(page, covered))
            : banner.ClosingRefuses && closes.Count > 0 ? Conclusion.CannotTell("refusal-unverified", Show.Labels(closes))
            : null;
    }

    private static Conclusion Unclassified(PageReading page) =>
        Conclusion.CannotTell("unclassified", Show.Labels(page.Unclassified)).Showing(Show.Controls(page, page.Unclassified));

    private static Conclusion Told(Verdict verdict, int accept, string reject) => Conclusion.Of(verdict)
        .With("accept", accept.ToString(CultureInfo.InvariantCulture))
        .With("reject", reject);
}
