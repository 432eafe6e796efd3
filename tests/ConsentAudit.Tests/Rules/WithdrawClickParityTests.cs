using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Rules;

public sealed class WithdrawClickParityTests
{
    private const string Yes = "Tout accepter";

    private static Finding Found(Seen page) => Judge.By<WithdrawClickParity>(page);

    private static Seen Asked => Seen.Banner(Yes, "Tout refuser");

    private static Seen Page => Asked.Accepted(Yes);

    [Test]
    public void No_banner_is_no_matter_of_this_rule() => Assert.That(Found(Seen.Page()), Concludes.NotApplicable);

    [Test]
    public void One_action_more_than_the_acceptance_passes() => Assert.That(
        Found(Page.Withdrawn("Gérer mes cookies", "Tout refuser")),
        Concludes.Pass & Concludes.Says("a demandé 2 action(s), et le donner 1", "took 2 action(s), and giving it 1"));

    [Test]
    public void Two_more_are_for_a_person() => Assert.That(Found(Page.Withdrawn("Gérer mes cookies", "Paramétrer", "Tout refuser")), Concludes.Review);

    [Test]
    public void Three_more_fail_and_every_action_is_shown()
    {
        var finding = Found(Page.Withdrawn("Confidentialité", "Vos choix", "Paramétrer", "Tout refuser"));
        Assert.That(finding, Concludes.Fail("control", "Confidentialité") & Concludes.Shows("control", "Vos choix") & Concludes.Shows("control", "Tout refuser") & Concludes.Shows("control", Yes));
        Assert.That(finding.Exhibits.Single(e => e.What == "Vos choix").File, Is.EqualTo("shots/Accepting-withdraw-layer.png"));
    }

    [Test]
    public void A_longer_acceptance_allows_a_longer_withdrawal()
    {
        var slow = Page.Withdrawn("Confidentialité", "Vos choix", "Paramétrer", "Tout refuser").Accepting(v => v with { Choice = Seen.By(v.Choice!, "Paramétrer", Yes) });
        Assert.That(Found(slow), Concludes.Review & Concludes.Says("le donner 2", "giving it 2"));
    }

    [Test]
    public void Scrolling_is_no_action()
    {
        var scrolled = Page.Withdrawn("Gérer mes cookies", "Tout refuser").Accepting(v => v with
        {
            Withdrawal = v.Withdrawal! with { Steps = [new StepRecord { Action = "scroll", Role = "other", Label = "" }, new StepRecord { Action = "scroll", Role = "other", Label = "" }, .. v.Withdrawal.Steps] },
        });
        Assert.That(Found(scrolled), Concludes.Pass);
    }

    [TestCase("no-way-back")]
    [TestCase("way-back-failed", "Gérer mes cookies")]
    public void A_withdrawal_that_was_not_carried_out_cannot_be_told(string reason, string? detail = null) =>
        Assert.That(Found(Page.NotWithdrawn(reason, detail)), Concludes.CannotTell(reason, detail ?? ""));

    [Test]
    public void Evidence_without_a_withdrawal_cannot_be_told() => Assert.That(Found(Page), Concludes.CannotTell("not-asked"));

    [Test]
    public void What_nobody_saw_working_cannot_be_told()
    {
        Assert.That(Found(Page.WithdrawnUnseen("Gérer mes cookies", "Tout refuser")), Concludes.CannotTell("refusal-unverified", "Tout refuser"));
        Assert.That(Found(Asked.AcceptedUnseen(Yes).Withdrawn("Gérer mes cookies", "Tout refuser")), Concludes.CannotTell("acceptance-unverified", Yes));
    }

    [Test]
    public void Choices_on_a_page_of_their_own_stay_and_their_record_tells() => Assert.That(
        Found(Page.WithdrawnUnseen("Gérer mes cookies", "Enregistrer").Accepting(v => v with { Withdrawal = v.Withdrawal! with { RecordedBy = ["cookie eu-consent"] } })),
        Concludes.Pass);
}
