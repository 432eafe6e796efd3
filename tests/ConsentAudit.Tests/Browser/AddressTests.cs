using ConsentAudit.Browser.Recorders;
using ConsentAudit.Evidence;
using NUnit.Framework;

namespace ConsentAudit.Tests.Browser;

public sealed class AddressTests
{
    [TestCase("https://x.example/a/b?id=secret#part", "https://x.example/a/b")]
    [TestCase("https://user:secret@x.example/", "https://x.example/")]
    [TestCase("https://x.example:8443/a?b", "https://x.example:8443/a")]
    [TestCase("wss://x.example/socket?token=secret", "wss://x.example/socket")]
    [TestCase("https://x.example", "https://x.example/")]
    [TestCase("about:blank", "about:blank")]
    [TestCase("", "")]
    public void Query_fragment_and_credentials_are_left_out(string url, string expected) => Assert.That(Address.WithoutQuery(url), Is.EqualTo(expected));

    [Test]
    public void An_address_without_end_is_cut()
    {
        Assert.That(Address.WithoutQuery("https://x.example/" + new string('a', 5_000)), Has.Length.EqualTo(1_000));
        Assert.That(Address.WithoutQuery("data:text/html," + new string('a', 5_000)), Has.Length.EqualTo(60));
    }

    [Test]
    public void Parameters_are_kept_as_facts()
    {
        var query = Address.Query("https://x.example/?uid=k3j9x0a2b7&n=1&e=a%40b+c&n=2&=x&&bare#uid=no", Salts.Fixed);
        Assert.That(query.Keys, Is.EqualTo(new[] { "uid", "n", "e" }));
        Assert.That(query["uid"].Parts, Is.EqualTo(new[] { Salts.Fixed.Digest("k3j9x0a2b7") }));
        Assert.That(query["n"].Digest, Is.EqualTo(Salts.Fixed.Digest("1")));
        Assert.That(query["e"].Digest, Is.EqualTo(Salts.Fixed.Digest("a@b c")));
    }

    [TestCase("https://x.example/")]
    [TestCase("https://x.example/?")]
    [TestCase("no address?a=b")]
    public void Where_there_are_none_there_are_none(string url) => Assert.That(Address.Query(url, Salts.Fixed), Is.Empty);

    [Test]
    public void At_most_sixty_are_read() =>
        Assert.That(Address.Query("https://x.example/?" + string.Join('&', Enumerable.Range(0, 500).Select(i => $"p{i}=1")), Salts.Fixed), Has.Count.EqualTo(60));
}
