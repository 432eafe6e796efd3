using ConsentAudit.Reports.Xlsx;
using NUnit.Framework;

namespace ConsentAudit.Tests.Reports;

public sealed class LinkTests
{
    [TestCase("https://journal.example/une?x=1", "https://journal.example/une?x=1")]
    [TestCase("http://journal.example:8080/é", "http://journal.example:8080/%C3%A9")]
    [TestCase("https://été.example/", "https://xn--t-9fab.example/")]
    public void The_web_can_be_followed(string url, string target) => Assert.That(Link.Web(url)?.Target, Is.EqualTo(target));

    [TestCase("javascript:alert(1)")]
    [TestCase("JAVASCRIPT:alert(1)")]
    [TestCase("data:text/html,x")]
    [TestCase("file:///etc/passwd")]
    [TestCase("https://bank.example@evil.example/")]
    [TestCase("//evil.example/")]
    [TestCase("not an address")]
    [TestCase("")]
    [TestCase(null)]
    public void Nothing_else_can(string? url) => Assert.That(Link.Web(url), Is.Null);

    [Test]
    public void An_address_longer_than_Excel_takes_is_no_link()
    {
        const string Site = "https://journal.example/";
        Assert.That(Link.Web(Site + new string('x', 2_079 - Site.Length - 1)), Is.Not.Null);
        Assert.That(Link.Web(Site + new string('x', 2_079)), Is.Null);
    }

    [Test]
    public void A_fragment_is_kept_apart()
    {
        var link = Link.Web("https://journal.example/une#suite")!;
        Assert.That((link.Target, link.Place), Is.EqualTo(("https://journal.example/une", "suite")));
    }

    [TestCase("evidence/0001-journal.example/", "evidence/0001-journal.example/")]
    [TestCase("evidence/à la une/shot#1.png", "evidence/%C3%A0%20la%20une/shot%231.png")]
    public void A_file_of_the_run_can_be_followed(string path, string target) => Assert.That(Link.File(path)?.Target, Is.EqualTo(target));

    [TestCase("../../etc/passwd")]
    [TestCase("evidence/../../x")]
    [TestCase("/etc/passwd")]
    [TestCase("C:/Windows")]
    [TestCase("\\\\server\\share")]
    [TestCase("javascript:alert(1)")]
    [TestCase("")]
    public void A_file_elsewhere_cannot(string path) => Assert.That(Link.File(path), Is.Null);

    [TestCase(1, "A")]
    [TestCase(26, "Z")]
    [TestCase(27, "AA")]
    [TestCase(703, "AAA")]
    public void Columns_have_letters(int number, string letters) => Assert.That(Link.Column(number), Is.EqualTo(letters));
}
