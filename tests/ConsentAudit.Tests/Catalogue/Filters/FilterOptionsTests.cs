using ConsentAudit.Catalogue.Filters;
using NUnit.Framework;

namespace ConsentAudit.Tests.Catalogue.Filters;

public sealed class FilterOptionsTests
{
    private const string Url = "https://px.ads.example/p";

    [TestCase("third-party", true)]
    [TestCase("3p", true)]
    [TestCase("~first-party", true)]
    [TestCase("~third-party", false)]
    [TestCase("1p", false)]
    public void The_party_decides(string option, bool third)
    {
        var list = Lists.Of("||ads.example^$" + option);
        Assert.That(Lists.Found(list, Url, third: third), Is.Not.Null);
        Assert.That(Lists.Found(list, Url, third: !third), Is.Null);
    }

    [TestCase("script", RequestTypes.Script, RequestTypes.Image)]
    [TestCase("image", RequestTypes.Image, RequestTypes.Media)]
    [TestCase("stylesheet", RequestTypes.Stylesheet, RequestTypes.Font)]
    [TestCase("xmlhttprequest", RequestTypes.XmlHttpRequest, RequestTypes.Ping)]
    [TestCase("ping", RequestTypes.Ping, RequestTypes.XmlHttpRequest)]
    [TestCase("subdocument", RequestTypes.Subdocument, RequestTypes.Document)]
    [TestCase("websocket", RequestTypes.WebSocket, RequestTypes.XmlHttpRequest)]
    [TestCase("font", RequestTypes.Font, RequestTypes.Stylesheet)]
    [TestCase("media", RequestTypes.Media, RequestTypes.Image)]
    [TestCase("other", RequestTypes.Other, RequestTypes.Script)]
    [TestCase("document", RequestTypes.Document, RequestTypes.Subdocument)]
    [TestCase("xhr,frame", RequestTypes.Subdocument, RequestTypes.Script)]
    [TestCase("~image", RequestTypes.Script, RequestTypes.Image)]
    [TestCase("~image,~script", RequestTypes.Font, RequestTypes.Script)]
    [TestCase("popup,script", RequestTypes.Script, RequestTypes.Image)]
    [TestCase("third-party", RequestTypes.Ping, RequestTypes.Document)]
    [TestCase("all", RequestTypes.Document, RequestTypes.None)]
    public void The_kind_of_request_decides(string option, RequestTypes fits, RequestTypes fitsNot)
    {
        var list = Lists.Of("||ads.example^$" + option);
        Assert.That(Lists.Found(list, Url, fits), Is.Not.Null);
        if (fitsNot != RequestTypes.None)
        {
            Assert.That(Lists.Found(list, Url, fitsNot), Is.Null);
        }
    }

    [TestCase("||ads.example^", true)]
    [TestCase("||ads.example^$third-party", true)]
    [TestCase("||ads.example^$all", true)]
    [TestCase("||ads.example^$script", false)]
    [TestCase("||ads.example^$~script", false)]
    public void A_request_of_a_kind_that_was_not_seen_fits_only_where_any_would(string filter, bool fits) =>
        Assert.That(Lists.Found(Lists.Of(filter), Url, RequestTypes.None), Is.EqualTo(fits ? filter : null));

    [TestCase("domain=journal.example", "https://www.journal.example/", true)]
    [TestCase("domain=journal.example", "https://JOURNAL.example:8443/x?y", true)]
    [TestCase("domain=journal.example", "https://monjournal.example/", false)]
    [TestCase("domain=journal.example", "https://journal.example.org/", false)]
    [TestCase("domain=a.example|journal.example", "https://journal.example/", true)]
    [TestCase("domain=~journal.example", "https://www.journal.example/", false)]
    [TestCase("domain=~journal.example", "https://autre.example/", true)]
    [TestCase("domain=journal.example|~sport.journal.example", "https://www.sport.journal.example/", false)]
    [TestCase("domain=journal.example|~sport.journal.example", "https://www.journal.example/", true)]
    [TestCase("domain=~journal.example|sport.journal.example", "https://sport.journal.example/", true)]
    [TestCase("from=journal.example", "https://journal.example/", true)]
    [TestCase("domain=journal.example", "", false)]
    [TestCase("domain=élan.example", "https://www.xn--lan-9la.example/", true)]
    public void The_site_decides_by_its_nearest_name(string option, string document, bool fits)
    {
        var list = Lists.Of("/p^$" + option, "*$font," + option);
        Assert.That(Lists.Found(list, Url, document: document), Is.EqualTo(fits ? "/p^$" + option : null));
        Assert.That(Lists.Found(list, "https://x.example/y", RequestTypes.Font, document), Is.EqualTo(fits ? "*$font," + option : null));
    }

    [TestCase("csp=script-src 'none'")]
    [TestCase("removeparam=utm_source")]
    [TestCase("replace=/a,b/c/")]
    [TestCase("replace=/a/b/")]
    [TestCase("redirect-rule=noop.js")]
    [TestCase("denyallow=a.example")]
    [TestCase("domain=journal.*")]
    [TestCase("domain=/journal/")]
    [TestCase("domain=")]
    [TestCase("domain=a.example,domain=b.example")]
    [TestCase("method=post")]
    [TestCase("sitekey=abc")]
    [TestCase("popup")]
    [TestCase("object,webrtc")]
    [TestCase("script,~script")]
    [TestCase("made-up")]
    [TestCase("third-party,made-up=1")]
    [TestCase("elemhide")]
    public void What_is_not_known_makes_no_match_and_is_counted(string option)
    {
        var list = Lists.Of("||ads.example^$" + option, "||never.invalid^");
        Assert.That((list.Filters, list.Unsupported), Is.EqualTo((1, 1)));
        Assert.That(Lists.Found(list, Url), Is.Null);
    }

    [TestCase("redirect=noop.js,script")]
    [TestCase("rewrite=abp-resource:blank-js,domain=journal.example")]
    [TestCase("_____,script")]
    [TestCase("collapse")]
    public void What_a_blocker_answers_in_its_place_is_on_the_list_still(string option) =>
        Assert.That(Lists.Found(Lists.Of("||ads.example^$" + option), Url), Is.Not.Null);

    [Test]
    public void A_dollar_may_stand_in_an_address()
    {
        Assert.That(Lists.Found(Lists.Of("/a$/b"), "https://x.example/a$/b"), Is.EqualTo("/a$/b"));
        Assert.That(Lists.Found(Lists.Of("/a$/b"), "https://x.example/a/b"), Is.Null);
        Assert.That(Lists.Found(Lists.Of("/a$/b$image"), "https://x.example/a$/b"), Is.Null);
    }
}
