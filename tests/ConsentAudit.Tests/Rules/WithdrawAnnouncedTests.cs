using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Rules;

public sealed class WithdrawAnnouncedTests
{
    [Test]
    public void No_banner_is_no_matter_of_this_rule() => Assert.That(Found(Seen.Page()), Concludes.NotApplicable);

    [Test]
    public void A_notice_that_asks_for_nothing_is_no_matter_of_this_rule() => Assert.That(Found(Seen.Banner("OK")), Concludes.NotApplicable);


    [TestCase("Vous pouvez retirer votre consentement à tout moment")]
    [TestCase("Le lien « Mes cookies », au bas des pages, rouvre ce bandeau")]
    public void A_sentence_that_says_it_passes(string words) =>
        Assert.That(Found(Seen.Saying($"{Seen.Plain} {words}.")), Concludes.Pass & Concludes.Shows("banner", words));

    [Test]
    public void A_banner_without_a_word_of_it_fails() => Assert.That(Found(Seen.Saying(Seen.Plain)).Verdict, Is.EqualTo(Verdict.Fail));

    [TestCase("Tout se règle au bas de chaque page.")]
    [TestCase("Vous pourrez toujours vous opposer.")]
    public void A_word_that_may_mean_it_is_for_a_person(string words) => Assert.That(Found(Seen.Saying($"{Seen.Plain} {words}")), Concludes.Review);

    [Test]
    public void What_stands_out_of_sight_is_for_a_person() => Assert.That(
        Found(Seen.Banner("Tout accepter").Over($"<div fixed id='bandeau'><p>{Seen.Plain}</p><p unseen='clipped'>Vous pouvez retirer votre consentement à tout moment.</p><button>Tout accepter</button><button>Tout refuser</button></div>")),
        Concludes.Review);

    [Test]
    public void What_only_the_policy_says_is_for_a_person() => Assert.That(
        Found(Seen.Saying(Seen.Plain).Policy("<h1>Cookies</h1><p>Vous pouvez retirer votre consentement à tout moment.</p>")),
        Concludes.Review & Concludes.Says("retirer votre consentement", "retirer votre consentement"));

    [Test]
    public void Settings_that_nobody_saw_may_say_it() => Assert.That(Found(Seen.Saying(Seen.Plain, "Tout accepter", "Paramétrer")).Verdict, Is.EqualTo(Verdict.CannotTell));

    [Test]
    public void A_text_with_a_picture_in_it_was_not_read_whole() => Assert.That(
        Found(Seen.Banner("Tout accepter").Over($"<div fixed id='bandeau'><p>{Seen.Plain}</p><img at='0 600 600 150'><button>Tout accepter</button><button>Tout refuser</button></div>")),
        Concludes.CannotTell("text-not-whole"));

    [Test]
    public void The_end_of_a_subscription_is_no_withdrawal() => Assert.That(Found(Seen.Saying($"{Seen.Plain} Abonnement résiliable à tout moment.")), Concludes.Review);

    private static Finding Found(Seen page) => Judge.By<WithdrawAnnounced>(page);
}
