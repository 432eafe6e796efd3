using ConsentAudit.Catalogue.Words;
using ConsentAudit.Readings;
using NUnit.Framework;

namespace ConsentAudit.Tests.Catalogue;

public sealed class LexiconPrecedenceTests
{
    private static Lexicon Lexicon => BuiltIn.Catalogue.Lexicon;

    [TestCase("Refuser et s'abonner", ControlRole.Subscribe, "Refuser et continuer", ControlRole.Reject)]
    [TestCase("Tout refuser pour 1,99 €", ControlRole.Subscribe, "Tout refuser pour 24 heures", ControlRole.Reject)]
    [TestCase("Continuer sans accepter", ControlRole.Reject, "Continuer et accepter", ControlRole.Accept)]
    [TestCase("Je n'accepte pas", ControlRole.Reject, "J'accepte", ControlRole.Accept)]
    [TestCase("Accepter uniquement les cookies nécessaires", ControlRole.Reject, "Accepter tous les cookies", ControlRole.Accept)]
    [TestCase("Accepter la sélection", ControlRole.Save, "Accepter la suite", ControlRole.Accept)]
    [TestCase("Paramétrer ou refuser", ControlRole.Settings, "Refuser tout", ControlRole.Reject)]
    [TestCase("Tout accepter et enregistrer", ControlRole.Accept, "Enregistrer et fermer", ControlRole.Save)]
    [TestCase("Fermer et accepter", ControlRole.Accept, "Fermer", ControlRole.Close)]
    [TestCase("OK, tout accepter", ControlRole.Accept, "OK", ControlRole.Acknowledge)]
    [TestCase("Politique de cookies", ControlRole.Policy, "Gestion des cookies", ControlRole.Settings)]
    [TestCase("Continuer sans publicité", ControlRole.Subscribe, "Continuer sans publicité personnalisée", ControlRole.Reject)]
    public void The_earlier_class_wins(string label, ControlRole role, string twin, ControlRole twinRole)
    {
        Assert.That(Lexicon.Read(label, "fr").Role, Is.EqualTo(role), label);
        Assert.That(Lexicon.Read(twin, "fr").Role, Is.EqualTo(twinRole), twin);
    }

    [Test]
    public void A_whole_label_wins_over_its_words()
    {
        var whole = Lexicon.Read("Tout refuser", "fr");
        var words = Lexicon.Read("Tout refuser immédiatement", "fr");
        Assert.That((whole.Exact, words.Exact), Is.EqualTo((true, false)));
        Assert.That(words.Role, Is.EqualTo(ControlRole.Reject));
    }

    [Test]
    public void The_language_that_is_hinted_at_decides_first()
    {
        Assert.That(Lexicon.Read("Non", "fr").Language, Is.EqualTo("fr"));
        Assert.That(Lexicon.Read("Alle ablehnen", "fr"), Has.Property("Language").EqualTo("de").And.Property("Role").EqualTo(ControlRole.Reject));
    }

    [Test]
    public void A_sentence_of_fifteen_words_is_no_label()
    {
        Assert.That(Lexicon.Read("Vous pouvez à tout moment accepter ou non ce que nous vous proposons sur ce site", "fr").Class, Is.Null);
        Assert.That(Lexicon.Read("Vous pouvez accepter", "fr").Role, Is.EqualTo(ControlRole.Accept));
    }

    [TestCase("")]
    [TestCase("   ")]
    [TestCase("→")]
    [TestCase("Zzyzx")]
    public void Nothing_is_read_where_no_word_is_known(string label) => Assert.That(Lexicon.Read(label, "fr"), Is.EqualTo(LabelReading.Unknown));

    [Test]
    public void A_second_reading_is_the_first_one() => Assert.That(Lexicon.Read("Tout  REFUSER !", "fr"), Is.EqualTo(Lexicon.Read("tout refuser", "fr")));

    [TestCase("Nous et nos partenaires utilisons des cookies et des traceurs", "fr")]
    [TestCase("We use cookies and ask for your consent to process data", "en")]
    [TestCase("Wir verwenden Cookies mit Ihrer Einwilligung", "de")]
    [TestCase("Le temps sera beau demain", null)]
    public void The_language_of_a_banner_is_told_by_its_words(string text, string? language) => Assert.That(Lexicon.LanguageOf(text), Is.EqualTo(language));

    [TestCase("fr")]
    [TestCase("nl")]
    public void Words_of_several_languages_are_taken_for_those_of_the_page(string language) =>
        Assert.That(Lexicon.LanguageOf("Cookies, cookies, cookies !", language), Is.EqualTo(language));

    [Test]
    public void More_words_of_another_language_win_over_the_page() => Assert.That(Lexicon.LanguageOf("Wir verwenden Cookies mit Ihrer Einwilligung", "fr"), Is.EqualTo("de"));
}
