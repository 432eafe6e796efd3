using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Rules;

/// <summary>Nobody who withdraws a consent is threatened with a loss.</summary>
public sealed class WithdrawNoDetriment : IRule
{
    /// <inheritdoc/>
    public IReadOnlyList<Phase> Needs => [Phase.AfterAccept];

    /// <inheritdoc/>
    public IReadOnlyList<Phase> Uses => [Phase.AfterWithdrawal];

    /// <inheritdoc/>
    public Conclusion Judge(PageReading page)
    {
        ArgumentNullException.ThrowIfNull(page);
        if (page.Detriments.Count > 0)
        {
            return Conclusion.Of(Verdict.Review)
                .With("sentences", FirstLayer.Quoted(page.Detriments.Select(d => d.Words)))
                .Showing(page.Detriments.Take(10).Select(d => new Exhibit
                {
                    Visit = VisitKind.Accepting,
                    Moment = Phase.Withdrawing,
                    AtMs = d.AtMs,
                    Kind = d.Shot is null ? "dialog" : "page",
                    What = d.Words,
                    File = d.Shot?.Picture ?? d.Shot?.Dom ?? "evidence.json",
                }));
        }

        if (page.Of(Phase.AfterWithdrawal) is not { } seen)
        {
            return Conclusion.CannotTell("not-asked");
        }

        if (seen.Record is { Observed: false, Reason: { } reason })
        {
            return Conclusion.CannotTell(reason, seen.Record.Detail ?? "");
        }

        return FirstLayer.Unread(page) is { Reason: not "text-not-whole" } unread ? unread
            : page.ChoiceOf(Phase.AfterWithdrawal) is not { } withdrawal || !Afterwards.Worked(withdrawal) ? Conclusion.CannotTell("withdrawal-unverified")
            : Conclusion.Of(Verdict.Pass).With("steps", Choices.Words(withdrawal)).Showing(Afterwards.Steps(seen.Visit, withdrawal, Phase.Withdrawing));
    }
}
