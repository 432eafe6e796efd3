using ConsentAudit.Readings;
using NUnit.Framework;

namespace ConsentAudit.Tests.Readings;

public sealed class ContrastTests
{
    [TestCase("#000000", "#ffffff", 21.0)]
    [TestCase("#ffffff", "#ffffff", 1.0)]
    [TestCase("#777777", "#ffffff", 4.48, Description = "the grey that just fails WCAG AA")]
    [TestCase("#767676", "#ffffff", 4.54, Description = "the grey that just passes it")]
    [TestCase("#ff0000", "#ffffff", 4.0)]
    [TestCase("#0000FF", "#FFFFFF", 8.59)]
    public void The_ratio_is_that_of_WCAG(string a, string b, double ratio)
    {
        Assert.That(Contrast.Of(a, b), Is.EqualTo(ratio).Within(0.011));
        Assert.That(Contrast.Of(b, a), Is.EqualTo(Contrast.Of(a, b)));
    }

    [TestCase("")]
    [TestCase("#fff")]
    [TestCase("rgb(0,0,0)")]
    [TestCase("#gggggg")]
    public void What_is_no_colour_has_none(string colour)
    {
        Assert.That(Contrast.Of(colour, "#ffffff"), Is.Null);
        Assert.That(Contrast.Of("#ffffff", colour), Is.Null);
    }
}
