using ConsentAudit.Evidence;

namespace ConsentAudit.Tests.Rules;

/// <summary>What was seen after a choice: the page again, the next page, the return, the withdrawal.</summary>
internal sealed partial class Seen
{
    public const string NextUrl = Site + "/sport";

    private static readonly string[] NoAnswer = [];

    /// <summary>The page was loaded again after the refusal, and showed this banner or none.</summary>
    public Seen Reloaded(params string[] banner) => Refusing(Seeing(Moment.Reload, 20_000, banner));

    /// <summary>The next page after the refusal, and the banner it showed.</summary>
    public Seen OnNextPage(params string[] banner) => Refusing(Seeing(Moment.NextPage, 26_000, banner));

    /// <summary>The page was opened again after the browser was closed, and the banner it showed.</summary>
    public Seen Returned(params string[] banner) => Refusing(Seeing(Moment.Return, 32_000, banner));

    /// <summary>Nobody was asked again: not on the page loaded again, not on the next, not on the return.</summary>
    public Seen LeftInPeace() => Reloaded().OnNextPage().Returned();

    /// <summary>The page after the acceptance.</summary>
    public Seen AfterAccepting(params string[] banner) => Accepting(Seeing(Moment.AfterAccept, 12_000, banner));

    /// <summary>The next page after the acceptance.</summary>
    public Seen NextPageAfterAccepting(params string[] banner) => Accepting(Seeing(Moment.NextPage, 18_000, banner));

    /// <summary>The phase after the refusal was watched, and something in it was not as it should be.</summary>
    public Seen RefusalGap(string reason, string? detail = null) => Refusing(v => v with
    {
        Phases = [.. v.Phases.Select(p => p.Phase == Phase.AfterReject ? p with { Reason = reason, Detail = detail } : p)],
    });

    /// <summary>The acceptance was withdrawn by these controls, the first of them on the next page.</summary>
    public Seen Withdrawn(params string[] labels) => Withdrawing(Withdrawal(labels));

    /// <summary>The withdrawal was made, though nobody saw the choices go.</summary>
    public Seen WithdrawnUnseen(params string[] labels) => Withdrawing(Withdrawal(labels) with { BannerGone = false });

    /// <summary>The withdrawal began on the page of the acceptance itself.</summary>
    public Seen WithdrawnFrom(string moment, params string[] labels)
    {
        var withdrawal = Withdrawal(labels);
        return Withdrawing(withdrawal with { Steps = [.. withdrawal.Steps.Select((s, i) => i == 0 ? s with { Moment = moment } : s)] });
    }

    /// <summary>The withdrawal could not be made, for a reason of rules/reasons.json.</summary>
    public Seen NotWithdrawn(string reason, string? detail = null) => Accepting(v => v with { Phases = [.. v.Phases, SeenVisit.Gap(Phase.AfterWithdrawal, reason, detail)] });

    public Seen WithdrawalGap(string reason, string detail) => Accepting(v => v with
    {
        Phases = [.. v.Phases.Select(p => p.Phase == Phase.AfterWithdrawal ? p with { Reason = reason, Detail = detail } : p)],
    });

    /// <summary>What the accepting visit stored that was gone from the jar at its end.</summary>
    public Seen Purged(params string[] cookies) => Accepting(v => v with
    {
        Cookies = [.. v.Cookies.Select(c => cookies.Contains(c.Name) ? c with { Kept = false } : c)],
    });

    /// <summary>What the visitor refused by, or accepted by, one control after the other.</summary>
    public static ChoiceRecord By(ChoiceRecord choice, params string[] labels) => choice with
    {
        Label = labels[^1],
        Steps = [.. labels.Select((label, i) => new StepRecord { Action = "click", Role = i == labels.Length - 1 ? choice.Role : "settings", Label = label, Layer = i + 1, Moment = Moment.BeforeConsent, AtMs = 5_500 + i })],
    };

    private static Func<Visit, Visit> Seeing(string moment, int atMs, string[] banner) => visit => visit with { Shots = [.. visit.Shots, SeenVisit.ShotOf(visit.Kind, moment, atMs, banner)] };

    private static ChoiceRecord Withdrawal(string[] labels) => new()
    {
        Role = "withdraw",
        Label = labels[^1],
        AtMs = 20_000,
        BannerGone = true,
        Steps = [.. labels.Select((label, i) => new StepRecord
        {
            Action = "click",
            Role = i == 0 ? "withdraw" : i == labels.Length - 1 ? "reject" : "settings",
            Label = label,
            Layer = i + 1,
            AtMs = 18_500 + i,
            Moment = i == 0 ? Moment.NextPage : Moment.WithdrawLayer,
        })],
    };

    private Seen Withdrawing(ChoiceRecord withdrawal) => Accepting(v => v with
    {
        Withdrawal = withdrawal,
        Phases =
        [
            .. v.Phases,
            new PhaseRecord { Phase = Phase.Withdrawing, Observed = true, FromMs = 20_000, ToMs = 22_000 },
            new PhaseRecord { Phase = Phase.AfterWithdrawal, Observed = true, FromMs = 22_000, ToMs = 32_000, NextPage = NextUrl },
        ],
    }).Accepting(Seeing(Moment.WithdrawLayer, 19_000, NoAnswer)).Accepting(Seeing(Moment.Withdrawn, 21_000, NoAnswer));
}
