using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Rules;

/// <summary>A refusal is kept as long as an acceptance.</summary>
public sealed class ChoiceLifetimeParity : IRule
{
    // The recommendation names the same length for both choices; a tenth less is ours, for lives that are counted in months here and in days there.
    private const double AsLong = 0.9;

    /// <inheritdoc/>
    public IReadOnlyList<Phase> Needs => [Phase.AfterReject, Phase.AfterAccept];

    /// <inheritdoc/>
    public Conclusion Judge(PageReading page)
    {
        ArgumentNullException.ThrowIfNull(page);
        if (!page.Verified(Phase.AfterReject) || !page.Verified(Phase.AfterAccept))
        {
            return Afterwards.Unverified(page, page.Verified(Phase.AfterReject) ? Phase.AfterAccept : Phase.AfterReject);
        }

        var kept = new KeptChoices(page);
        if (kept.Pairs is { Count: > 0 } pairs)
        {
            var shorter = pairs.Where(p => IsShorter(p.Refused, p.Accepted)).ToList();
            var told = shorter.Count > 0 ? shorter : pairs;
            var verdict = shorter.Count == 0 ? Verdict.Pass : shorter.Count == pairs.Count ? Verdict.Fail : Verdict.Review;
            var session = verdict == Verdict.Fail && shorter.All(p => p.Refused is { LifetimeDays: null, HasNoEnd: false });
            return Told(verdict, [.. told.Select(p => p.Refused)], [.. told.Select(p => p.Accepted)]) with { Variant = session ? "fail-session" : null };
        }

        // Under two names the comparison holds only where both are known to keep choices, and then it is for a person.
        var refused = kept.Refused.Where(kept.IsKnown).MaxBy(r => r.HasNoEnd ? double.MaxValue : r.LifetimeDays ?? 0);
        var accepted = kept.Accepted.Where(kept.IsKnown).MaxBy(r => r.HasNoEnd ? double.MaxValue : r.LifetimeDays ?? 0);
        return refused is null || accepted is null || refused.HasNoEnd != accepted.HasNoEnd
            ? Conclusion.CannotTell("no-record")
            : Told(IsShorter(refused, accepted) ? Verdict.Review : Verdict.Pass, [refused], [accepted]);
    }

    private static bool IsShorter(ConsentRecord refused, ConsentRecord accepted) =>
        !refused.HasNoEnd && accepted.LifetimeDays is { } accept && (refused.LifetimeDays is not { } reject || reject < AsLong * accept);

    private static Conclusion Told(Verdict verdict, IReadOnlyList<ConsentRecord> refused, IReadOnlyList<ConsentRecord> accepted) => Conclusion.Of(verdict)
        .With("reject", KeptChoices.Say(refused))
        .With("accept", KeptChoices.Say(accepted))
        .Showing(KeptChoices.Exhibits(Phase.AfterReject, VisitKind.Refusing, refused))
        .Showing(KeptChoices.Exhibits(Phase.AfterAccept, VisitKind.Accepting, accepted));
}
