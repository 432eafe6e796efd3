using ConsentAudit.Evidence;
using NUnit.Framework;

namespace ConsentAudit.Tests.Browser;

/// <summary>What a photograph keeps of a page.</summary>
public sealed class PhotographBuilderTests
{
    private static readonly Box Place = new(100, 100, 200, 50);

    [Test]
    public void Elements_keep_what_helps_to_read_and_nothing_else()
    {
        var snap = new Snap();
        snap.Element(snap.Body, "button", Place, "", "id", "b", "ARIA-Label", "Fermer", "data-x", "1", "style", "color:red", "onclick", "x()", "ca-box", "1 2 3 4", "a\"b", "c");
        Assert.That(snap.Seen("b").Attributes.Keys, Is.EqualTo(new[] { "id", "aria-label", "data-x" }));
    }

    [Test]
    public void Values_and_numbers_of_attributes_have_an_end()
    {
        var snap = new Snap();
        snap.Element(snap.Body, "a", Place, "", [.. new[] { "id", "b", "href", new string('x', 5_000) }.Concat(Enumerable.Range(0, 100).SelectMany(i => new[] { $"data-{i}", "1" }))]);
        Assert.That(snap.Seen("b").Attributes, Has.Count.EqualTo(24));
        Assert.That(snap.Seen("b").Attribute("href"), Has.Length.EqualTo(400));
    }

    [TestCase(5_990, false)]
    [TestCase(6_100, true)]
    public void What_stands_too_deep_is_cut_and_what_is_left_can_be_read_again(int depth, bool cut)
    {
        var snap = new Snap();
        var at = snap.Body;
        for (var i = 0; i < depth; i++)
        {
            at = snap.Element(at, "div");
        }

        var photograph = snap.Photograph();
        Assert.That(photograph.Cut, Is.EqualTo(cut));
        Assert.That(PhotographReader.Read(PhotographHtml.Write(photograph)).Root.SelfAndDescendants().Count(), Is.EqualTo(photograph.Root.SelfAndDescendants().Count()));
    }

    [TestCase("input", "submit", "Tout refuser")]
    [TestCase("input", "Button", "Tout refuser")]
    [TestCase("input", "hidden", null)]
    [TestCase("input", "text", null)]
    [TestCase("button", "submit", null)]
    public void What_a_form_holds_is_not_kept_but_what_a_button_shows_is(string tag, string type, string? kept)
    {
        var snap = new Snap();
        snap.Element(snap.Body, tag, Place, "", "id", "b", "type", type, "value", "Tout refuser");
        Assert.That(snap.Seen("b").Attribute("value"), Is.EqualTo(kept));
    }

    [Test]
    public void Words_of_scripts_and_styles_are_not_kept()
    {
        var snap = new Snap();
        snap.Words(snap.Element(snap.Body, "script", null, "", "id", "s"), "var a = 'Tout accepter';");
        snap.Words(snap.Element(snap.Body, "div", Place, "", "id", "d"), "Tout accepter", Place);
        Assert.That((snap.Seen("s").Children.Count, snap.Seen("d").Children.Count), Is.EqualTo((0, 1)));
    }

    [Test]
    public void Texts_are_kept_in_part_and_white_space_as_one_space()
    {
        var snap = new Snap();
        var div = snap.Element(snap.Body, "div", Place, "", "id", "b");
        snap.Words(div, " \n\t ");
        snap.Words(div, new string('x', 9_000), Place);
        snap.Words(div, "");
        Assert.That(snap.Seen("b").Children.Cast<PhotoText>().Select(t => t.Text), Is.EqualTo(new[] { " ", new string('x', 4_000) }));
    }

    [TestCase("MY-Element", "my-element")]
    [TestCase("svg:a", "ca-other")]
    [TestCase("x\"y", "ca-other")]
    [TestCase("1x", "ca-other")]
    public void A_name_that_no_file_can_hold_is_replaced(string name, string tag)
    {
        var snap = new Snap();
        snap.Element(snap.Body, name, Place, "", "id", "b");
        Assert.That(snap.Seen("b").Tag, Is.EqualTo(tag));
    }

    [Test]
    public void The_browsers_own_numbers_lead_back_to_the_page()
    {
        var snap = new Snap();
        var node = snap.Element(snap.Body, "button", Place, "", "id", "b");
        Assert.That(snap.Seen("b").NodeId, Is.EqualTo(100 + node));
    }

