using ConsentAudit.Readings.Layer;
using ConsentAudit.Tests.Catalogue;
using NUnit.Framework;

namespace ConsentAudit.Tests.Readings;

public sealed class PartnerCounterTests
{
    private static readonly PartnerCounter Counter = new(BuiltIn.Catalogue.Lexicon);

    [TestCase("Nous et nos 842 partenaires stockons des informations", 842)]
    [TestCase("Nos 1 467 partenaires", 1467)]
    [TestCase("We and our 1,467 partners store", 1467)]
    [TestCase("Wir und unsere 1.467 Partner speichern", 1467)]
    [TestCase("TCF vendors (842)", 842)]
    [TestCase("our 1,500+ trusted partners", 1500)]
    [TestCase("Nosotros y nuestros 137 socios", 137)]
    [TestCase("Noi e 905 terze parti selezionate", 905)]
    [TestCase("Wij en onze 96 partners", 96)]
    [TestCase("Avec nos 12 partenaires et 842 fournisseurs", 842)]
    public void A_number_of_partners_is_read(string text, int number) => Assert.That(Counter.In(text)?.Number, Is.EqualTo(number));

    [TestCase("Nous et nos partenaires utilisons des cookies")]
    [TestCase("Nous conservons votre choix 6 mois et nos partenaires aussi")]
    [TestCase("IAB TCF 2.2 vendors")]
    [TestCase("Version 2 vendors")]
    [TestCase("Il y a 842 raisons. Nos partenaires le savent")]
    [TestCase("Partenaires 13 mois")]
    [TestCase("842")]
    [TestCase("99999999999999999999 partenaires")]
    public void Another_number_is_none(string text) => Assert.That(Counter.In(text), Is.Null);
}
