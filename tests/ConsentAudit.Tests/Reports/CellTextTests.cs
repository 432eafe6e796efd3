using ConsentAudit.Reports.Xlsx;
using NUnit.Framework;

namespace ConsentAudit.Tests.Reports;

public sealed class CellTextTests
{
    [TestCase("Le Journal – l’été 😀 أخبار", "Le Journal – l’été 😀 أخبار")]
    [TestCase("two\r\nlines\tand a tab", "two  lines and a tab")]
    [TestCase("bell\u0007null\0", "bell\uFFFDnull\uFFFD")]
    [TestCase("no character \uFFFE", "no character \uFFFD")]
    [TestCase(null, "")]
    public void A_line_holds_nothing_that_breaks_the_file(string? text, string expected) => Assert.That(CellText.Line(text), Is.EqualTo(expected));

    [Test]
    public void Half_an_emoji_is_replaced()
    {
        Assert.That(CellText.Line("first \ud83d half"), Is.EqualTo("first \uFFFD half"));
        Assert.That(CellText.Line("second half \ude00"), Is.EqualTo("second half \uFFFD"));
    }

    [Test]
    public void A_text_that_is_too_long_is_cut_and_says_so()
    {
        var cut = CellText.Line(new string('x', 40_000));
        Assert.That(cut, Has.Length.LessThanOrEqualTo(CellText.Longest).And.Length.GreaterThan(CellText.Longest - 3));
        Assert.That(cut, Does.EndWith("x…"));
    }

    [Test]
    public void A_text_that_just_fits_is_left_whole()
    {
        var text = new string('x', CellText.Longest);
        Assert.That(CellText.Line(text), Is.EqualTo(text));
    }

    [TestCase(9)]
    [TestCase(10)]
    [TestCase(11)]
    public void An_emoji_is_never_cut_in_half(int longest)
    {
        var cut = CellText.Line(string.Concat(Enumerable.Repeat("😀", 20)), longest);
        Assert.That(cut, Has.Length.LessThanOrEqualTo(longest));
        Assert.That(cut[..^1], Is.EqualTo(string.Concat(Enumerable.Repeat("😀", (cut.Length - 1) / 2))));
    }

    [TestCase("=HYPERLINK(\"http://evil.example\")")]
    [TestCase("@SUM(A1)")]
    [TestCase("-1+1")]
    [TestCase("+33 1 23 45 67 89")]
    [TestCase("  =1")]
    [TestCase("＝1")]
    public void Some_texts_look_like_formulas(string text) => Assert.That(CellText.LooksLikeFormula(text), Is.True);

    [TestCase("Le Journal")]
    [TestCase("a=b")]
    [TestCase("1-1")]
    [TestCase("")]
    public void Others_do_not(string text) => Assert.That(CellText.LooksLikeFormula(text), Is.False);

    [TestCase("_x000D_", "_x005F_x000D_")]
    [TestCase("a_x0041_x0042_", "a_x005F_x0041_x005F_x0042_")]
    [TestCase("_xZZZZ_", "_xZZZZ_")]
    [TestCase("plain_text", "plain_text")]
    public void What_the_format_would_decode_is_escaped(string text, string expected) => Assert.That(CellText.Escape(text), Is.EqualTo(expected));
}
