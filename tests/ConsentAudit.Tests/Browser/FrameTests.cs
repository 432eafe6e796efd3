using ConsentAudit.Evidence;
using NUnit.Framework;

namespace ConsentAudit.Tests.Browser;

/// <summary>Frames are unfolded: what is in them is told in the window of the page.</summary>
public sealed class FrameTests
{
    [Test]
    public void A_frame_holds_the_root_of_its_document()
    {
        var snap = Framed("border-left-width:5px;border-top-width:5px");
        snap.Element(snap.Body, "button", new(10, 10, 100, 30), "", "id", "b");
        var button = snap.Seen("b");
        Assert.That(button.Ancestors().Select(a => a.Tag), Is.EqualTo(new[] { "body", "html", "iframe", "body", "html" }));
        Assert.That(button.Ancestors().Single(a => a.Tag == "iframe").FrameUrl, Is.EqualTo("https://cmp.example/"));
        Assert.That(button.Box, Is.EqualTo(new Box(100 + 5 + 10, 200 + 5 + 10, 100, 30)));
        Assert.That(button.Hidden, Is.Null);
    }

    [Test]
    public void A_frame_that_cannot_be_read_has_no_address()
    {
        var snap = new Snap();
        snap.Element(snap.Body, "iframe", new(0, 0, 300, 200), "", "id", "b");
        Assert.That(snap.Seen("b"), Has.Property("FrameUrl").EqualTo("").And.Property("Children").Empty);
    }

    [Test]
    public void What_is_no_frame_has_no_address_at_all()
    {
        var snap = new Snap();
        snap.Element(snap.Body, "div", new(0, 0, 300, 200), "", "id", "b");
        Assert.That(snap.Seen("b").FrameUrl, Is.Null);
    }

    [TestCase("visible", null, Description = "the frame scrolls to it")]
    [TestCase("hidden", "clipped")]
    public void Below_a_frames_edge_is_out_of_sight_where_the_frame_does_not_scroll(string overflow, string? why)
    {
        var snap = Framed("", overflow);
        snap.Element(snap.Body, "button", new(10, 900, 100, 30), "", "id", "b");
        Assert.That(snap.Seen("b").Hidden, Is.EqualTo(why));
    }

    [Test]
    public void In_a_frame_that_was_scrolled_boxes_move_up()
    {
        var snap = new Snap();
        var frame = snap.Element(snap.Body, "iframe", new(100, 200, 400, 300));
        snap.Open("https://cmp.example/", frame, scrollY: 50);
        snap.Element(snap.Body, "button", new(10, 60, 100, 30), "", "id", "b");
        Assert.That(snap.Seen("b").Box, Is.EqualTo(new Box(110, 210, 100, 30)));
    }

    [TestCase("visibility:hidden", "visibility")]
    [TestCase("opacity:0", "opacity")]
    [TestCase("", null)]
    public void A_hidden_frame_hides_all_that_is_in_it(string styles, string? why)
    {
        var snap = Framed(styles);
        snap.Element(snap.Body, "button", new(10, 10, 100, 30), "", "id", "b");
        Assert.That(snap.Seen("b").Hidden, Is.EqualTo(why));
    }

    private static Snap Framed(string styles, string overflow = "visible")
    {
        var snap = new Snap();
        var frame = snap.Element(snap.Body, "iframe", new(100, 200, 400, 300), styles);
        snap.Open("https://cmp.example/", frame, overflow: overflow);
        return snap;
    }
}
