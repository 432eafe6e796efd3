using ConsentAudit.Evidence;
using NUnit.Framework;

namespace ConsentAudit.Tests.Browser;

/// <summary>Whether a click would reach a control.</summary>
public sealed class CoverTests
{
    private static readonly Box Place = new(100, 100, 200, 50);

    [TestCase("", "covered")]
    [TestCase("opacity:0", "covered", Description = "what is transparent catches the click all the same")]
    [TestCase("pointer-events:none", null)]
    [TestCase("visibility:hidden", null)]
    public void What_is_painted_later_covers(string styles, string? why)
    {
        var snap = new Snap();
        snap.Element(snap.Body, "button", Place, "", "id", "b");
        snap.Element(snap.Body, "div", Snap.Window, styles);
        Assert.That(snap.Seen("b").Hidden, Is.EqualTo(why));
    }

    [Test]
    public void What_is_painted_earlier_does_not_cover()
    {
        var snap = new Snap();
        snap.Element(snap.Body, "div", Snap.Window);
        snap.Element(snap.Body, "button", Place, "", "id", "b");
        Assert.That(snap.Seen("b").Hidden, Is.Null);
    }

    [Test]
    public void Its_own_parts_do_not_cover_a_control()
    {
        var snap = new Snap();
        var button = snap.Element(snap.Body, "button", Place, "", "id", "b");
        snap.Element(snap.Element(button, "span", Place), "b", Place);
        Assert.That(snap.Seen("b").Hidden, Is.Null);
    }

    [TestCase(180, 40, null, Description = "a corner")]
    [TestCase(200, 50, "covered", Description = "all of it")]
    public void A_control_is_covered_where_no_point_of_it_is_free(double width, double height, string? why)
    {
        var snap = new Snap();
        snap.Element(snap.Body, "button", Place, "", "id", "b");
        snap.Element(snap.Body, "div", new(100, 100, width == 180 ? 90 : width, height));
        Assert.That(snap.Seen("b").Hidden, Is.EqualTo(why));
    }

    [TestCase("overflow-y:auto", null, Description = "scrolled away, it lies over nothing")]
    [TestCase("overflow-y:visible", "covered")]
    public void What_a_list_has_scrolled_away_covers_nothing(string list, string? why)
    {
        var snap = new Snap();
        snap.Element(snap.Body, "button", Place, "", "id", "b");
        var scroller = snap.Element(snap.Body, "div", new(100, 0, 200, 90), list);
        snap.Element(scroller, "div", new(100, 0, 200, 400));
        Assert.That(snap.Seen("b").Hidden, Is.EqualTo(why));
    }

    [Test]
    public void What_is_no_control_is_not_asked()
    {
        var snap = new Snap();
        snap.Element(snap.Body, "p", Place, "", "id", "b");
        snap.Element(snap.Body, "div", Snap.Window);
        Assert.That(snap.Seen("b").Hidden, Is.Null);
    }

    [Test]
    public void A_listener_makes_a_control()
    {
        var snap = new Snap();
        snap.Clickable(snap.Element(snap.Body, "div", Place, "", "id", "b"));
        snap.Element(snap.Body, "div", Snap.Window);
        Assert.That(snap.Seen("b"), Has.Property("Hidden").EqualTo("covered").And.Property("Clickable").True);
    }

    [TestCase("url(\"https://x.example/a,b.cur\") 4 4, pointer", "pointer", "covered")]
    [TestCase("pointer", "pointer", "covered")]
    [TestCase("url(\"https://x.example/pointer\"), auto", "auto", null)]
    public void A_pointer_makes_a_control_though_it_be_a_picture(string cursor, string kept, string? why)
    {
        var snap = new Snap();
        snap.Element(snap.Body, "div", Place, $"cursor:{cursor}", "id", "b");
        snap.Element(snap.Body, "div", Snap.Window);
        Assert.That((snap.Seen("b").Style.Cursor, snap.Seen("b").Hidden), Is.EqualTo((kept, why)));
    }

    [TestCase("button", "disabled")]
    [TestCase("p", null)]
    public void A_control_may_be_disabled(string tag, string? why)
    {
        var snap = new Snap();
        snap.Element(snap.Body, tag, Place, "", "id", "b", "disabled", "");
        Assert.That(snap.Seen("b").Hidden, Is.EqualTo(why));
    }
}
