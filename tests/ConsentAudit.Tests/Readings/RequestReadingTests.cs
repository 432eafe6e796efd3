using ConsentAudit.Evidence;
using ConsentAudit.Readings;
using ConsentAudit.Tests.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Readings;

public sealed class RequestReadingTests
{
    private const string Known = "https://ad.doubleclick.net/pixel";

    private static Seen Page => Seen.Banner("Tout accepter", "Tout refuser");

    private static IReadOnlyList<TrackerReading> Read(Seen page) =>
        [.. new PageReader(Judge.Catalogue).Read(page.Evidence()).Trackers.Where(t => t.Kind == TrackerKind.Request)];

    [Test]
    public void A_request_is_named_by_host_and_path_and_told_once()
    {
        var one = Read(Page.Request(Known).Request(Known)).Single();
        Assert.That((one.Name, one.Host, one.Party, one.Seen), Is.EqualTo(("ad.doubleclick.net/pixel", "ad.doubleclick.net", Party.Third, "2 of 2")));
    }

    [Test]
    public void Another_path_is_another_request() => Assert.That(Read(Page.Request(Known).Request(Known + "/b")), Has.Count.EqualTo(2));

    [Test]
    public void The_longest_path_known_decides()
    {
        Assert.That(Read(Page.Request("https://www.youtube.com/pagead/viewthrough")).Single().NeedsConsent, Is.True);
        Assert.That(Read(Page.Request("https://www.youtube.com/embed/abc")).Single().NeedsConsent, Is.Null);
    }

    [Test]
    public void A_host_that_only_ends_alike_is_not_known() => Assert.That(Read(Page.Request("https://notdoubleclick.net/pixel")), Is.Empty);

    [TestCase("https://www.journal.example/style.css")]
    [TestCase("https://images.autre.example/photo.jpg")]
    [TestCase("data:image/gif;base64,R0lGODlh")]
    [TestCase("no address")]
    public void What_is_neither_known_nor_takes_an_identifier_is_not_told(string url) => Assert.That(Read(Page.Request(url)), Is.Empty);

    [Test]
    public void An_unknown_third_party_that_takes_an_identifier_is_told_and_the_sites_own_host_is_not()
    {
        var page = Page.Cookie("_fbp");
        Assert.That(Read(page.Request("https://pixel.inconnu.example/p.gif", parameter: Seen.Differing[0])).Single().NeedsConsent, Is.Null);
        Assert.That(Read(Page.Cookie("_fbp").Request("https://api.journal.example/p.gif", parameter: Seen.Differing[0])), Is.Empty);
    }

    [Test]
    public void The_sight_that_took_an_identifier_stands_for_its_phase()
    {
        var page = Page.Cookie("_fbp").Request(Known).Request(Known, parameter: Seen.Differing[0]);
        Assert.That(Read(page).Single().Sights[Phase.BeforeConsent].Identified, Is.True);
        Assert.That(Read(Page.Cookie("_fbp").Request(Known)).Single().Sights[Phase.BeforeConsent].Identified, Is.False);
    }

    [Test]
    public void A_request_after_a_click_that_did_not_count_is_not_told()
    {
        Assert.That(Read(Page.RefusedInVain("Tout refuser").Request(Known, Phase.AfterReject)), Is.Empty);
        Assert.That(Read(Page.Refused("Tout refuser").Request(Known, Phase.AfterReject)), Has.Count.EqualTo(1));
    }
}
