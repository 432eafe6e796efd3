using ConsentAudit.Browser.Visits.Choices;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Browser.Visits.Journeys;

/// <summary>Accepts, reads on, and then takes the consent back.</summary>
internal sealed class AcceptingJourney(Trip trip) : Journey(trip)
{
    protected override Phase Phase => Phase.AfterAccept;

    public override async Task GoAsync()
    {
        if (Trip.Options.WhyNot(Phase) is { } reason)
        {
            Missed(reason);
            NotWithdrawn(reason, null);
            return;
        }

        if (Trip.Banner is not { } banner)
        {
            Missed("no-banner");
            NotWithdrawn("no-banner", null);
            return;
        }

        if (Refuser.Pick(banner.Controls, ControlRole.Accept) is not { } accept)
        {
            Missed("no-accept");
            NotWithdrawn("no-accept", null);
            return;
        }

        var from = Trip.Session.NowMs;
        Trip.Diary.Begin(Phase, from);
        Trip.Say("after-accept");
        var next = NextPageOfSite();
        var hand = new Hand(Trip);
        var step = new StepRecord { Action = "click", Role = "accept", Label = accept.Label, Moment = Moment.BeforeConsent };
        var chosen = await hand.ClickAsync(accept.Element, step, Phase) is { } lost
            ? new Chosen(hand.Record("accept", accept, gone: false), lost, accept.Label)
            : await new Effect(Trip).AfterAsync(banner, null, false, hand, "accept", accept);
        Trip.Diary.Choice = chosen.Choice;
        await Trip.ShootAsync(Moment.AfterAccept);
        if (chosen.Reason is not null)
        {
            Missed(chosen.Reason, chosen.Detail);
            NotWithdrawn("acceptance-unverified", accept.Label);
            return;
        }

        await Trip.HearAsync(Phase);
        var withdraws = Trip.Options.Wants(Phase.AfterWithdrawal);
        var missing = withdraws ? await Trip.OpenAsync(next ?? Trip.Home, Moment.NextPage, Trip.LongEnoughForBanner) : null;
        Trip.Diary.Observed(Phase, chosen.Choice!.AtMs, Trip.Session.NowMs, withdraws && missing is null ? next ?? Trip.Home : null);
        if (withdraws)
        {
            await WithdrawAsync(next ?? Trip.Home, missing);
        }
        else
        {
            NotWithdrawn(Trip.Options.WhyNot(Phase.AfterWithdrawal)!, null);
        }
    }

    private async Task WithdrawAsync(string next, string? missing)
    {
        Trip.Say("withdrawing");
        Trip.Diary.Begin(Phase.AfterWithdrawal, Trip.Session.NowMs);
        var withdrawn = await new Withdrawer(Trip).WithdrawAsync(missing is null ? [next, Trip.Home] : [Trip.Home]);
        Trip.Diary.Withdrawal = withdrawn.Choice;
        if (withdrawn.Reason is not null)
        {
            NotWithdrawn(withdrawn.Reason, withdrawn.Detail);
            return;
        }

        await Trip.ShootAsync(Moment.Withdrawn);
        await Trip.HearAsync(Phase.Withdrawing);
        Trip.Diary.Observed(Phase.Withdrawing, withdrawn.Choice!.AtMs, Trip.Session.NowMs);
        Trip.Say("after-withdrawal");
        await Trip.Session.ReadJarAsync();
        Trip.Session.Clock.Begin(Phase.AfterWithdrawal, Trip.Session.Clock.Now);
        var from = Trip.Session.NowMs;
        Trip.Diary.Begin(Phase.AfterWithdrawal, from);
        if (await Trip.OpenAsync(Trip.Home, Moment.WithdrawnReload, Trip.Half) is { } failure)
        {
            NotWithdrawn("reload-failed", failure);
            return;
        }

        await Trip.HearAsync(Phase.AfterWithdrawal);
        var gap = next == Trip.Home ? null : await Trip.OpenAsync(next, Moment.WithdrawnNextPage, Trip.Half);
        Trip.Diary.Observed(Phase.AfterWithdrawal, from, Trip.Session.NowMs, gap is null ? next : null, gap is null ? null : "next-page-missing", gap);
    }

    private void NotWithdrawn(string reason, string? detail) => Trip.Diary.NotObserved(Phase.AfterWithdrawal, reason, detail, Trip.Session.NowMs);
}
