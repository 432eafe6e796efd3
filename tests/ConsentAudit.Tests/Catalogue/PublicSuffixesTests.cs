using System.Globalization;
using System.Text.RegularExpressions;
using ConsentAudit.Catalogue;
using NUnit.Framework;

namespace ConsentAudit.Tests.Catalogue;

public sealed partial class PublicSuffixesTests
{
    private static PublicSuffixes Sites => BuiltIn.Catalogue.Sites;

    // A leading dot marks the domain of a cookie for us, and is no error as in the list's own cases.
    private static IEnumerable<TestCaseData> Published()
    {
        using var reader = new StreamReader(typeof(PublicSuffixesTests).Assembly.GetManifestResourceStream("test_psl.txt")!);
        return [.. Case().Matches(reader.ReadToEnd())
            .Where(m => !m.Groups[1].Value.StartsWith('.'))
            .Select(m => new TestCaseData(m.Groups[1].Value, m.Groups[2].Success ? m.Groups[2].Value : m.Groups[1].Value))];
    }

    [Test]
    public void The_published_cases_are_there() => Assert.That(Published().Count(), Is.GreaterThan(60));

    [TestCaseSource(nameof(Published))]
    public void The_list_is_read_as_its_authors_mean_it(string host, string site) =>
        Assert.That(Sites.SiteOf(host), Is.EqualTo(new IdnMapping().GetAscii(site.ToLowerInvariant())));

    [TestCase("www.lemonde.fr", "lemonde.fr")]
    [TestCase(".lemonde.fr", "lemonde.fr")]
    [TestCase("WWW.LeMonde.FR.", "lemonde.fr")]
    [TestCase("www.bbc.co.uk", "bbc.co.uk")]
    [TestCase("journal.github.io", "journal.github.io", Description = "private section")]
    [TestCase("a.journal.github.io", "journal.github.io")]
    [TestCase("x.s3.amazonaws.com", "x.s3.amazonaws.com")]
    [TestCase("github.io", "github.io", Description = "a private suffix has no site above it")]
    [TestCase("a.b.blogspot.com", "b.blogspot.com")]
    [TestCase("journal.netlify.app", "journal.netlify.app")]
    [TestCase("d111.cloudfront.net", "d111.cloudfront.net")]
    [TestCase("www.食狮.公司.cn", "xn--85x722f.xn--55qx5d.cn")]
    [TestCase("www.xn--85x722f.xn--55qx5d.cn", "xn--85x722f.xn--55qx5d.cn")]
    [TestCase("www.city.kawasaki.jp", "city.kawasaki.jp", Description = "an exception to a wildcard")]
    [TestCase("a.b.c.kawasaki.jp", "b.c.kawasaki.jp", Description = "a wildcard")]
    [TestCase("presse.gouv.fr", "presse.gouv.fr")]
    [TestCase("www.journal-équité.fr", "xn--journal-quit-iebe.fr")]
    [TestCase("localhost", "localhost")]
    [TestCase("127.0.0.1", "127.0.0.1")]
    [TestCase("192.168.0.10", "192.168.0.10")]
    [TestCase("[::1]", "[::1]")]
    [TestCase("", "")]
    public void A_host_belongs_to_a_site(string host, string site) => Assert.That(Sites.SiteOf(host), Is.EqualTo(site));

    [TestCase("www.lemonde.fr", "assets.lemonde.fr", true)]
    [TestCase("a.github.io", "b.github.io", false)]
    [TestCase("a.co.uk", "b.co.uk", false)]
    [TestCase("www.食狮.中国", "xn--85x722f.xn--fiqs8s", true)]
    [TestCase("10.0.0.1", "20.0.0.1", false)]
    [TestCase("lemonde.fr", "notlemonde.fr", false)]
    public void Two_hosts_are_one_site_or_two(string a, string b, bool same) => Assert.That(Sites.SameSite(a, b), Is.EqualTo(same));

    [Test]
    public void A_name_that_is_none_is_compared_as_it_stands() => Assert.That(Sites.SiteOf("é" + new string('x', 300) + ".fr"), Does.EndWith(".fr"));

    [Test]
    public void Comments_and_blank_lines_of_a_list_are_no_rules()
    {
        var sites = new PublicSuffixes("// com\r\n\r\nfr // the rest of the line\r\n*.ck\r\n!www.ck\r\n");
        Assert.That(new[] { "a.b.fr", "a.b.ck", "a.www.ck" }.Select(sites.SiteOf), Is.EqualTo(new[] { "b.fr", "a.b.ck", "www.ck" }));
    }

    [GeneratedRegex(@"^checkPublicSuffix\('([^']+)', (?:'([^']+)'|null)\);", RegexOptions.Multiline)]
    private static partial Regex Case();
}
