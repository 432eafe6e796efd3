using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Rules;

public sealed class NoEmotionalSteeringTests
{
    [Test]
    public void No_banner_is_no_matter_of_this_rule() => Assert.That(Found(Seen.Page()), Concludes.NotApplicable);

    [Test]
    public void A_notice_that_asks_for_nothing_is_no_matter_of_this_rule() => Assert.That(Found(Seen.Banner("OK")), Concludes.NotApplicable);


    [TestCase("Soutenez nos journalistes : acceptez nos cookies de publicité et de mesure d’audience.")]
    [TestCase("Pour une expérience optimale, acceptez nos cookies de publicité et de mesure d’audience.")]
    public void Appeals_and_promises_are_for_a_person(string words) => Assert.That(Found(Seen.Saying(words)), Concludes.Review);

    [Test]
    public void The_words_are_shown() => Assert.That(
        Found(Seen.Saying("Soutenez notre rédaction. " + Seen.Plain)),
        Concludes.Review & Concludes.Shows("banner", "Soutenez notre rédaction"));

    [Test]
    public void A_label_counts_as_well() => Assert.That(Found(Seen.Saying(Seen.Plain, "Accepter et soutenir", "Tout refuser")).Verdict, Is.Not.EqualTo(Verdict.Fail));

    [TestCase("La publicité finance nos articles ; avec votre accord, nous utilisons des cookies pour la personnaliser.")]
    [TestCase("Sans votre consentement, les publicités de nos partenaires ne sont pas choisies pour vous par des cookies.")]
    [TestCase("Nous aimerions mesurer notre audience au moyen de cookies, si vous en êtes d’accord.")]
    public void Information_passes(string words) => Assert.That(Found(Seen.Saying(words)), Concludes.Pass);

    [Test]
    public void The_words_of_another_language_cannot_be_told() => Assert.That(
        Found(Seen.Saying("pl", "Ta strona używa plików cookie, aby mierzyć ruch i wyświetlać reklamy, jeśli się na to zgodzisz oraz nie wycofasz zgody.", ["Accept", "Reject"])),
        Concludes.CannotTell("language-unknown", "pl"));

    private static Finding Found(Seen page) => Judge.By<NoEmotionalSteering>(page);
}
