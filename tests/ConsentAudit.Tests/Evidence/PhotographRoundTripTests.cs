using ConsentAudit.Evidence;
using NUnit.Framework;
using static ConsentAudit.Tests.Evidence.Trees;

namespace ConsentAudit.Tests.Evidence;

public sealed class PhotographRoundTripTests
{
    private static readonly string[] Hostile =
    [
        "\"", "'", "<", ">", "&", "&amp;", "&lt;b&gt;", "</ca-text>", "<ca-text>x</ca-text>", "</ca-photograph>", "<!-- x", "-->", "<![CDATA[ x ]]>", "<script>alert(1)</script>",
        "{reason}", "{{}}", "a\0b", "🍪 🏳️‍🌈", "قبول", "line\nline\r\nline\tx", "\u00A0\u202F\u200B", "\u0001\u001F\u007F\u0085", "&#0;&#x1F36A;&eacute;", "\uFFFD\uFFFE", "=1+1", " ", "  two  ", "-", "\\", "/>",
    ];

    [TestCaseSource(nameof(Hostile))]
    public void A_text_comes_back_as_it_was(string text)
    {
        var root = Element("div", Text(text), Element("b", Text("x" + text + "y")));
        Assert.That(Told(Saved(root)), Is.EqualTo(Told(root)));
    }

    [TestCaseSource(nameof(Hostile))]
    public void A_value_comes_back_as_it_was(string value)
    {
        var root = Fill(
            new PhotoElement { Tag = "a", FrameUrl = value, Attributes = new Dictionary<string, string> { ["href"] = value, ["aria-label"] = "x" + value, ["data-ca-box"] = value, ["disabled"] = "" } },
            Text("x"));
        Assert.That(Told(Saved(root)), Is.EqualTo(Told(root)));
    }

    [Test]
    public void Half_an_emoji_is_replaced_and_breaks_nothing() =>
        Assert.That(Told(Saved(Element("div", Text("a\ud83db"), Element("i")))), Is.EqualTo(Told(Element("div", Text("a\uFFFDb"), Element("i")))));

    [Test]
    public void What_the_eye_saw_comes_back()
    {
        var root = Fill(
            new PhotoElement
            {
                Tag = "input",
                Attributes = new Dictionary<string, string> { ["type"] = "checkbox" },
                Box = new(-12.5, 0.1, 1366, 20_000.7),
                Hidden = "covered",
                Clickable = true,
                Checked = true,
                Style = new() { Display = "inline-flex", Position = "fixed", Cursor = "pointer", Color = "#ffffff", Background = "#000000", FontSize = 13.33, FontWeight = 700, Opacity = 0.125 },
            },
            new PhotoText { Text = "x", Hidden = "opacity" },
            new PhotoElement { Tag = "input", Checked = false },
            new PhotoElement { Tag = "iframe", FrameUrl = "" },
            new PhotoElement { Tag = "iframe", FrameUrl = "https://x.example/?a=1&b=\"2\"" });
        Assert.That(Told(Saved(root)), Is.EqualTo(Told(root)));
    }

    [Test]
    public void What_later_versions_record_comes_back_and_what_was_not_recorded_stays_unknown()
    {
        var recorded = new PhotoStyle { Font = "\"Open Sans\", <b>", Italic = true, Border = "#a4161a", Picture = false, Painted = true };
        var root = Fill(new PhotoElement { Tag = "div", NeedsScroll = true, Style = recorded }, new PhotoElement { Tag = "b", Style = new() { FontSize = 12 } });
        var saved = Saved(root);
        Assert.That((saved.NeedsScroll, saved.Style), Is.EqualTo((true, recorded)));
        Assert.That(saved.Elements.Single().Style, Is.EqualTo(new PhotoStyle { FontSize = 12, Border = null, Picture = null }));
    }

    [TestCase(";")]
    [TestCase("a;b;c")]
    public void A_typefaces_name_cannot_break_the_style(string font) =>
        Assert.That(Saved(new PhotoElement { Tag = "b", Style = new() { Font = font, Border = "", Picture = true } }).Style.Picture, Is.True);

    [TestCase(true)]
    [TestCase(false)]
    public void The_photograph_itself_comes_back(bool cut)
    {
        var photograph = new Photograph { Url = "https://journal.example/?q=\"<&>\"", Viewport = new(0, 0, 390, 844), Root = Element("html"), Cut = cut };
        var saved = Saved(photograph);
        Assert.That((saved.Url, saved.Viewport, saved.Cut), Is.EqualTo((photograph.Url, photograph.Viewport, cut)));
    }

    [Test]
    public void The_pointer_may_be_a_picture()
    {
        var root = new PhotoElement { Tag = "a", Style = new() { Cursor = "url(\"data:image/png;base64,AAAA\") 4 4, pointer" } };
        Assert.That(() => Saved(root), Throws.Nothing);
        Assert.That(Saved(root).Style.Cursor, Does.EndWith("pointer"));
    }

    [Test]
    public void A_page_may_nest_five_thousand_deep()
    {
        var root = Element("html");
        var at = root;
        for (var i = 0; i < 5_000; i++)
        {
            var next = Element(i % 3 == 0 ? "div" : i % 3 == 1 ? "span" : "my-element");
            at.Add(next);
            at = next;
        }

        at.Add(Text("deep"));
        var saved = Saved(root);
        Assert.That(saved.SelfAndDescendants().Count(), Is.EqualTo(5_001));
        Assert.That(saved.SelfAndDescendants().Last().Children, Has.One.Items.And.All.Property("Text").EqualTo("deep"));
    }

    [Test]
    public void Written_twice_the_file_is_the_same()
    {
        var root = Element("html", Element("p", Text("a")), Element("br"), Text(" "));
        var once = PhotographHtml.Write(Photograph(root));
        Assert.That(PhotographHtml.Write(PhotographReader.Read(once)), Is.EqualTo(once));
    }

    [TestCase("", "ca-photograph is missing")]
    [TestCase("<html></html>", "ca-photograph is missing")]
    [TestCase("<ca-photograph></ca-photograph>", "empty")]
    [TestCase("<ca-photograph viewport=\"1 2 3\"><a></a></ca-photograph>", "no rectangle")]
    [TestCase("<ca-photograph viewport=\"0 0 9 9\"><a ca-box=\"0 0 x 1\"></a></ca-photograph>", "no number")]
    [TestCase("<ca-photograph viewport=\"0 0 9 9\"><a ca-style=\"block\"></a></ca-photograph>", "no style")]
    public void A_file_that_is_no_photograph_is_refused(string html, string told) =>
        Assert.That(() => PhotographReader.Read(html), Throws.TypeOf<InputException>().With.Message.Contains(told));
}
