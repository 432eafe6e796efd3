using NUnit.Framework;
using static ConsentAudit.Tests.Readings.Panels.Panel;

namespace ConsentAudit.Tests.Readings.Panels;

/// <summary>Which controls are the whole panel's, and which are a purpose's.</summary>
public sealed class PanelControlTests
{
    private static string Pair(string purpose) => $"<div><h3>{purpose}</h3><button>Accepter</button><button>Refuser</button><a href='#'>En savoir plus</a></div>";

    private static string Ticked(string purpose) => $"<div><label><input type='checkbox' ticked='no'> {purpose}</label><button aria-expanded='false'>Détails</button></div>";

    [Test]
    public void Buttons_of_a_purpose_are_no_choice_for_all() => Assert.That(
        Controls(Pair("Publicité") + Pair("Mesure d’audience") + "<button>Tout accepter</button><button>Tout refuser</button>" + Save),
        Is.EqualTo(new[] { "Accept Tout accepter", "Reject Tout refuser", "Save Enregistrer mes choix" }));

    [Test]
    public void Nor_are_they_where_there_is_one_purpose_alone() => Assert.That(
        Controls(Pair("Publicité") + Save), Is.EqualTo(new[] { "Save Enregistrer mes choix" }));

    [Test]
    public void Buttons_under_the_switches_are_for_all() => Assert.That(
        Controls(Ticked("Publicité") + Ticked("Mesure d’audience") + "<div><button>Accepter</button><button>Refuser</button></div>"),
        Is.EqualTo(new[] { "Accept Accepter", "Reject Refuser" }));

    [Test]
    public void So_are_they_under_one_switch_alone() => Assert.That(
        Controls(Ticked("Publicité") + "<button>Accepter</button><button>Refuser</button>"),
        Is.EqualTo(new[] { "Accept Accepter", "Reject Refuser" }));

    [Test]
    public void Words_that_end_the_settings_save_them_where_nothing_else_does() => Assert.That(
        Controls(Ticked("Publicité") + Ticked("Mesure d’audience") + "<button>Tout accepter</button><button>OK</button>"),
        Is.EqualTo(new[] { "Accept Tout accepter", "Save OK" }));

    [Test]
    public void They_do_not_where_something_else_does() => Assert.That(
        Controls(Ticked("Publicité") + "<button>OK</button>" + Save), Is.EqualTo(new[] { "Acknowledge OK", "Save Enregistrer mes choix" }));

    [Test]
    public void A_tab_of_legitimate_interests_is_found()
    {
        var panel = Of("<button>Consentement</button><button id='tab'>Intérêt légitime</button>" + Ticked("Publicité") + Save);
        Assert.That(panel!.InterestsTab?.Element.Attribute("id"), Is.EqualTo("tab"));
    }

    [TestCase("<a href='/interets'>Intérêt légitime</a>", Description = "a page elsewhere")]
    [TestCase("<button>Nos partenaires</button>")]
    public void Something_else_is_no_such_tab(string control) => Assert.That(Of(control + Ticked("Publicité") + Save)!.InterestsTab, Is.Null);

    [TestCase("<div role='tab' click>Cookies strictement nécessaires</div>", Description = "a tab")]
    [TestCase("<button aria-expanded='false'>Cookies strictement nécessaires</button>", Description = "the head of a fold")]
    [TestCase("<h3>Cookies strictement nécessaires</h3><button>Cookies strictement nécessaires</button>", Description = "the words of a heading")]
    public void What_names_a_part_of_the_settings_is_no_refusal(string control) => Assert.That(
        Controls(control + Ticked("Publicité") + Ticked("Mesure d’audience") + Save), Has.None.StartsWith("Reject"));

    [TestCase("<button>Cookies strictement nécessaires uniquement</button>")]
    [TestCase("<button>Refuser</button>")]
    public void What_refuses_is_one(string control) => Assert.That(
        Controls(control + Ticked("Publicité") + Ticked("Mesure d’audience") + Save), Has.One.StartsWith("Reject"));

    [Test]
    public void A_switch_for_all_is_a_control_of_the_panel()
    {
        var inside = "<label><input type='checkbox' ticked='no'> Tout activer</label>" + Ticked("Publicité") + Save;
        Assert.That(Controls(inside), Is.EqualTo(new[] { "PurposeToggle Tout activer", "Save Enregistrer mes choix" }));
        Assert.That(Of(inside)!.Switches.Select(s => s.Label), Is.EqualTo(new[] { "Publicité" }));
    }

    [Test]
    public void A_purpose_that_speaks_of_all_cookies_is_none() => Assert.That(
        Of(Ticked("Tous les cookies publicitaires") + Ticked("Mesure d’audience") + Save)!.Switches, Has.Count.EqualTo(2));

    [Test]
    public void The_links_of_a_partner_with_two_switches_are_the_partners()
    {
        static string Partner(string name) => $"<div><a href='https://{name}.example/privacy' target='_blank'>{name}</a><div><input type='checkbox' ticked='no'></div><div><input type='checkbox' ticked='yes'></div></div>";
        Assert.That(Controls(Partner("alpha") + Partner("beta") + Partner("gamma") + Save), Is.EqualTo(new[] { "Save Enregistrer mes choix" }));
    }
}
