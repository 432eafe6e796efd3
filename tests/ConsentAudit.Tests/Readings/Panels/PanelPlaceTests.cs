using ConsentAudit.Readings;
using NUnit.Framework;
using static ConsentAudit.Tests.Readings.Panels.Panel;

namespace ConsentAudit.Tests.Readings.Panels;

/// <summary>Where the settings are, and what is none.</summary>
public sealed class PanelPlaceTests
{
    private const string Rows = "<div><span>Mesure d’audience</span><input type='checkbox' ticked='no'></div><div><span>Publicité</span><input type='checkbox' ticked='no'></div>";

    [Test]
    public void A_layer_with_switches_is_the_settings() => Assert.That(Of(Rows + Save)!.Container.Attribute("id"), Is.EqualTo("panel"));

    [TestCase("<div fixed><h2>Connexion</h2><input type='email'><input type='password'><label><input type='checkbox' ticked='no'> Se souvenir de moi</label><button>Valider</button></div>", Description = "to log in")]
    [TestCase("<div fixed><h2>Notre lettre</h2><div>Recevez notre newsletter chaque matin.</div><input type='email'><label><input type='checkbox' ticked='no'> J’accepte de recevoir les offres des partenaires</label><button>Valider</button></div>", Description = "a newsletter")]
    [TestCase("<div fixed><h2>Trier les articles</h2><label><input type='checkbox' ticked='no'> Sport</label><label><input type='checkbox' ticked='yes'> Culture</label><button>Appliquer</button></div>", Description = "a filter")]
    [TestCase("<div fixed><h2>Politique de cookies</h2><div>Nos partenaires déposent des cookies pour la publicité et la mesure d’audience, avec votre consentement.</div></div>", Description = "a text without controls")]
    [TestCase("<div><h2>Commentaires</h2><label><input type='checkbox' ticked='no'> Me prévenir</label><button>Envoyer</button></div>", Description = "a form of the page")]
    public void Something_else_is_not(string html) => Assert.That(Read(Photo.Page(html)), Is.Null);

    [Test]
    public void The_first_layer_as_it_was_is_not_the_settings()
    {
        var page = Photo.Page(Reading.Bar("<button>Tout accepter</button><button>Paramétrer</button>"));
        Assert.That(Read(page, Reading.Of(page).Banner), Is.Null);
    }

    [Test]
    public void The_first_layer_that_has_grown_is()
    {
        var first = Reading.Banner(Reading.Bar("<button>Tout accepter</button><button>Paramétrer</button>"));
        var now = Photo.Page(Reading.Bar(Rows + "<button>Tout accepter</button>" + Save));
        Assert.That(Read(now, first)!.Switches, Has.Count.EqualTo(2));
    }

    [Test]
    public void A_second_layer_that_only_refuses_is_the_settings()
    {
        var first = Reading.Banner(Reading.Bar("<button>Tout accepter</button><button>Paramétrer</button>"));
        var now = Photo.Page("<div fixed><div>Nos partenaires utilisent des cookies pour la publicité.</div><button>Tout accepter</button><button>Tout refuser</button></div>");
        Assert.That(Read(now, first)!.With(ControlRole.Reject).Select(c => c.Label), Is.EqualTo(new[] { "Tout refuser" }));
    }

    [TestCase(true)]
    [TestCase(false)]
    public void A_page_of_settings_is_read_where_the_click_led_to_it(bool otherPage)
    {
        var page = Photo.Of($"<nav><a href='/a'>A</a><a href='/b'>B</a><a href='/c'>C</a><a href='/d'>D</a></nav><main at='0 80 1366 3000'><h1>Gestion des cookies</h1>{Rows}<div>Vos choix de cookies sont gardés six mois.</div></main>");
        Assert.That(Read(page, null, otherPage)?.Switches.Count, Is.EqualTo(otherPage ? 2 : null));
    }

    [Test]
    public void A_page_of_settings_with_a_button_to_save_is_read_as_one()
    {
        var page = Photo.Of($"<main at='0 80 1366 3000'><h1>Gestion des cookies</h1><section id='choices'><div>{Rows}</div>{Save}</section><section><label><input type='checkbox' ticked='yes'>Sombre</label></section></main>");
        Assert.That(Read(page, null, true)!.Container.Attribute("id"), Is.EqualTo("choices"));
    }

    [Test]
    public void The_first_layer_is_read_as_settings_where_it_has_switches()
    {
        var page = Photo.Page(Reading.Bar(Rows + "<button>Tout accepter</button><button>Autoriser la sélection</button>"));
        var panel = First(page, Reading.Of(page).Banner!);
        Assert.That(panel!.Switches.Select(Told), Is.EqualTo(new[] { "Mesure d’audience: off by checked", "Publicité: off by checked" }));
        Assert.That(panel.Controls.Select(c => c.Role), Is.EqualTo(new[] { ControlRole.Accept, ControlRole.Save }));
    }

    [Test]
    public void The_first_layer_without_switches_is_not()
    {
        var page = Photo.Page(Reading.Bar("<button>Tout accepter</button><button>Paramétrer</button>"));
        Assert.That(First(page, Reading.Of(page).Banner!), Is.Null);
    }
}
