using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Rules;

public sealed class WithdrawEffectiveTests
{
    private const string Pixel = "https://ad.doubleclick.net/pixel";

    private static Finding Found(Seen page) => Judge.By<WithdrawEffective>(page);

    private static Seen Accepted => Seen.Banner("Tout accepter", "Tout refuser").Accepted("Tout accepter");

    private static Seen Page => Accepted.Withdrawn("Gérer mes cookies", "Tout refuser");

    [Test]
    public void No_banner_is_no_matter_of_this_rule() => Assert.That(Found(Seen.Page()), Concludes.NotApplicable);

    [Test]
    public void Nothing_seen_after_a_withdrawal_passes_and_the_time_watched_is_told() =>
        Assert.That(Found(Page), Concludes.Pass & Concludes.Says("pendant 10\u00A0s", "during 10 s"));

    [Test]
    public void A_known_cookie_set_after_a_withdrawal_fails() =>
        Assert.That(Found(Page.Cookie("_fbp", phase: Phase.AfterWithdrawal)), Concludes.Fail("cookie", "_fbp (journal.example)"));

    [Test]
    public void An_old_cookie_that_is_still_sent_fails() => Assert.That(
        Found(Page.Cookie("_fbp", phase: Phase.AfterAccept).Request(Seen.NextUrl, Phase.AfterWithdrawal, null, "_fbp")),
        Concludes.Fail("request", "www.journal.example/sport (cookie _fbp)") & Concludes.Says("1 (_fbp)", "1 (_fbp)"));

    [Test]
    public void An_identifier_in_a_parameter_fails_and_a_call_without_one_is_for_a_person()
    {
        var accepted = Page.Cookie("_fbp", phase: Phase.AfterAccept);
        Assert.That(Found(accepted.Request(Pixel, Phase.AfterWithdrawal, Seen.Differing[1])), Concludes.Fail("request", "ad.doubleclick.net/pixel"));
        Assert.That(Found(Page.Request(Pixel, Phase.AfterWithdrawal)), Concludes.Review);
    }

    [TestCase(Phase.Withdrawing)]
    [TestCase(Phase.AfterAccept)]
    public void What_runs_until_the_page_is_left_does_not_weigh(Phase phase) =>
        Assert.That(Found(Page.Cookie("IDE", ".doubleclick.net", phase).Request(Pixel, phase, null, "IDE")), Concludes.Pass);

    [Test]
    public void A_cookie_of_the_site_that_is_kept_and_never_sent_is_for_a_person()
    {
        var kept = Page.Cookie("_fbp", phase: Phase.AfterAccept);
        Assert.That(Found(kept), Concludes.Review & Concludes.Says("toujours sur l’appareil", "still on the device"));
        Assert.That(Found(kept.Purged("_fbp")), Concludes.Pass);
        Assert.That(Found(Page.Cookie("IDE", ".doubleclick.net", Phase.AfterAccept)), Concludes.Pass, "a publisher cannot delete the cookies of others");
    }

    [Test]
    public void The_record_of_the_withdrawal_may_be_kept() => Assert.That(Found(Page.Cookie("didomi_token", phase: Phase.AfterWithdrawal)), Concludes.Pass);

    [Test]
    public void An_identifier_that_nobody_knows_is_for_a_person() => Assert.That(Found(Page.Cookie("xtuid", phase: Phase.AfterWithdrawal)), Concludes.Review);

    [Test]
    public void What_was_not_seen_turns_a_pass_into_no_answer_and_leaves_a_failure()
    {
        var cut = Page.WithdrawalGap("next-page-failed", "HTTP 500");
        Assert.That(Found(cut), Concludes.CannotTell("next-page-failed", "HTTP 500"));
        Assert.That(Found(cut.Cookie("_fbp", phase: Phase.AfterWithdrawal)), Concludes.Fail("cookie", "_fbp (journal.example)"));
    }

    [Test]
    public void A_withdrawal_that_was_not_made_or_not_seen_working_cannot_be_told()
    {
        Assert.That(Found(Accepted.NotWithdrawn("no-way-back")), Concludes.CannotTell("no-way-back"));
        Assert.That(Found(Accepted), Concludes.CannotTell("not-asked"));
        Assert.That(
            Found(Accepted.WithdrawnUnseen("Gérer mes cookies", "Tout refuser").Cookie("_fbp", phase: Phase.AfterWithdrawal)),
            Concludes.CannotTell("refusal-unverified", "Tout refuser"));
    }
}
