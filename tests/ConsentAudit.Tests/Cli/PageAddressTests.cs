using ConsentAudit.Cli.Input;
using NUnit.Framework;

namespace ConsentAudit.Tests.Cli;

public sealed class PageAddressTests
{
    [TestCase("https://a.example", "https://a.example/")]
    [TestCase("http://A.Example/Une?x=1#y", "http://a.example/Une?x=1#y")]
    [TestCase("a.example", "https://a.example/")]
    [TestCase("a.example/une", "https://a.example/une")]
    [TestCase("a.example:8443/une", "https://a.example:8443/une")]
    [TestCase("localhost:5000", "https://localhost:5000/")]
    [TestCase("127.0.0.1:5000/x", "https://127.0.0.1:5000/x")]
    [TestCase("https://[::1]:5000/", "https://[::1]:5000/")]
    [TestCase("https://a.example/é", "https://a.example/%C3%A9")]
    public void An_address_is_read_as_users_write_it(string text, string url) => Assert.That(PageAddress.Parse(text, "here"), Is.EqualTo(url));

    [TestCase("javascript:alert(1)")]
    [TestCase("javascript://a.example/%0Aalert(1)")]
    [TestCase("data:text/html,x")]
    [TestCase("file:///etc/passwd")]
    [TestCase("about:blank")]
    [TestCase("mailto:a@b.example")]
    [TestCase("ftp://a.example/")]
    [TestCase("chrome://settings")]
    [TestCase("https://")]
    [TestCase("https:///une")]
    [TestCase("https://a example/")]
    [TestCase("https://a..example/")]
    [TestCase("une")]
    [TestCase("/une")]
    [TestCase("")]
    [TestCase("https://a.example/x y")]
    public void Anything_else_is_refused_with_the_place(string text) =>
        Assert.That(() => PageAddress.Parse(text, "pages.txt, line 3"), Throws.TypeOf<InputException>().With.Message.StartsWith($"pages.txt, line 3: \"{text}\""));

    [Test]
    public void The_message_is_cut() =>
        Assert.That(() => PageAddress.Parse(new string('x', 9_000), "here"), Throws.TypeOf<InputException>().With.Message.Length.LessThan(400));
}
