using ConsentAudit.Evidence;
using NUnit.Framework;

namespace ConsentAudit.Tests.Browser;

/// <summary>Whether the eye sees an element, and why not.</summary>
public sealed class SightTests
{
    private static readonly Box Place = new(100, 100, 200, 50);

    [TestCase("", null)]
    [TestCase("visibility:hidden", "visibility")]
    [TestCase("visibility:collapse", "visibility")]
    [TestCase("opacity:0", "opacity")]
    [TestCase("opacity:0.09", "opacity")]
    [TestCase("opacity:0.5", null)]
    [TestCase("clip-path:inset(50%)", "clipped")]
    [TestCase("clip-path:inset(10%)", null)]
    [TestCase("clip:rect(0px, 0px, 0px, 0px)", "clipped")]
    [TestCase("position:absolute", null)]
    public void Styles_of_its_own_hide_an_element(string styles, string? why)
    {
        var snap = new Snap();
        snap.Element(snap.Body, "button", Place, styles, "id", "b");
        Assert.That(snap.Seen("b").Hidden, Is.EqualTo(why));
    }

    [Test]
    public void What_is_not_laid_out_is_hidden_with_its_words()
    {
        var snap = new Snap();
        snap.Words(snap.Element(snap.Body, "div", null, "", "id", "b"), "words");
        Assert.That(snap.Seen("b"), Has.Property("Hidden").EqualTo("display").And.Property("Box").EqualTo(Box.None));
        Assert.That(snap.Seen("b").Children.Single().Hidden, Is.EqualTo("display"));
    }

    [TestCase(0.5, null)]
    [TestCase(0.3, "opacity")]
    public void Opacity_is_multiplied_from_the_outside_in(double outer, string? why)
    {
        var snap = new Snap();
        var around = snap.Element(snap.Body, "div", Place, FormattableString.Invariant($"opacity:{outer}"));
        snap.Words(snap.Element(around, "button", Place, "opacity:0.3", "id", "b"), "words", Place);
        Assert.That(snap.Seen("b").Hidden, Is.EqualTo(why));
        Assert.That(snap.Seen("b").Style.Opacity, Is.EqualTo(outer * 0.3).Within(0.001));
        Assert.That(snap.Seen("b").Children.Single().Hidden, Is.EqualTo(why));
    }

    [TestCase(0, 50, "size")]
    [TestCase(200, 1, "size")]
    [TestCase(2, 2, null)]
    public void Nothing_smaller_than_two_pixels_is_seen(double width, double height, string? why)
    {
        var snap = new Snap();
        snap.Element(snap.Body, "button", new(100, 100, width, height), "", "id", "b");
        Assert.That(snap.Seen("b").Hidden, Is.EqualTo(why));
    }

    [TestCase(-9999, 100, "visible", "off-screen", Description = "left of the page, where no scrolling leads")]
    [TestCase(100, -9999, "visible", "off-screen")]
    [TestCase(100, 2000, "visible", null, Description = "below the window, where scrolling leads")]
    [TestCase(100, 2000, "hidden", "off-screen", Description = "below the window of a page that does not scroll")]
    [TestCase(100, 5000, "visible", "off-screen", Description = "below the end of the page")]
    [TestCase(900, 100, "visible", null, Description = "half of it to the right")]
    [TestCase(980, 100, "visible", "off-screen", Description = "a tenth of it left")]
    public void What_no_scrolling_reaches_is_off_screen(double x, double y, string overflow, string? why)
    {
        var snap = Snap.Scrolled(overflow: overflow);
        snap.Element(snap.Body, "button", new(x, y, 200, 50), "", "id", "b");
        Assert.That(snap.Seen("b").Hidden, Is.EqualTo(why));
    }

    [TestCase(700, null)]
    [TestCase(900, "off-screen")]
    public void What_is_fixed_below_the_window_is_off_screen_however_long_the_page(double y, string? why)
    {
        var snap = new Snap();
        snap.Element(snap.Body, "button", new(100, y, 200, 50), "position:fixed", "id", "b");
        Assert.That(snap.Seen("b").Hidden, Is.EqualTo(why));
    }

    [Test]
    public void A_box_is_told_in_the_window_of_a_page_that_was_scrolled()
    {
        var snap = Snap.Scrolled(scrollY: 500);
        snap.Element(snap.Body, "button", new(100, 600, 200, 50), "", "id", "b");
        Assert.That(snap.Seen("b").Box, Is.EqualTo(new Box(100, 100, 200, 50)));
    }

