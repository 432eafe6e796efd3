using ConsentAudit.Catalogue.Words;
using NUnit.Framework;

namespace ConsentAudit.Tests.Catalogue;

public sealed class LabelTextTests
{
    [TestCase("Tout\u00A0accepter", "tout accepter", Description = "no-break space")]
    [TestCase("842\u202Fpartenaires", "842 partenaires", Description = "narrow no-break space")]
    [TestCase("  Tout \t\r\n accepter ", "tout accepter")]
    [TestCase("Ac\u200Bcep\u00ADter", "accepter", Description = "zero-width space and soft hyphen")]
    [TestCase("\uFEFFTout\u2060 refuser\u200D", "tout refuser")]
    [TestCase("Continuer →", "continuer")]
    [TestCase("← Retour ▸ Suite", "retour suite")]
    [TestCase("Con\uFB01gurer", "configurer", Description = "ligature fi")]
    [TestCase("\uFF2F\uFF2B", "ok", Description = "full-width letters")]
    [TestCase("PARAMÉTRER", "parametrer")]
    [TestCase("Parame\u0301trer", "parametrer", Description = "accent as a character of its own")]
    [TestCase("J’accepte", "j accepte")]
    [TestCase("J'accepte", "j accepte")]
    [TestCase("J\u02BCaccepte", "j accepte", Description = "modifier letter apostrophe")]
    [TestCase("Schließen", "schliessen")]
    [TestCase("SCHLIEẞEN", "schliessen")]
    [TestCase("Cœur Œuvre", "coeur oeuvre")]
    [TestCase("Æsir łódź Øl", "aesir lodz ol")]
    [TestCase("Opt-out / non, merci !", "opt out non merci")]
    [TestCase("✅ Tout accepter 🍪🎉", "tout accepter")]
    [TestCase("👩‍👩‍👧 Famille", "famille")]
    [TestCase("\u200Fقبول الكل\u200E", "قبول الكل")]
    [TestCase("\u202Bقبول\u202C", "قبول")]
    [TestCase("Прийняти всі", "прииняти всі")]
    [TestCase("全部接受", "全部接受")]
    [TestCase("", "")]
    [TestCase("…", "")]
    [TestCase("🍪", "")]
    public void Two_spellings_of_the_same_words_are_equal(string text, string expected) => Assert.That(LabelText.Normalise(text), Is.EqualTo(expected));

    [TestCase("×")]
    [TestCase(" ✕ ")]
    [TestCase("✖\uFE0F")]
    [TestCase("❌")]
    [TestCase("\u00A0╳\u00A0")]
    [TestCase("🗙")]
    [TestCase("ⓧ")]
    public void A_cross_alone_is_kept(string text) => Assert.That(LabelText.Normalise(text), Is.EqualTo(LabelText.Cross));

    [TestCase("× Fermer", "fermer")]
    [TestCase("3 × 4", "3 4")]
    [TestCase("+", "")]
    public void A_cross_beside_words_is_not(string text, string expected) => Assert.That(LabelText.Normalise(text), Is.EqualTo(expected));

    [Test]
    public void Half_an_emoji_is_no_word_and_no_error()
    {
        Assert.That(LabelText.Normalise("Tout \ud83d refuser"), Is.EqualTo("tout refuser"));
        Assert.That(LabelText.Normalise("\udf6a"), Is.Empty);
    }

    [Test]
    public void Words_are_parted_by_whatever_is_no_letter()
    {
        Assert.That(LabelText.Words(" Refuser/accepter, (24h) "), Is.EqualTo(new[] { "refuser", "accepter", "24h" }));
        Assert.That(LabelText.Words(" – "), Is.Empty);
    }

    [Test]
    public void What_is_in_one_form_stays_so()
    {
        foreach (var text in new[] { "Je préfère continuer sans accepter…", "×", "Œuvre n° 3", "ﬁn", "½ €" })
        {
            var once = LabelText.Normalise(text);
            Assert.That(LabelText.Normalise(once), Is.EqualTo(once), text);
        }
    }
}
