using ConsentAudit.Reports.Xlsx;
using NUnit.Framework;

namespace ConsentAudit.Tests.Reports;

public sealed class RowHeightTests
{
    [TestCase("", 1)]
    [TestCase("one short line", 1)]
    [TestCase("a sentence that is clearly longer than two columns of twenty digits", 3)]
    [TestCase("one\ntwo\nthree", 3)]
    public void Lines_are_wrapped_at_words(string text, int lines) => Assert.That(RowHeight.Lines(text, 20, 9), Is.EqualTo(lines));

    [Test]
    public void A_word_longer_than_a_line_is_broken() => Assert.That(RowHeight.Lines(new string('x', 100), 20, 9), Is.GreaterThanOrEqualTo(4));

    [Test]
    public void No_row_is_higher_than_Excel_takes() =>
        Assert.That(RowHeight.Of([Cell.Of(new string('x', 30_000))], [20]), Is.EqualTo(409));
}
