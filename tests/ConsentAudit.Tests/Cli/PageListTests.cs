using ConsentAudit.Cli.Input;
using NUnit.Framework;

namespace ConsentAudit.Tests.Cli;

public sealed class PageListTests
{
    private TemporaryFolder folder = null!;

    [SetUp]
    public void MakeFolder() => folder = new TemporaryFolder();

    [TearDown]
    public void RemoveFolder() => folder.Dispose();

    [TestCase("https://a.example/\nhttps://b.example/\n")]
    [TestCase("\uFEFF# my pages\r\n\r\n  https://a.example/  \r\nhttps://b.example/ # the second\r\n")]
    [TestCase("a.example\nb.example")]
    [TestCase("https://a.example/\nhttps://b.example/\nhttps://a.example\nHTTPS://A.Example/\n")]
    public void A_text_names_a_page_a_line(string text) => Assert.That(Urls(folder.File("pages.txt", text)), Is.EqualTo(new[] { "https://a.example/", "https://b.example/" }));

    [Test]
    public void A_number_sign_inside_an_address_is_no_comment() =>
        Assert.That(Urls(folder.File("pages.txt", "https://a.example/#part\n")), Is.EqualTo(new[] { "https://a.example/#part" }));

    [TestCase("https://a.example/\n\n# x\nhttp://\n", "pages.txt, line 4: \"http://\"")]
    [TestCase("javascript:alert(1)\n", "line 1")]
    [TestCase("https://a.example/\nnot an address\n", "line 2")]
    public void A_line_that_is_no_address_is_named(string text, string told) => Assert.That(Error(folder.File("pages.txt", text)), Does.Contain(told));

    [TestCase("")]
    [TestCase("# only\n\n# comments\n")]
    public void A_text_without_any_page_is_a_mistake(string text) => Assert.That(Error(folder.File("pages.txt", text)), Does.Contain("no page"));

    [Test]
    public void Several_inputs_make_one_list_in_their_order()
    {
        var file = folder.File("pages.txt", "https://b.example/\nhttps://a.example/\n");
        Assert.That(Urls("https://a.example/", file, "c.example/x"), Is.EqualTo(new[] { "https://a.example/", "https://b.example/", "https://c.example/x" }));
    }

    [Test]
    public void A_dash_is_standard_input()
    {
        using var input = new StringReader("# x\nhttps://a.example/\n");
        Assert.That(PageList.Read(["-"], input).Single(), Is.EqualTo(new PageRequest("https://a.example/")));
        using var wrong = new StringReader("x y");
        Assert.That(() => PageList.Read(["-"], wrong), Throws.TypeOf<InputException>().With.Message.Contains("standard input, line 1"));
    }

    [Test]
    public void Standard_input_has_an_end()
    {
        using var endless = new EndlessReader();
        Assert.That(() => PageList.Read(["-"], endless), Throws.TypeOf<InputException>().With.Message.EqualTo("standard input holds more than 100 MB, which is more than such a list may hold."));
    }

    private sealed class EndlessReader : TextReader
    {
        public override int Read(char[] buffer, int index, int count)
        {
            Array.Fill(buffer, '#', index, count);
            return count;
        }
    }

    [TestCase("--formt")]
    [TestCase("-x")]
    public void An_option_that_there_is_not_is_no_page(string input) => Assert.That(Error(input), Does.Contain("no option"));

    [Test]
    public void A_file_that_is_missing_is_told() => Assert.That(Error(Path.Combine(folder.Path, "missing.txt")), Does.Contain("There is no file"));

    [Test]
    public void A_sitemap_names_its_pages_and_not_its_pictures()
    {
        var file = folder.File("sitemap.xml", """
            <?xml version="1.0" encoding="UTF-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
              <url><loc> https://a.example/ </loc><image:image><image:loc>https://a.example/x.png</image:loc></image:image></url>
              <url><loc>https://b.example/?a=1&amp;b=2</loc></url>
            </urlset>
            """);
        Assert.That(Urls(file), Is.EqualTo(new[] { "https://a.example/", "https://b.example/?a=1&b=2" }));
    }

    [TestCase("<urlset>\n<url><loc>ftp://a.example/</loc></url></urlset>", "line 2")]
    [TestCase("<urlset>\n<url>", "line 2")]
    [TestCase("<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><urlset><url><loc>&e;</loc></url></urlset>", "DTD is prohibited")]
    [TestCase("<urlset></urlset>", "no page")]
    public void A_sitemap_with_a_mistake_is_told(string xml, string told) => Assert.That(Error(folder.File("sitemap.xml", xml)), Does.Contain(told));

    private static IEnumerable<string> Urls(params string[] inputs) => PageList.Read(inputs, TextReader.Null).Select(p => p.Url);

    private static string Error(params string[] inputs) => Assert.Throws<InputException>(() => PageList.Read(inputs, TextReader.Null))!.Message;
}
