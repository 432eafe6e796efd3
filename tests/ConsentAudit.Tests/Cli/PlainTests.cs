using ConsentAudit.Cli.Screen;
using NUnit.Framework;

namespace ConsentAudit.Tests.Cli;

public sealed class PlainTests
{
    [TestCase("\u001b[2J\u001b]0;title\u0007", "\uFFFD[2J\uFFFD]0;title\uFFFD")]
    [TestCase("\u009b31m", "\uFFFD31m")]
    [TestCase("a\r\nb\tc", "a\uFFFD\uFFFDb\uFFFDc")]
    [TestCase("a\u202Eb\u2066c\u2028d", "a\uFFFDb\uFFFDc\uFFFDd")]
    [TestCase("\b\b\b", "\uFFFD\uFFFD\uFFFD")]
    public void What_drives_a_terminal_is_shown_as_a_mark(string text, string expected) => Assert.That(Plain.Text(text), Is.EqualTo(expected));

    [Test]
    public void Halves_of_characters_are_too() => Assert.That(Plain.Text("\ude00a\ud83d\ude00b\ud83d\uFFFF"), Is.EqualTo("\uFFFDa\ud83d\ude00b\uFFFD\uFFFD"));

    [TestCase("L’été à Zürich – « 100 % » שלום 🙂")]
    [TestCase("")]
    public void An_ordinary_text_is_as_it_was(string text) => Assert.That(Plain.Text(text), Is.EqualTo(text));
}
