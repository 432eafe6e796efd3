using ConsentAudit.Evidence;
using ConsentAudit.Readings;
using NUnit.Framework;

namespace ConsentAudit.Tests.Readings;

public sealed class ControlFinderTests
{
    [TestCase("<button id='x'>a</button>")]
    [TestCase("<a id='x' href='/a'>a</a>")]
    [TestCase("<a id='x' click>a</a>")]
    [TestCase("<input id='x' type='submit'>")]
    [TestCase("<input id='x' type='checkbox'>")]
    [TestCase("<div id='x' role='button'>a</div>")]
    [TestCase("<div id='x' click>a</div>")]
    [TestCase("<span id='x' pointer>a</span>")]
    [TestCase("<summary id='x'>a</summary>")]
    [TestCase("<div unseen='size'><div></div></div><button id='x'>a</button>")]
    public void What_can_be_used_is_found(string html) => Assert.That(Found(html), Is.EqualTo(new[] { "x" }));

    [TestCase("<div id='x'>a</div>")]
    [TestCase("<a id='x'>a</a>")]
    [TestCase("<input id='x' type='hidden'>")]
    [TestCase("<input id='x'>")]
    [TestCase("<button id='x' unseen='display'>a</button>")]
    [TestCase("<button id='x' unseen='covered'>a</button>")]
    [TestCase("<button id='x' unseen='disabled'>a</button>")]
    [TestCase("<form id='x' click>a</form>")]
    [TestCase("<div id='x' role='dialog'>a</div>")]
    public void What_cannot_is_not(string html) => Assert.That(Found(html), Is.Empty);

    [Test]
    public void Of_nested_ones_the_outer_that_carries_the_meaning_is_found() =>
        Assert.That(Found("<button id='x'><span id='y' click>a</span></button>"), Is.EqualTo(new[] { "x" }));

    [Test]
    public void A_listener_on_a_container_is_a_delegate() =>
        Assert.That(Found("<div id='x' click><button id='y'>a</button><button id='z'>b</button></div>"), Is.EqualTo(new[] { "y", "z" }));

    [Test]
    public void A_pointer_that_is_handed_down_counts_once() =>
        Assert.That(Found("<div id='x' pointer><span id='y' pointer>a</span></div>"), Is.EqualTo(new[] { "x" }));

    [Test]
    public void A_long_text_with_a_listener_is_no_control() =>
        Assert.That(Found($"<div id='x' click>{new string('a', 300)}</div>"), Is.Empty);

    [Test]
    public void They_come_in_the_order_of_the_page() =>
        Assert.That(Found("<div><button id='a'>a</button></div><button id='b'>b</button><div><div><button id='c'>c</button></div></div>"), Is.EqualTo(new[] { "a", "b", "c" }));

    [TestCase("<a id='x' href='/a'>a</a>", true)]
    [TestCase("<a id='x' href=' https://x.example/ '>a</a>", true)]
    [TestCase("<a id='x' href='#'>a</a>", false)]
    [TestCase("<a id='x' href='javascript:void(0)'>a</a>", false)]
    [TestCase("<a id='x' href='JavaScript:x()'>a</a>", false)]
    [TestCase("<a id='x' href=''>a</a>", false)]
    [TestCase("<button id='x' href='/a'>a</button>", false)]
    public void A_link_leads_away_or_does_not(string html, bool away) => Assert.That(ControlFinder.LeadsAway(Element(html)), Is.EqualTo(away));

    [TestCase("<input id='x' type='checkbox'>", true)]
    [TestCase("<input id='x' type='radio'>", true)]
    [TestCase("<div id='x' role='switch'></div>", true)]
    [TestCase("<input id='x' type='submit'>", false)]
    [TestCase("<button id='x' type='checkbox'></button>", false)]
    public void A_switch_is_one_or_is_not(string html, bool toggle) => Assert.That(ControlFinder.IsToggle(Element(html)), Is.EqualTo(toggle));

    [TestCase("<button id='x' aria-expanded='false'></button>", true)]
    [TestCase("<summary id='x'></summary>", true)]
    [TestCase("<button id='x'></button>", false)]
    public void The_head_of_a_fold_unfolds(string html, bool unfolds) => Assert.That(ControlFinder.Unfolds(Element(html)), Is.EqualTo(unfolds));

    private static IEnumerable<string?> Found(string html) => ControlFinder.Within(Photo.Of(html).Root).Select(e => e.Attribute("id"));

    private static PhotoElement Element(string html) => Photo.Of(html).Root.SelfAndDescendants().Single(e => e.Attribute("id") == "x");
}
