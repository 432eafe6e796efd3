using ConsentAudit.Browser.Photographs;
using ConsentAudit.Browser.Visits;
using ConsentAudit.Evidence;
using ConsentAudit.Tests.Catalogue;
using NUnit.Framework;

namespace ConsentAudit.Tests.Browser;

/// <summary>What looks like somebody's identifier is a digest in a photograph; what a reader of it needs is left.</summary>
public sealed class IdentifierMaskTests
{
    private static readonly IdentifierMask Mask = new(Salts.Fixed);

    [TestCase("k3j9x0a2b7")]
    [TestCase("4f2a9c1be07d")]
    [TestCase("482913377")]
    [TestCase("9f86d081884c7d659a2feaa0c55ad015")]
    [TestCase("0e8f2a14-66aa-4b0f-9c1d-2f1f4d1c9a77")]
    [TestCase("hT9kLmQ2xZ7vB4nC")]
    [TestCase("qWxRtYpLzKmNbVcJhGfD")]
    [TestCase("jeanne.martin@poste.example")]
    public void An_identifier_is_masked_wherever_it_stands(string identifier)
    {
        var digest = OpenDigests.Masked + Salts.Fixed.Digest(identifier);
        Assert.Multiple(() =>
        {
            Assert.That(Mask.Value(identifier), Is.EqualTo(digest));
            Assert.That(Mask.Address($"/page?uid={identifier}&page=3"), Is.EqualTo($"/page?uid={digest}&page=3"));
            Assert.That(Mask.Address($"https://x.example/page#uid={identifier}"), Is.EqualTo($"https://x.example/page#uid={digest}"));
            Assert.That(Mask.Value($"{{\"user\":\"{identifier}\",\"lang\":\"fr\"}}"), Is.EqualTo($"{{\"user\":\"{digest}\",\"lang\":\"fr\"}}"));
        });
    }

    [TestCase("?page=3")]
    [TestCase("?q=tunnel+ferme&lang=fr-FR")]
    [TestCase("?utm_source=google&utm_medium=cpc")]
    [TestCase("?date=2026-11-28")]
    [TestCase("?at=20261128")]
    [TestCase("?t=1732281234")]
    [TestCase("?section=municipales2026&windows11")]
    [TestCase("?tab=politique-de-confidentialite")]
    [TestCase("?view=ThirdPartyStoragePartitioning")]
    [TestCase("#articleBody")]
    [TestCase("")]
    public void Words_dates_and_small_numbers_stay(string query)
    {
        Assert.That(Mask.Address("https://www.journal.example/actu/482913377" + query), Is.EqualTo("https://www.journal.example/actu/482913377" + query));
        Assert.That(Mask.Value(query), Is.EqualTo(query));
    }

    [TestCase("https://www.youtube.example/embed/dQw4w9WgXcQ")]
    [TestCase("mailto:redaction@journal.example")]
    [TestCase("/actu/le-tunnel-ferme-482913377.html")]
    public void Hosts_paths_and_whom_to_write_to_stay(string address) => Assert.That(Mask.Address(address), Is.EqualTo(address));

    [Test]
    public void Words_beside_an_identifier_stay_and_escaped_signs_part()
    {
        Assert.That(Mask.Value("abonne_4f2a9c1be07d"), Is.EqualTo("abonne_" + OpenDigests.Masked + Salts.Fixed.Digest("4f2a9c1be07d")));
        Assert.That(Mask.Address("/?u=id%3D4f2a9c1be07d%26l%3Dfr"), Is.EqualTo($"/?u=id%3D{OpenDigests.Masked}{Salts.Fixed.Digest("4f2a9c1be07d")}%26l%3Dfr"));
    }

    [Test]
    public void A_photograph_holds_digests_and_its_labels_names_and_texts_as_they_are()
    {
        var snap = new Snap();
        var place = new Box(100, 100, 200, 50);
        var link = snap.Element(snap.Body, "a", place, "", "id", "b", "href", "/suite?uid=k3j9x0a2b7&page=2", "data-user", "4f2a9c1be07d", "aria-label", "Référence 482913377", "class", "css-1x2y3z4w5", "title", "482913377");
        snap.Words(link, "Dossier 482913377", place);
        snap.Element(snap.Body, "meta", null, "", "id", "m", "name", "visitor", "content", "k3j9x0a2b7");
        snap.Element(snap.Body, "meta", null, "", "id", "d", "name", "description", "content", "Toute l’actualité du lac, en continu");
        var seen = snap.Seen("b");
        var html = PhotographHtml.Write(snap.Photograph());
        Assert.Multiple(() =>
        {
            Assert.That(html, Does.Not.Contain("k3j9x0a2b7").And.Not.Contain("4f2a9c1be07d"));
            Assert.That(seen.Attribute("href"), Is.EqualTo($"/suite?uid={OpenDigests.Masked}{Salts.Fixed.Digest("k3j9x0a2b7")}&page=2"));
            Assert.That(seen.Leads, Is.EqualTo("/suite?uid=k3j9x0a2b7&page=2"), "the link still leads where it leads");
            Assert.That((seen.Attribute("aria-label"), seen.Attribute("class"), seen.Attribute("title")), Is.EqualTo(("Référence 482913377", "css-1x2y3z4w5", "482913377")));
            Assert.That(seen.Children.OfType<PhotoText>().Single().Text, Is.EqualTo("Dossier 482913377"));
            Assert.That(snap.Seen("d").Attribute("content"), Is.EqualTo("Toute l’actualité du lac, en continu"));
        });
    }

    [Test]
    public void The_next_page_is_opened_by_its_true_address()
    {
        var snap = new Snap();
        var place = new Box(100, 100, 200, 50);
        snap.Words(snap.Element(snap.Body, "a", place, "", "href", "/article?session=k3j9x0a2b7"), "Le tunnel ferme", place);
        Assert.That(NextPage.Choose(snap.Photograph(), "https://journal.example/", BuiltIn.Catalogue.Sites), Is.EqualTo("https://journal.example/article?session=k3j9x0a2b7"));
    }

    [Test]
    public void The_address_of_a_page_and_of_a_frame_hold_digests()
    {
        var snap = new Snap();
        var frame = snap.Element(snap.Body, "iframe", new Box(0, 0, 300, 200), "", "id", "f", "src", "https://x.example/f?uid=k3j9x0a2b7");
        snap.Open("https://x.example/f?uid=k3j9x0a2b7&lang=fr", frame);
        Assert.That(snap.Seen("f").FrameUrl, Is.EqualTo($"https://x.example/f?uid={OpenDigests.Masked}{Salts.Fixed.Digest("k3j9x0a2b7")}&lang=fr"));
    }
}
