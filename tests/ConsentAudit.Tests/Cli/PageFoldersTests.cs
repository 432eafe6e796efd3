using ConsentAudit.Cli.Runs;
using NUnit.Framework;

namespace ConsentAudit.Tests.Cli;

public sealed class PageFoldersTests
{
    [TestCase("https://www.example.org/", "www-example-org-e403ac6b")]
    [TestCase("https://www.example.org/une/page?x=1", "www-example-org-une-page-")]
    public void A_name_tells_host_and_path_and_is_the_same_every_time(string url, string begins) => Assert.That(PageFolders.NameOf(url), Does.StartWith(begins));

    [TestCase("https://a.example/../../etc/passwd")]
    [TestCase("https://a.example/%2e%2e%2f%2e%2e%2fx")]
    [TestCase("https://a.example/a\\b:c*d?e\"f<g>h|i")]
    [TestCase("https://a.example/\0x")]
    [TestCase("https://[::1]:8443/")]
    [TestCase("https://é.example/é/🍪")]
    [TestCase("https://食狮.中国/")]
    [TestCase("https://con/nul")]
    public void A_name_fits_every_file_system(string url) => Assert.That(PageFolders.NameOf(url), Does.Match("^[a-z0-9]+(-[a-z0-9]+)*-[0-9a-f]{8}$"));

    [Test]
    public void A_name_has_an_end() => Assert.That(PageFolders.NameOf("https://a.example/" + new string('x', 5_000)), Has.Length.LessThanOrEqualTo(49));

    [TestCase("https://a.example/une?x=1", "https://a.example/une?x=2")]
    [TestCase("https://a.example/une", "http://a.example/une")]
    [TestCase("https://a.example/a-b", "https://a.example/a/b")]
    public void Two_addresses_have_two_names(string a, string b) => Assert.That(PageFolders.NameOf(a), Is.Not.EqualTo(PageFolders.NameOf(b)));

    [Test]
    public void A_password_leaves_no_trace_in_a_name() =>
        Assert.That(PageFolders.NameOf("https://user:one@a.example/x"), Is.EqualTo(PageFolders.NameOf("https://user:two@a.example/x")).And.Not.EqualTo(PageFolders.NameOf("https://other:one@a.example/x")));
}
