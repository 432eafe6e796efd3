using ConsentAudit.Readings;
using NUnit.Framework;

namespace ConsentAudit.Tests.Readings;

public sealed class VisibleTextTests
{
    [TestCase("<div>Tout <b>ac</b>cepter</div>", "Tout accepter")]
    [TestCase("<div>un</div><div>deux</div>", "un deux")]
    [TestCase("un<br>deux", "un deux")]
    [TestCase("<span>un</span><span>deux</span>", "undeux")]
    [TestCase("<span>un</span><span as='inline-block'>deux</span>", "un deux")]
    [TestCase("<span>un</span><span as='contents'>deux</span>", "undeux")]
    [TestCase("  un \n\t deux\u00A0\u202Ftrois  ", "un deux trois")]
    [TestCase("un<div unseen='display'>deux</div>trois", "untrois")]
    [TestCase("un <span unseen='opacity'>deux</span> trois", "un trois")]
    [TestCase("un <script>deux</script><style>x</style><noscript>y</noscript><template>z</template> trois", "un trois")]
    [TestCase("<select><option>un</option></select>deux", "deux")]
    [TestCase("", "")]
    public void The_eye_reads_what_is_shown(string html, string text) => Assert.That(VisibleText.Of(Photo.Of(html).Root), Is.EqualTo(text));

    [Test]
    public void What_is_hidden_for_itself_may_hold_what_is_seen()
    {
        var photograph = Photo.Of("<div unseen='visibility'>un<div id='in'>deux</div></div>");
        Assert.That(VisibleText.Of(photograph.Root), Is.Empty);
        var seen = Evidence.Trees.Fill(new() { Tag = "div", Hidden = "size" }, Evidence.Trees.Element("b", Evidence.Trees.Text("deux")));
        Assert.That(VisibleText.Of(seen), Is.EqualTo("deux"));
    }

    [Test]
    public void It_stops_where_it_is_told()
    {
        var root = Photo.Of("<div>abcdef</div><div>ghi</div>").Root;
        Assert.That(VisibleText.Of(root, 4), Is.EqualTo("abcd"));
        Assert.That(VisibleText.Of(root, 400), Is.EqualTo("abcdef ghi"));
    }

    [Test]
    public void Elements_can_be_left_out() =>
        Assert.That(VisibleText.Of(Photo.Of("un <button>deux</button> trois").Root, skip: e => e.Tag == "button"), Is.EqualTo("un trois"));
}
