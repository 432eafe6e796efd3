using ConsentAudit.Readings;
using ConsentAudit.Tests.Catalogue;
using NUnit.Framework;

namespace ConsentAudit.Tests.Readings;

public sealed class PurposeReaderTests
{
    private static PurposeWords Of(string text) => new PurposeReader(BuiltIn.Catalogue.Lexicon).Of(text);

    [TestCase("Mesurer l’audience et afficher de la publicité")]
    [TestCase("Audience measurement and advertising")]
    [TestCase("Reichweitenmessung und Werbung")]
    [TestCase("Medición de audiencia y publicidad")]
    [TestCase("Misurazione del pubblico e pubblicità")]
    [TestCase("Statistieken en advertenties")]
    public void Purposes_are_named_in_each_language(string text) =>
        Assert.That(Of(text).Purposes, Is.EqualTo(new[] { Purpose.Audience, Purpose.Advertising }));

    [TestCase("Contenus personnalisés", Purpose.Personalisation)]
    [TestCase("Réseaux sociaux", Purpose.Social)]
    [TestCase("Soziale Netzwerke", Purpose.Social)]
    public void So_are_the_others(string text, Purpose purpose) => Assert.That(Of(text).Purposes, Is.EqualTo(new[] { purpose }));

    [TestCase("Lire le site sans publicité")]
    [TestCase("Read without ads")]
    [TestCase("Ohne Werbung lesen")]
    [TestCase("Le conseil municipal a voté")]
    public void What_is_denied_or_not_spoken_of_is_not_named(string text) => Assert.That(Of(text).Purposes, Is.Empty);

    [TestCase("Afficher des publicités non personnalisées", true)]
    [TestCase("S’opposer au profilage", true)]
    [TestCase("Ich widerspreche", true)]
    [TestCase("Cookies non essentiels", false)]
    [TestCase("Publicité personnalisée", false)]
    public void Words_that_say_no_are_told_from_words_that_do_not(string label, bool denies) => Assert.That(Of(label).Denies, Is.EqualTo(denies));
}
