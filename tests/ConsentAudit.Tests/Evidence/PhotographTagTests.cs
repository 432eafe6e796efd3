using ConsentAudit.Evidence;
using NUnit.Framework;
using static ConsentAudit.Tests.Evidence.Trees;

namespace ConsentAudit.Tests.Evidence;

/// <summary>Each element comes back as it was, whatever rules HTML has for it.</summary>
public sealed class PhotographTagTests
{
    private static readonly string[] Tags =
    [
        "a", "abbr", "acronym", "address", "applet", "area", "article", "aside", "audio", "b", "base", "basefont", "bdi", "bdo", "bgsound", "big", "blink",
        "blockquote", "body", "br", "button", "canvas", "caption", "center", "cite", "code", "col", "colgroup", "data", "datalist", "dd", "del", "details",
        "dfn", "dialog", "dir", "div", "dl", "dt", "em", "embed", "fieldset", "figcaption", "figure", "font", "footer", "form", "frame", "frameset", "h1",
        "h2", "h6", "head", "header", "hgroup", "hr", "html", "i", "iframe", "image", "img", "input", "ins", "isindex", "kbd", "keygen", "label", "legend",
        "li", "link", "listing", "main", "map", "mark", "marquee", "math", "menu", "menuitem", "meta", "meter", "nav", "nobr", "noembed", "noframes",
        "noscript", "object", "ol", "optgroup", "option", "output", "p", "param", "picture", "plaintext", "portal", "pre", "progress", "q", "rb", "rp", "rt",
        "rtc", "ruby", "s", "samp", "script", "search", "section", "select", "slot", "small", "source", "spacer", "span", "strike", "strong", "style", "sub",
        "summary", "sup", "svg", "path", "use", "foreignobject", "table", "tbody", "td", "template", "textarea", "tfoot", "th", "thead", "time", "title",
        "tr", "track", "tt", "u", "ul", "var", "video", "wbr", "xmp", "noxhtml", "my-element", "ca-pseudo", "ca-other",
        "ca-text", "ca-photograph", "ca-tag-p", "ca-tag-ca-text",
    ];

    [TestCaseSource(nameof(Tags))]
    public void An_element_keeps_its_text_its_children_and_its_neighbours(string tag)
    {
        var root = Element("html", Element("div", Text("before")), Element(tag, Text("in"), Element("b", Text("deep"))), Element("span", Text("after")));
        Assert.That(Told(Saved(root)), Is.EqualTo(Told(root)));
    }

    [TestCaseSource(nameof(Tags))]
    public void An_element_may_stand_in_itself_and_beside_itself(string tag)
    {
        var root = Element("html", Element(tag, Element(tag, Text("inner")), Text("between"), Element("div", Element(tag))), Element(tag, Text("beside")));
        Assert.That(Told(Saved(root)), Is.EqualTo(Told(root)));
    }

    [TestCaseSource(nameof(Tags))]
    public void An_element_may_be_empty_and_may_be_the_root(string tag) => Assert.That(Told(Saved(Element(tag))), Is.EqualTo(Told(Element(tag))));

    [Test]
    public void A_table_whose_parts_are_out_of_order_stays_as_it_is()
    {
        var root = Element("div", Element("td", Element("tr", Element("table", Element("td", Text("1")), Element("th", Text("2"))))), Element("tr", Element("tr")));
        Assert.That(Told(Saved(root)), Is.EqualTo(Told(root)));
    }
}
