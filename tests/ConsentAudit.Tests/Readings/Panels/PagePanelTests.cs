using ConsentAudit.Evidence;
using ConsentAudit.Readings;
using ConsentAudit.Tests.Catalogue;
using NUnit.Framework;
using static ConsentAudit.Tests.Readings.Panels.Panel;

namespace ConsentAudit.Tests.Readings.Panels;

/// <summary>Which photograph tells of the settings of a page.</summary>
public sealed class PagePanelTests
{
    private const string Purpose = "<div><h3>Publicité</h3><input type='checkbox' ticked='no'></div>";

    private static readonly string Banner = Reading.Bar("<button>Tout accepter</button><button>Paramétrer</button>");

    [Test]
    public void The_visit_that_saves_is_asked_first()
    {
        var page = Read(Visited(VisitKind.Refusing, Opened(Purpose)), Visited(VisitKind.Saving, Opened(Purpose + Purpose)));
        Assert.That((page.PanelVisit?.Kind, page.PanelShot?.Moment, page.Panel?.Switches.Count), Is.EqualTo((VisitKind.Saving, "second-layer", 2)));
    }

    [Test]
    public void Then_the_one_that_refuses()
    {
        var page = Read(Visited(VisitKind.Accepting, Opened(Purpose + Purpose)), Visited(VisitKind.Refusing, Opened(Purpose)));
        Assert.That((page.PanelVisit?.Kind, page.Panel?.Switches.Count), Is.EqualTo((VisitKind.Refusing, 1)));
    }

    [Test]
    public void A_visit_in_which_nothing_opened_tells_nothing()
    {
        var page = Read(Visited(VisitKind.Saving, Photo.Page(Banner)), Visited(VisitKind.Refusing, Opened(Purpose)));
        Assert.That(page.PanelVisit?.Kind, Is.EqualTo(VisitKind.Refusing));
    }

    [Test]
    public void Without_any_the_first_layer_is_asked()
    {
        var page = Read(new Visit { Kind = VisitKind.Refusing, Shots = [Shot(Moment.BeforeConsent, Photo.Page(Reading.Bar(Purpose + "<button>Tout accepter</button><button>Autoriser la sélection</button>")))] });
        Assert.That((page.PanelShot?.Moment, page.Panel?.Switches.Count), Is.EqualTo(("before-consent", 1)));
    }

    [Test]
    public void And_where_that_has_no_switch_there_are_none()
    {
        var page = Read(new Visit { Kind = VisitKind.Refusing, Shots = [Shot(Moment.BeforeConsent, Photo.Page(Banner))] });
        Assert.That((page.Panel, page.PanelVisit, page.PanelShot), Is.EqualTo(((PanelReading?)null, (Visit?)null, (Shot?)null)));
    }

    [TestCase("https://journal.example/cookies", 1)]
    [TestCase("https://journal.example/#cookies", null)]
    public void Another_page_may_be_the_settings_as_a_whole(string url, int? switches)
    {
        var settings = Photo.Of($"<nav><a href='/a'>A</a><a href='/b'>B</a><a href='/c'>C</a><a href='/d'>D</a></nav><main at='0 80 1366 3000'><h1>Gestion des cookies</h1>{Purpose}</main>", url: url);
        Assert.That(Read(Visited(VisitKind.Refusing, settings)).Panel?.Switches.Count, Is.EqualTo(switches));
    }

    private static PageReading Read(params Visit[] visits) =>
        new PageReader(BuiltIn.Catalogue).Read(new EvidenceBundle { Url = "https://journal.example/", Visits = visits });

    private static Photograph Opened(string inside) => Photo.Page(Layer(inside + Save));

    private static Visit Visited(VisitKind kind, Photograph settings) =>
        new() { Kind = kind, Shots = [Shot(Moment.BeforeConsent, Photo.Page(Banner)), Shot(Moment.SecondLayer, settings)] };

    private static Shot Shot(string moment, Photograph photograph) => new() { Moment = moment, AtMs = 5_000, Dom = $"dom/{moment}.html", Photograph = photograph };
}