    [TestCase("checkbox", false)]
    [TestCase("radio", false)]
    [TestCase("submit", null)]
    public void Only_what_can_be_ticked_has_a_state(string type, bool? state)
    {
        var snap = new Snap();
        snap.Element(snap.Body, "input", Place, "", "id", "b", "type", type);
        Assert.That(snap.Seen("b").Checked, Is.EqualTo(state));
    }

    [Test]
    public void Styles_are_kept_as_the_eye_compares_them()
    {
        var snap = new Snap();
        snap.Element(snap.Body, "button", Place, "display:inline-flex;position:fixed;color:rgb(255, 0, 16);font-size:13.3333px;font-weight:700", "id", "b");
        Assert.That(snap.Seen("b").Style, Is.EqualTo(new PhotoStyle { Display = "inline-flex", Position = "fixed", Color = "#ff0010", FontSize = 13.33, FontWeight = 700, Cursor = "auto", Font = "Arial", Border = "", Picture = false, Painted = false }));
    }

    [TestCase("font-family:Georgia, serif;font-style:italic", "Georgia, serif", true, "")]
    [TestCase("border-top-width:1px;border-bottom-width:1px;border-top-color:rgb(255, 0, 0)", "Arial", false, "#ff0000")]
    [TestCase("border-bottom-width:1px;border-top-color:rgb(255, 0, 0)", "Arial", false, "")]
    [TestCase("border-top-width:1px;border-bottom-width:1px;border-top-color:rgba(255, 0, 0, 0)", "Arial", false, "")]
    public void Typeface_and_border_are_kept(string styles, string font, bool italic, string border)
    {
        var snap = new Snap();
        snap.Element(snap.Body, "button", Place, styles, "id", "b");
        var style = snap.Seen("b").Style;
        Assert.That((style.Font, style.Italic, style.Border), Is.EqualTo((font, italic, border)));
    }

    [TestCase("color:rgba(0, 0, 0, 0.2);background-color:rgb(255, 255, 255)", "#cccccc")]
    [TestCase("color:rgba(0, 0, 0, 0.2)", "")]
    [TestCase("color:rgb(0, 0, 0)", "#000000")]
    public void A_colour_that_lets_its_ground_through_is_blended_or_not_known(string styles, string kept)
    {
        var snap = new Snap();
        snap.Element(snap.Body, "button", Place, styles, "id", "b");
        Assert.That(snap.Seen("b").Style.Color, Is.EqualTo(kept));
    }

    [TestCase("overflow-y:auto", 700, true)]
    [TestCase("overflow-y:auto", 120, false)]
    [TestCase("overflow-y:visible", 700, false)]
    public void What_a_scroller_does_not_show_yet_is_marked(string styles, double y, bool needsScroll)
    {
        var snap = new Snap();
        var box = snap.Element(snap.Body, "div", new(100, 100, 300, 200), styles);
        snap.Element(box, "button", new(120, y, 100, 40), "", "id", "b");
        var button = snap.Seen("b");
        Assert.That((button.Hidden, button.NeedsScroll), Is.EqualTo(((string?)null, needsScroll)));
    }

    [TestCase("rgb(204, 0, 0)", "none", "#cc0000")]
    [TestCase("rgba(204, 0, 0, 0.5)", "none", "")]
    [TestCase("rgba(0, 0, 0, 0)", "none", "")]
    [TestCase("rgb(204, 0, 0)", "linear-gradient(red, blue)", "")]
    public void A_plate_without_words_keeps_its_own_colour(string colour, string picture, string kept)
    {
        var snap = new Snap();
        snap.Element(snap.Body, "span", Place, $"background-color:{colour};background-image:{picture}", "id", "b");
        Assert.That(snap.Seen("b").Style.Background, Is.EqualTo(kept));
    }

    [Test]
    public void A_page_without_end_is_cut_and_says_so()
    {
        var snap = new Snap();
        for (var i = 0; i < 60_001; i++)
        {
            snap.Element(snap.Body, "i");
        }

        Assert.That(snap.Photograph().Cut, Is.True);
    }

    [Test]
    public void A_small_page_is_whole() => Assert.That(new Snap().Photograph().Cut, Is.False);
}
