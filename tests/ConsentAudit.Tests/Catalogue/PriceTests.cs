using ConsentAudit.Catalogue.Words;
using NUnit.Framework;

namespace ConsentAudit.Tests.Catalogue;

/// <summary>Prices, seen from outside: a label of no known word that names one is a paid offer.</summary>
public sealed class PriceTests
{
    [TestCase("2,99 €")]
    [TestCase("2,99€")]
    [TestCase("2\u00A0€")]
    [TestCase("2\u202F€")]
    [TestCase("€ 2")]
    [TestCase("€2.99")]
    [TestCase("2€99")]
    [TestCase("£4.99")]
    [TestCase("$1")]
    [TestCase("US$ 1")]
    [TestCase("5 CHF")]
    [TestCase("CHF 5.90")]
    [TestCase("5.90 chf")]
    [TestCase("EUR 3")]
    [TestCase("3,50 EUR")]
    [TestCase("3,50EUR")]
    [TestCase("2EUR par an")]
    [TestCase("5CHF")]
    [TestCase("50 centimes")]
    [TestCase("Zzyzx 1 euro")]
    public void An_amount_of_money_makes_an_offer(string label) => Assert.That(BuiltIn.Catalogue.Lexicon.Read(label, "fr").Class, Is.EqualTo(LabelClass.PaidRefusal));

    [TestCase("24 heures")]
    [TestCase("24h")]
    [TestCase("2europe")]
    [TestCase("€")]
    [TestCase("Zone €uro 2")]
    [TestCase("2027")]
    [TestCase("100 %")]
    public void Another_number_does_not(string label) => Assert.That(BuiltIn.Catalogue.Lexicon.Read(label, "fr").Class, Is.Not.EqualTo(LabelClass.PaidRefusal));

    [TestCase("2 partenaires", LabelClass.Partners)]
    [TestCase("Refuser pour 24 heures", LabelClass.ExplicitReject)]
    [TestCase("Accepter 3 finalités", LabelClass.Accept)]
    public void Words_beside_a_number_keep_their_meaning(string label, LabelClass labelClass) => Assert.That(BuiltIn.Catalogue.Lexicon.Read(label, "fr").Class, Is.EqualTo(labelClass));
}
