using ConsentAudit.Catalogue;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;
using ConsentAudit.Reports;
using NUnit.Framework;

namespace ConsentAudit.Tests.Reports;

public sealed class XlsxOwnersTests
{
    private static readonly RunSources Sources = new() { Sites = new PublicSuffixes("com\nco.uk\nexample\n") };

    [Test]
    public void An_owner_is_counted_by_page_and_by_moment()
    {
        var one = Sample.Page() with { Trackers = [Sample.Tracker(true, Phase.BeforeConsent), Sample.Tracker(true, Phase.BeforeConsent, Phase.AfterAccept)] };
        var two = Sample.Page() with { Trackers = [Sample.Tracker(true, Phase.AfterAccept), Sample.Tracker(false, Phase.AfterReject), Sample.Tracker(null, Phase.BeforeConsent)] };
        using var book = Workbook.Of(one, two, Sample.Page() with { Trackers = [] });
        double Of(string header) => book.Cell("Acteurs", header).GetDouble();
        Assert.Multiple(() =>
        {
            Assert.That(book.Text("Acteurs", "Responsable"), Is.EqualTo("Meta"));
            Assert.That(Of("Pages, en tout"), Is.EqualTo(2));
            Assert.That(Of("Pages, avant le choix"), Is.EqualTo(1));
            Assert.That(Of("Pages, après le refus"), Is.Zero, "one that needs no consent");
            Assert.That(Of("Pages, après l’acceptation"), Is.EqualTo(2));
            Assert.That(Of("Pages, inconnus avant le choix"), Is.EqualTo(1));
            Assert.That((Of("Traceurs, toutes pages"), Of("Dont soumis au consentement")), Is.EqualTo((5.0, 3.0)));
            Assert.That(book.Text("Acteurs", "Finalités"), Is.EqualTo("publicité"));
        });
    }

    [Test]
    public void Zero_and_not_observed_are_told_apart()
    {
        using var book = Workbook.Of(Sample.Page() with { Phases = [Phase.BeforeConsent], Trackers = [Sample.Tracker(true, Phase.BeforeConsent)] });
        Assert.That(book.Text("Acteurs", "Pages, après le refus"), Is.EqualTo("non observé"));
        Assert.That(book.Text("Acteurs", "Pages, avant le choix"), Is.EqualTo("1"));
    }

    [Test]
    public void Who_is_not_known_goes_by_the_site_of_its_hosts()
    {
        var page = Sample.Page() with
        {
            Trackers = [.. new[] { "a.ads.co.uk", "b.ads.co.uk", "other.co.uk" }.Select(host => Sample.Tracker(null, Phase.BeforeConsent) with { Owner = null, Host = host })],
        };
        using var book = Workbook.Of(Sample.Report(page), sources: Sources);
        Assert.Multiple(() =>
        {
            Assert.That((book.Text("Acteurs", "Responsable", 1), book.Text("Acteurs", "Responsable", 2)), Is.EqualTo(("ads.co.uk", "other.co.uk")));
            Assert.That(book.Text("Acteurs", "Responsable connu"), Is.EqualTo("non : domaine"));
            Assert.That(book.Text("Acteurs", "Hôtes"), Is.EqualTo("a.ads.co.uk, b.ads.co.uk"));
        });
    }

    [Test]
    public void An_unknown_domain_is_not_taken_for_an_owner_of_the_same_name()
    {
        var page = Sample.Page() with { Trackers = [Sample.Tracker() with { Owner = "meta.com" }, Sample.Tracker() with { Owner = null, Host = "meta.com" }] };
        using var book = Workbook.Of(Sample.Report(page), sources: Sources);
        Assert.That(new[] { 1, 2 }.Select(entry => book.Text("Acteurs", "Responsable connu", entry)), Is.EquivalentTo(new[] { "oui", "non : domaine" }));
    }

    [Test]
    public void The_sites_own_hosts_are_counted_and_not_listed()
    {
        var own = Sample.Tracker(true, Phase.BeforeConsent) with { Party = Party.First, Host = "journal.example" };
        using var book = Workbook.Of(Sample.Page() with { Trackers = [own, Sample.Tracker()] });
        Assert.That(book.Text("Acteurs", "Hôtes"), Is.EqualTo("facebook.com, un hôte de site audité"));
    }

    [Test]
    public void At_most_twelve_hosts_are_listed_and_the_rest_is_counted()
    {
        var trackers = Enumerable.Range(10, 15).Select(i => Sample.Tracker() with { Host = $"h{i}.example" });
        using var book = Workbook.Of(Sample.Page() with { Trackers = [.. trackers] });
        Assert.That(book.Text("Acteurs", "Hôtes"), Does.Contain("h21.example").And.Not.Contain("h22").And.EndsWith("… (+3)"));
    }
}
