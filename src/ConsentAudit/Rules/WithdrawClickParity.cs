using System.Globalization;
using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Rules;

/// <summary>Withdrawing a consent takes about as many actions as giving it: one more, to open the choices again, is accepted.</summary>
public sealed class WithdrawClickParity : IRule
{
    // The Belgian authority accepted two clicks from any page where consent took one (113/2024, §§ 150 to 153), and not "many more"; where that begins, no authority says: this is ours.
    private const int AcceptedMore = 1;
    private const int ContestedMore = 2;

    /// <inheritdoc/>
    public IReadOnlyList<Phase> Needs => [Phase.AfterAccept, Phase.AfterWithdrawal];

    /// <inheritdoc/>
    public Conclusion Judge(PageReading page)
    {
        ArgumentNullException.ThrowIfNull(page);
        if (!page.Verified(Phase.AfterAccept) || page.Of(Phase.AfterAccept)?.Visit is not { Choice: { } acceptance } accepting)
        {
            return Afterwards.Unverified(page, Phase.AfterAccept);
        }

        if (page.Of(Phase.AfterWithdrawal)?.Visit is not { Withdrawal: { } withdrawal } withdrawing || !Afterwards.Worked(withdrawal))
        {
            return Afterwards.Unverified(page, Phase.AfterWithdrawal);
        }

        var accept = Afterwards.Actions(acceptance);
        var withdraw = Afterwards.Actions(withdrawal);
        return Conclusion.Of((withdraw - accept) switch { <= AcceptedMore => Verdict.Pass, <= ContestedMore => Verdict.Review, _ => Verdict.Fail })
            .With("accept", accept.ToString(CultureInfo.InvariantCulture))
            .With("withdraw", withdraw.ToString(CultureInfo.InvariantCulture))
            .Showing(Afterwards.Steps(accepting, acceptance, Phase.BeforeConsent))
            .Showing(Afterwards.Steps(withdrawing, withdrawal, Phase.AfterAccept));
    }
}
