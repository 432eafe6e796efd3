using NUnit.Framework;

namespace ConsentAudit.Tests.Catalogue.Filters;

public sealed class AddressPatternTests
{
    // A host and all below it, by whole labels.
    [TestCase("||ads.example^", "https://ads.example/", true)]
    [TestCase("||ads.example^", "https://px.ads.example/a.js", true)]
    [TestCase("||ads.example^", "https://ads.example:8443/a.js", true)]
    [TestCase("||ads.example^", "https://ads.example", true)]
    [TestCase("||ads.example^", "wss://ads.example/live", true)]
    [TestCase("||ads.example^", "https://badads.example/", false)]
    [TestCase("||ads.example^", "https://ads.example.org/", false)]
    [TestCase("||ads.example^", "https://www.journal.example/ads.example/", false)]
    [TestCase("||ads.example^", "https://www.journal.example/?u=https://ads.example/", false)]
    [TestCase("||ads.", "https://ads.journal.example/", true)]
    [TestCase("||ads.", "https://downloads.journal.example/", false)]
    [TestCase("||ads.example/px|", "https://ads.example/px", true)]
    [TestCase("||ads.example/px|", "https://ads.example/px.js", false)]
    [TestCase("||ads.example^*/px.gif", "https://ads.example/2026/11/px.gif", true)]
    [TestCase("||ads.example^*/px.gif", "https://ads.example/px.jpg", false)]

    // The label at which a pattern holds need not be the first that it begins at.
    [TestCase("||a.example^", "https://a.example.a.example/", true)]
    [TestCase("||media.*/ads/", "https://media.journal.example/ads/x.js", true)]
    [TestCase("||media.*/ads/", "https://multimedia.journal.example/ads/x.js", false)]

    // The beginning and the end of the address.
    [TestCase("|https://ads.", "https://ads.example/", true)]
    [TestCase("|https://ads.", "http://x.example/?https://ads.", false)]
    [TestCase("|http://", "https://ads.example/", false)]
    [TestCase(".swf|", "https://ads.example/film.swf", true)]
    [TestCase(".swf|", "https://ads.example/film.swf?x=1", false)]
    [TestCase("|https://ads.example/|", "https://ads.example/", true)]
    [TestCase("|https://ads.example/|", "https://ads.example/a", false)]
    [TestCase("a*b|", "https://x.example/abcb", true)]
    [TestCase("a*b|", "https://x.example/abc", false)]

    // Parts, stars, separators.
    [TestCase("/banner/ad_", "https://x.example/banner/ad_1.gif", true)]
    [TestCase("/banner/ad_", "https://x.example/banner/add_1.gif", false)]
    [TestCase("/banner/*/img^", "https://x.example/banner/foo/img", true)]
    [TestCase("/banner/*/img^", "https://x.example/banner/foo/bar/img?p", true)]
    [TestCase("/banner/*/img^", "https://x.example/banner/img/", false)]
    [TestCase("/banner/*/img^", "https://x.example/banner/foo/imgraph", false)]
    [TestCase("/banner/*/img^", "https://x.example/banner/foo/img.gif", false)]
    [TestCase("^uid=", "https://x.example/p?uid=1", true)]
    [TestCase("^uid=", "https://x.example/p?a=1&uid=2", true)]
    [TestCase("^uid=", "https://x.example/p?guid=1", false)]
    [TestCase("^uid=", "https://x.example/p?my-uid=1", false)]
    [TestCase("^a%b^", "https://x.example/a%b/", true)]
    [TestCase("*/track/*", "https://x.example/track/1", true)]
    [TestCase("*/track/*", "https://x.example/tracker/1", false)]
    [TestCase("&a=*&b=*&c=", "https://x.example/?z&a=1&b=2&c=3", true)]
    [TestCase("&a=*&b=*&c=", "https://x.example/?z&a=1&c=2&b=3", false)]
    [TestCase("-ad-$badfilterlike", "https://x.example/-ad-", false)]

    // Capitals, and names beyond ASCII as browsers send them.
    [TestCase("/Pixel/*", "https://x.example/pIXel/", true)]
    [TestCase("/Pixel/", "https://x.example/Pixel/", false, Description = "a regular expression, by its slashes")]
    [TestCase("||ADS.example^", "https://ads.example/", true)]
    [TestCase("/Pixel/*$match-case", "https://x.example/Pixel/1", true)]
    [TestCase("/Pixel/*$match-case", "https://x.example/pixel/1", false)]
    [TestCase("||publicité.example^", "https://xn--publicit-i1a.example/", true)]
    [TestCase("||publicité.example^", "https://publicite.example/", false)]
    public void An_address_fits_or_does_not(string filter, string url, bool fits)
    {
        // Beside another filter, so that a list whose only filter is not read is a list still.
        Assert.That(Lists.Found(Lists.Of(filter, "||never.invalid^"), url), Is.EqualTo(fits ? filter : null));
    }

    [Test]
    public void A_pattern_of_many_stars_comes_to_an_end()
    {
        var filter = string.Join('*', Enumerable.Repeat("a", 30)) + "*b";
        Assert.That(Lists.Found(Lists.Of(filter), "https://x.example/" + new string('a', 3_000)), Is.Null);
        Assert.That(Lists.Found(Lists.Of(filter), "https://x.example/" + new string('a', 3_000) + "b"), Is.EqualTo(filter));
    }
}
