using ConsentAudit.Cli.Input;
using NUnit.Framework;

namespace ConsentAudit.Tests.Cli;

public sealed class ViewportsTests
{
    [TestCase("desktop", 1366, 768, false)]
    [TestCase("mobile", 390, 844, true)]
    [TestCase("1920x1080", 1920, 1080, false)]
    [TestCase("599x800", 599, 800, true)]
    [TestCase("600x800", 600, 800, false)]
    [TestCase("200x8000", 200, 8000, true)]
    public void A_size_has_a_name_or_two_numbers(string text, int width, int height, bool mobile) => Assert.That(Viewports.Parse(text), Is.EqualTo((width, height, mobile)));

    [TestCase("")]
    [TestCase("tablet")]
    [TestCase("Desktop")]
    [TestCase("1366")]
    [TestCase("1366x768x1")]
    [TestCase("199x800")]
    [TestCase("800x199")]
    [TestCase("8001x800")]
    [TestCase("99999x99999")]
    [TestCase("-800x600")]
    [TestCase("800*600")]
    public void Another_size_is_refused(string text) => Assert.That(() => Viewports.Parse(text), Throws.TypeOf<InputException>().With.Message.Contains("--viewport"));
}
