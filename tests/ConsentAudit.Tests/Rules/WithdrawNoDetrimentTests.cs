using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Rules;

public sealed class WithdrawNoDetrimentTests
{
    private static Seen Page => Seen.Saying(Seen.Plain).Accepted("Tout accepter").Withdrawn();

    private static string Choices(string words) => $"<div fixed id='choix'><p>Vos cookies de publicité et de mesure d’audience. {words}</p><button>Tout accepter</button><button>Tout refuser</button></div>";

    [Test]
    public void A_withdrawal_without_a_threat_passes() => Assert.That(Found(Page.Later(Moment.WithdrawLayer, Choices("Vous pouvez changer d’avis."))), Concludes.Pass);

    [TestCase("Si vous retirez votre consentement, vous perdrez l’accès à votre messagerie")]
    [TestCase("Êtes-vous sûr de vouloir refuser ")]
    public void A_threat_or_a_doubt_is_for_a_person(string words) =>
        Assert.That(Found(Page.Later(Moment.WithdrawLayer, Choices(words + "."))), Concludes.Review & Concludes.Shows("page", words.Trim()));

    [Test]
    public void A_dialog_of_the_browser_counts() => Assert.That(
        Found(Page.Accepting(v => v with { Incidents = [new Incident(15_600, "dialog", "confirm: Vous n’aurez plus accès aux vidéos.")] })),
        Concludes.Review & Concludes.Shows("dialog", "confirm: Vous n’aurez plus accès aux vidéos."));

    [Test]
    public void A_dialog_before_it_does_not() => Assert.That(
        Found(Page.Accepting(v => v with { Incidents = [new Incident(2_000, "dialog", "alert: Vous n’aurez plus accès aux vidéos.")] })),
        Concludes.Pass);

    [Test]
    public void An_article_about_losses_is_no_threat() => Assert.That(
        Found(Page.Later(Moment.Withdrawn, "<p>Les habitants perdront l’accès au parc ; vous perdrez l’accès au tunnel.</p>")),
        Concludes.Pass);

    [Test]
    public void A_withdrawal_that_was_not_made_cannot_be_told() => Assert.That(Found(Seen.Saying(Seen.Plain).Accepted("Tout accepter")).Verdict, Is.EqualTo(Verdict.CannotTell));

    private static Finding Found(Seen page) => Judge.By<WithdrawNoDetriment>(page);
}
