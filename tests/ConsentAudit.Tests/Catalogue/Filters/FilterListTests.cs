using System.Text;
using ConsentAudit.Catalogue.Filters;
using NUnit.Framework;

namespace ConsentAudit.Tests.Catalogue.Filters;

public sealed class FilterListTests
{
    [Test]
    public void Lines_are_counted_by_what_they_are()
    {
        var list = Lists.Of(
            "! Title: ours", "", "   ", "||ads.example^", "/px.gif?", "@@||ads.example/ok.js", "journal.example##.pub", "##.pub", "journal.example#@#.pub",
            "journal.example#?#div:-abp-has(.pub)", "journal.example#$#abort x", "journal.example#%#//scriptlet('x')", "@@||journal.example^$elemhide",
            "@@||journal.example^$generichide", "/^https?:\\/\\/.*ads/", "/ads/", "||x.example^$made-up", "a", "*");
        Assert.That((list.Filters, list.Exceptions, list.Cosmetic, list.Unsupported), Is.EqualTo((2, 1, 8, 5)));
    }

    [Test]
    public void Lines_may_end_as_on_Windows_and_begin_with_a_mark()
    {
        var list = FilterList.Read("list.txt", Encoding.UTF8.GetBytes("\uFEFF[Adblock Plus 2.0]\r\n||ads.example^\r\n  @@||ads.example/ok^  \r\n"));
        Assert.That((list.Filters, list.Exceptions, list.Unsupported), Is.EqualTo((1, 1, 0)));
        Assert.That(Lists.Found(list, "https://ads.example/"), Is.EqualTo("||ads.example^"));
    }

    [Test]
    public void A_part_for_some_blockers_only_is_not_read()
    {
        var list = Lists.Of("||a.example^", "!#if env_firefox", "||b.example^", "!#if env_mobile", "||c.example^", "!#endif", "||d.example^", "!#endif", "||e.example^");
        Assert.That((list.Filters, list.Unsupported), Is.EqualTo((2, 3)));
        Assert.That(new[] { "b", "d", "e" }.Select(h => Lists.Found(list, $"https://{h}.example/")), Is.EqualTo(new[] { null, null, "||e.example^" }));
    }

    [TestCase("0.0.0.0 ads.example")]
    [TestCase("127.0.0.1\tads.example # comment")]
    [TestCase("ads.example")]
    public void A_hosts_file_names_whole_hosts(string line)
    {
        var list = Lists.Named("hosts", "# hosts", "127.0.0.1 localhost", "::1 localhost", "0.0.0.0 0.0.0.0", line);
        Assert.That((list.Filters, list.Unsupported), Is.EqualTo((1, 0)));
        Assert.That(Lists.Found(list, "https://px.ads.example/"), Is.EqualTo(line));
        Assert.That(Lists.Found(list, "https://badads.example/"), Is.Null);
        Assert.That(Lists.Found(list, "https://x.example/ads.example/"), Is.Null);
    }

    [Test]
    public void With_the_header_a_bare_name_is_a_part_of_addresses() =>
        Assert.That(Lists.Found(Lists.Of("pub.js"), "https://x.example/my-pub.js"), Is.EqualTo("pub.js"));

    [Test]
    public void The_digest_is_that_of_the_file()
    {
        // printf '||ads.example^\n' | sha256sum
        var list = FilterList.Read("list.txt", Encoding.UTF8.GetBytes("||ads.example^\n"));
        Assert.That(list.Digest, Is.EqualTo("792d78f8dc11f3e5"));
        Assert.That(FilterList.Read("list.txt", Encoding.UTF8.GetBytes("||ads.example^\r\n")).Digest, Is.Not.EqualTo(list.Digest));
    }

    [TestCase("<!DOCTYPE html><html><body>404</body></html>", "line 1: this is a web page")]
    [TestCase("Dear colleague,\nhere is what\nwe spoke about.", "line 1: this is no filter")]
    [TestCase("! only a comment\n{\n  \"a\": 1\n}", "line 2: this is no filter")]
    [TestCase("[Adblock Plus 2.0]\n! nothing yet", "holds no filter")]
    [TestCase("", "holds no filter")]
    [TestCase("||ads.example^\0", "no text")]
    public void What_is_no_list_is_told_with_its_line(string text, string why) => Assert.That(
        () => FilterList.Read("file.txt", Encoding.UTF8.GetBytes(text)),
        Throws.TypeOf<InputException>().With.Message.StartsWith("file.txt").And.Message.Contains(why));

    [Test]
    public void A_list_of_cosmetic_filters_only_is_a_list() => Assert.That(Lists.Of("##.pub").Cosmetic, Is.EqualTo(1));
}
