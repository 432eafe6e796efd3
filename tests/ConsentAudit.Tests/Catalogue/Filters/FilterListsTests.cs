using ConsentAudit.Catalogue.Filters;
using NUnit.Framework;

namespace ConsentAudit.Tests.Catalogue.Filters;

public sealed class FilterListsTests
{
    private const string Url = "https://px.ads.example/p.gif?uid=";

    [Test]
    public void No_list_finds_nothing() => Assert.That(Lists.Found(FilterLists.None, Url), Is.Null);

    [Test]
    public void The_list_is_told_with_its_filter()
    {
        var lists = Lists.Together(Lists.Named("a.txt", "||other.example^"), Lists.Named("b.txt", "||ads.example^"));
        Assert.That(lists.Match(new FilterRequest(Url, Lists.Journal, RequestTypes.Image, true)), Is.EqualTo(new FilterMatch("b.txt", "||ads.example^")));
    }

    [Test]
    public void Of_several_the_first_is_told_whatever_its_words()
    {
        string[] some = ["/p.gif?uid=", "||ads.example^", "^uid=", "*$image,domain=journal.example", "||px.ads.example^$image"];
        foreach (var first in some)
        {
            Assert.That(Lists.Found(Lists.Of([first, .. some.Where(s => s != first)]), Url, RequestTypes.Image), Is.EqualTo(first));
        }
    }

    [TestCase("@@||ads.example^", true)]
    [TestCase("@@||ads.example^$script", true)]
    [TestCase("@@||ads.example^$image", false)]
    [TestCase("@@||ads.example^$domain=journal.example", true)]
    [TestCase("@@||ads.example^$domain=autre.example", false)]
    [TestCase("@@||journal.example^$document", true)]
    [TestCase("@@||autre.example^$document", false)]
    [TestCase("@@||journal.example^$generichide", false)]
    public void An_exception_takes_back_a_filter_of_any_list(string exception, bool taken)
    {
        Assert.That(Lists.Found(Lists.Of("||ads.example^", exception), Url), Is.EqualTo(taken ? null : "||ads.example^"));
        Assert.That(Lists.Found(Lists.Together(Lists.Of(exception), Lists.Of("||ads.example^")), Url), Is.EqualTo(taken ? null : "||ads.example^"));
    }

    [Test]
    public void An_important_filter_is_not_taken_back_but_by_an_important_exception()
    {
        const string Important = "||px.ads.example^$important";
        Assert.That(Lists.Found(Lists.Of("||ads.example^", Important, "@@||ads.example^"), Url), Is.EqualTo(Important));
        Assert.That(Lists.Found(Lists.Of(Important, "@@||ads.example^", "@@||px.ads.example^$important"), Url), Is.Null);
    }

    [Test]
    public void A_filter_may_be_taken_back_word_for_word()
    {
        Assert.That(Lists.Found(Lists.Together(Lists.Of("||ads.example^"), Lists.Of("||ads.example^$badfilter")), Url), Is.Null);
        Assert.That(Lists.Found(Lists.Of("||ads.example^$script,third-party", "||ads.example^$script,badfilter,third-party"), Url), Is.Null);
        Assert.That(Lists.Found(Lists.Of("||ads.example^$script", "||ads.example^$badfilter"), Url), Is.EqualTo("||ads.example^$script"));
        Assert.That(Lists.Found(Lists.Of("||ads.example^", "@@||ads.example^", "@@||ads.example^$badfilter"), Url), Is.EqualTo("||ads.example^"));
    }

    [Test]
    public void Among_many_filters_that_share_words_the_same_is_found_as_one_by_one()
    {
        string[] words = ["ads", "pixel", "track", "uid", "px"];
        string[] forms = ["||{0}.{1}.example^", "/{0}/{1}/", "^{0}={1}", "{0}*{1}", "|https://{0}.{1}", "/{0}.{1}|", "||{0}.example^*/{1}$image", "*{1}$domain={0}.example", "@@||{0}.example/{1}^"];
        var lines = (from form in forms from a in words from b in words select string.Format(System.Globalization.CultureInfo.InvariantCulture, form, a, b)).ToList();
        var together = Lists.Of([.. lines, "||never.invalid^"]);
        var alone = lines.Where(l => !l.StartsWith("@@", StringComparison.Ordinal)).Select(l => (Line: l, List: Lists.Together(Lists.Of(l, "||never.invalid^")))).ToList();
        var taken = Lists.Together(Lists.Of(["*$all", .. lines.Where(l => l.StartsWith("@@", StringComparison.Ordinal))]));
        foreach (var url in from a in words from b in words from c in words select $"https://{a}.example/{b}/{c}.{a}?{c}={b}&x{a}")
        {
            var document = $"https://{words[url.Length % words.Length]}.example/";
            var expected = alone.FirstOrDefault(f => Lists.Found(f.List, url, RequestTypes.Image, document) is not null).Line;
            expected = Lists.Found(taken, url, RequestTypes.Image, document) is null ? null : expected;
            Assert.That(Lists.Found(together, url, RequestTypes.Image, document), Is.EqualTo(expected), url + " in " + document);
        }
    }
}