    [TestCase("overflow-y:hidden", "", "clipped")]
    [TestCase("overflow-x:clip", "", "clipped")]
    [TestCase("overflow-y:visible", "", null)]
    [TestCase("overflow-y:auto", "", null, Description = "a scroller brings it in")]
    [TestCase("overflow-y:hidden", "position:absolute", null, Description = "its containing block is further out")]
    [TestCase("overflow-y:hidden;position:relative", "position:absolute", "clipped")]
    [TestCase("overflow-y:hidden;position:relative", "position:fixed", null)]
    public void What_lies_outside_of_a_box_that_cuts_is_clipped(string around, string own, string? why)
    {
        var snap = new Snap();
        var outer = snap.Element(snap.Body, "div", new(100, 100, 200, 50), around);
        snap.Element(outer, "button", new(100, 300, 200, 50), own, "id", "b");
        Assert.That(snap.Seen("b").Hidden, Is.EqualTo(why));
    }

    [TestCase("position:fixed;overflow-y:hidden", "overflow-y:auto", null, Description = "a dialog whose list scrolls")]
    [TestCase("overflow-y:hidden", "overflow-y:scroll", null)]
    [TestCase("position:fixed;overflow-y:hidden", "overflow-y:visible", "off-screen", Description = "nothing scrolls")]
    [TestCase("position:fixed;overflow-y:hidden", "overflow-y:hidden", "off-screen")]
    public void What_a_list_in_a_dialog_can_bring_in_is_not_hidden(string dialog, string list, string? why)
    {
        var snap = new Snap();
        var outer = snap.Element(snap.Body, "div", new(100, 100, 300, 300), dialog);
        snap.Element(snap.Element(outer, "div", new(100, 100, 300, 250), list), "button", new(100, 500, 200, 50), "", "id", "b");
        Assert.That(snap.Seen("b").Hidden, Is.EqualTo(why));
    }

    [TestCase("height", "clipped")]
    [TestCase("", null)]
    public void A_list_without_height_brings_nothing_in(string without, string? why)
    {
        var snap = new Snap();
        var list = snap.Element(snap.Body, "div", new(100, 100, 300, without.Length > 0 ? 0 : 40), "overflow-y:auto");
        snap.Element(list, "button", new(100, 500, 200, 50), "", "id", "b");
        Assert.That(snap.Seen("b").Hidden, Is.EqualTo(why));
    }

    [TestCase(-400, "off-screen", Description = "a drawer that is closed")]
    [TestCase(0, null)]
    public void A_list_out_of_the_window_brings_nothing_in(double x, string? why)
    {
        var snap = new Snap();
        var list = snap.Element(snap.Body, "div", new(x, 0, 300, 800), "position:fixed;overflow-y:auto");
        snap.Element(list, "button", new(x + 50, 1200, 200, 50), "", "id", "b");
        Assert.That(snap.Seen("b").Hidden, Is.EqualTo(why));
    }

    [TestCase(120, null)]
    [TestCase(140, "clipped")]
    public void A_quarter_is_enough_to_be_seen(double y, string? why)
    {
        var snap = new Snap();
        var outer = snap.Element(snap.Body, "div", new(100, 100, 200, 50), "overflow-y:hidden");
        snap.Element(outer, "button", new(100, y, 200, 50), "", "id", "b");
        Assert.That(snap.Seen("b").Hidden, Is.EqualTo(why));
    }

    [Test]
    public void A_slot_without_a_box_takes_that_of_what_is_in_it()
    {
        var snap = new Snap();
        var slot = snap.Element(snap.Body, "slot", null, "", "id", "b");
        snap.Element(slot, "button", Place);
        snap.Element(slot, "button", new(100, 200, 300, 50));
        Assert.That(snap.Seen("b"), Has.Property("Hidden").Null.And.Property("Box").EqualTo(new Box(100, 100, 300, 150)));
    }

    [Test]
    public void A_slot_of_hidden_things_stays_hidden()
    {
        var snap = new Snap();
        snap.Element(snap.Element(snap.Body, "slot", null, "", "id", "b"), "button", Place, "visibility:hidden");
        Assert.That(snap.Seen("b").Hidden, Is.EqualTo("display"));
    }

    [Test]
    public void A_wrapper_without_height_takes_the_box_of_what_is_fixed_in_it()
    {
        var snap = new Snap();
        var wrapper = snap.Element(snap.Body, "div", new(0, 0, 1000, 0), "", "id", "b");
        snap.Element(wrapper, "div", new(0, 600, 1000, 200), "position:fixed");
        Assert.That(snap.Seen("b"), Has.Property("Hidden").Null.And.Property("Box").EqualTo(new Box(0, 600, 1000, 200)));
    }
}
