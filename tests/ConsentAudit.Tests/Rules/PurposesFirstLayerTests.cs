using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Rules;

public sealed class PurposesFirstLayerTests
{
    [Test]
    public void No_banner_is_no_matter_of_this_rule() => Assert.That(Found(Seen.Page()), Concludes.NotApplicable);

    [Test]
    public void A_notice_that_asks_for_nothing_is_no_matter_of_this_rule() => Assert.That(Found(Seen.Banner("OK")), Concludes.NotApplicable);


    [TestCase("Nous utilisons des cookies pour la publicité.", "publicité")]
    [TestCase("Nous utilisons des cookies pour la mesure d’audience du site.", "mesure d’audience")]
    public void A_purpose_that_is_named_passes(string words, string purpose) => Assert.That(Found(Seen.Saying(words)), Concludes.Pass & Concludes.Says(purpose, ""));

    [TestCase("Ce site utilise des cookies. Les acceptez-vous ?")]
    [TestCase("Nous et nos partenaires utilisons des cookies, avec votre consentement.")]
    public void A_banner_that_names_none_fails(string words) => Assert.That(Found(Seen.Saying(words)).Verdict, Is.EqualTo(Verdict.Fail));

    [Test]
    public void The_text_is_shown() => Assert.That(
        Found(Seen.Saying("Ce site utilise des cookies. Les acceptez-vous ?")),
        Concludes.Fail("banner", "Ce site utilise des cookies. Les acceptez-vous ? Tout accepter Tout refuser"));

    [Test]
    public void Vague_words_are_for_a_person() => Assert.That(
        Found(Seen.Saying("Nous utilisons des cookies pour améliorer votre expérience sur le site.")),
        Concludes.Review & Concludes.Says("vague", "vague"));

    [TestCase("Nous utilisons des cookies pour créer un profil de vos goûts.")]
    [TestCase("Nous utilisons des cookies pour le développement de nos produits et pour la géolocalisation.")]
    public void Words_that_may_name_another_purpose_are_for_a_person(string words) => Assert.That(Found(Seen.Saying(words)), Concludes.Review);

    [Test]
    public void A_purpose_that_is_denied_is_not_named() => Assert.That(Found(Seen.Saying("Ce site est sans publicité et utilise des cookies.")).Verdict, Is.Not.EqualTo(Verdict.Pass));

    [Test]
    public void A_switch_names_a_purpose() => Assert.That(
        Found(Seen.Banner("Tout accepter").Over("<div fixed id='bandeau'><p>Ce site utilise des cookies. Les acceptez-vous ?</p><label><input type='checkbox' ticked='no'> Mesure d’audience</label><button>Tout accepter</button><button>Enregistrer</button></div>")),
        Concludes.Pass);

    [Test]
    public void A_few_words_in_no_language_cannot_be_told() => Assert.That(Found(Seen.Saying("Cookies ?", "Accepter", "Refuser")), Concludes.CannotTell("language-unclear"));

    [Test]
    public void The_words_of_another_language_cannot_be_told() => Assert.That(
        Found(Seen.Saying("pl", "Ta strona używa plików cookie, jeśli się na to zgodzisz oraz nie wycofasz zgody na ich użycie przez nas i dla nas.", ["Accept", "Reject"])),
        Concludes.CannotTell("language-unknown", "pl"));

    private static Finding Found(Seen page) => Judge.By<PurposesFirstLayer>(page);
}
