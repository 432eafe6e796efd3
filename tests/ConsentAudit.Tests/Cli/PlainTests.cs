using ConsentAudit.Cli.Screen;
using NUnit.Framework;

namespace ConsentAudit.Tests.Cli;

public sealed class PlainTests
{
    [TestCase("\u001b[2J\u001b]0;title\u0007", "\uFFFD[2J\uFFFD]0;title\uFFFD")]
    [TestCase("\u009b31m", "\uFFFD31m")]
    [TestCase("a\r\nb\tc", "a  b c")]
    [TestCase("a\u202Eb\u2066c\u2028d", "a\uFFFDb\uFFFDc d")]
    [TestCase("a\ud83d", "a\uFFFD")]
    [TestCase("\ude00\ud83d\ude00\uFFFF", "\uFFFD\ud83d\ude00\uFFFD")]
    [TestCase("\b\b\b", "\uFFFD\uFFFD\uFFFD")]
    public void What_drives_a_terminal_is_shown_as_a_mark(string text, string expected) => Assert.That(Plain.Text(text), Is.EqualTo(expected));

    [TestCase("L’été à Zürich – « 100 % » שלום 🙂")]
    [TestCase("")]
    public void An_ordinary_text_is_as_it_was(string text) => Assert.That(Plain.Text(text), Is.EqualTo(text));
}
