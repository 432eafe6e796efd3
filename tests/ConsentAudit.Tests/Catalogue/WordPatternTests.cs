using ConsentAudit.Catalogue.Words;
using NUnit.Framework;

namespace ConsentAudit.Tests.Catalogue;

public sealed class WordPatternTests
{
    [TestCase("sans accept*", "continuer sans accepter")]
    [TestCase("sans accept*", "sans jamais rien accepter")]
    [TestCase("sans accept*", "sans acceptation")]
    [TestCase("tout refuser", "tout refuser")]
    [TestCase("n'accepte pas", "je n accepte vraiment pas")]
    [TestCase("Paramétr*", "je parametre")]
    public void The_words_in_their_order_fit(string pattern, string text) => Assert.That(new WordPattern(pattern).Matches(LabelText.Words(text)), Is.True);

    [TestCase("sans accept*", "accepter sans payer")]
    [TestCase("sans accept*", "sans")]
    [TestCase("tout refuser", "tout refusera")]
    [TestCase("refus", "refuser")]
    [TestCase("accepter accepter", "accepter")]
    [TestCase("", "accepter")]
    [TestCase("accepter", "")]
    public void Other_words_do_not(string pattern, string text) => Assert.That(new WordPattern(pattern).Matches(LabelText.Words(text)), Is.False);

    [TestCase("cookie*", "cookies et cookie", 2)]
    [TestCase("vie privee", "la vie privee et la vie privee", 2)]
    [TestCase("vie privee", "la vie est privee", 1)]
    [TestCase("vie privee", "la vie toujours privee", 0)]
    [TestCase("mesure audience", "la mesure d’audience", 1)]
    [TestCase("vie privee", "vie", 0)]
    [TestCase("", "vie privee", 0)]
    public void Words_side_by_side_are_counted(string pattern, string text, int count) => Assert.That(new WordPattern(pattern).CountAdjacent(LabelText.Words(text)), Is.EqualTo(count));

    [Test]
    public void A_pattern_knows_how_it_was_written()
    {
        var pattern = new WordPattern("n'accepte  pas");
        Assert.That((pattern.Source, pattern.Length), Is.EqualTo(("n'accepte  pas", 3)));
    }
}
