using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Rules;

/// <summary>A refusal takes effect about as fast as an acceptance.</summary>
public sealed class RejectLatencyParity : IRule
{
    // Ours: no authority gives a number. What one measure cannot tell from the network's noise stays below.
    private const int Noticeable = 3_000;
    private const int Deterring = 10_000;

    /// <inheritdoc/>
    public IReadOnlyList<Phase> Needs => [Phase.AfterReject, Phase.AfterAccept];

    /// <inheritdoc/>
    public Conclusion Judge(PageReading page)
    {
        if ((Choices.Unverified(page, Phase.AfterReject) ?? Choices.Unverified(page, Phase.AfterAccept)) is { } unverified)
        {
            return unverified;
        }

        if (page.ChoiceOf(Phase.AfterReject)?.GoneAfterMs is not { } reject || page.ChoiceOf(Phase.AfterAccept)?.GoneAfterMs is not { } accept)
        {
            return Conclusion.CannotTell("not-timed");
        }

        var more = reject - accept;
        return Conclusion.Of(more > Deterring ? Verdict.Fail : more > Noticeable ? Verdict.Review : Verdict.Pass)
            .With("reject", Choices.Seconds(reject))
            .With("accept", Choices.Seconds(accept))
            .With("more", Choices.Seconds(Math.Max(0, more)))
            .Showing(Choices.Steps(page, Phase.AfterReject).TakeLast(1))
            .Showing(Choices.Steps(page, Phase.AfterAccept).TakeLast(1));
    }
}
