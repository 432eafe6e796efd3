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
    public Conclusion Judge(PageReading page)
    {
        if (page.Banner is not { } banner)
        {
            return Conclusion.Of(Verdict.NotApplicable);
        }

        var accepts = banner.With(ControlRole.Accept).ToList();
        var refusals = banner.With(ControlRole.Reject).ToList();
        if (accepts.Count == 0 || (refusals.Count == 0 && banner.With(ControlRole.Subscribe).Any()))
        {
            return page.Unclassified.Count > 0
                ? Conclusion.CannotTell("unclassified", Show.Labels(page.Unclassified)).Showing(Show.Controls(page, page.Unclassified))
                : Conclusion.Of(Verdict.NotApplicable);
        }

        if (!page.Verified(Phase.AfterAccept))
        {
            return Unverified(page, Phase.AfterAccept, "acceptance-unverified");
        }

        if (refusals.Count > 0)
        {
            return page.Verified(Phase.AfterReject)
                ? Told(Verdict.Pass, page, [.. accepts, .. refusals], "1")
                : Unverified(page, Phase.AfterReject, "refusal-unverified");
        }

        if (page.Unclassified.Count > 0)
        {
            return Conclusion.CannotTell("unclassified", Show.Labels(page.Unclassified)).Showing(Show.Controls(page, page.Unclassified));
        }

        // A cross that refuses is one action too, where the banner says that it does.
        return banner.ClosingRefuses && banner.With(ControlRole.Close).Any()
            ? Conclusion.CannotTell("refusal-unverified", Show.Labels(banner.With(ControlRole.Close)))
            : Told(Verdict.Fail, page, [.. banner.Controls.Where(c => c.Role is not (ControlRole.Policy or ControlRole.Other))], "2");
    }

    private static Conclusion Unverified(PageReading page, Phase phase, string reason) => page.Of(phase) is { Record: { Reason: { } why } record }
        ? Conclusion.CannotTell(why, record.Detail ?? "")
        : Conclusion.CannotTell(reason, page.Of(phase)?.Visit.Choice?.Label ?? "–");

    private static Conclusion Told(Verdict verdict, PageReading page, IReadOnlyList<Control> controls, string reject) => Conclusion.Of(verdict)
        .With("accept", "1")
        .With("reject", reject)
        .Showing(Show.Controls(page, controls));
}
