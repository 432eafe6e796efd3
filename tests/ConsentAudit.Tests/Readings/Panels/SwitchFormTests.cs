using NUnit.Framework;
using static ConsentAudit.Tests.Readings.Panels.Panel;

namespace ConsentAudit.Tests.Readings.Panels;

/// <summary>The forms that panels give to their switches, each with what looks like it and is none.</summary>
public sealed class SwitchFormTests
{
    private const string Advertising = "Publicité personnalisée";

    // Of the size of a switch, off and on.
    private const string Off = "<span at='900 200 44 24' bg='#cccccc' click><span at='902 202 20 20' bg='#ffffff'></span></span>";
    private const string On = "<span at='900 200 44 24' bg='#2e7d32' click><span at='922 202 20 20' bg='#ffffff'></span></span>";

    [TestCase("<input type='checkbox' ticked='no'>", "off by checked")]
    [TestCase("<input type='checkbox' ticked='yes'>", "on by checked")]
    [TestCase("<button role='switch' aria-checked='true'></button>", "on by aria-checked")]
    [TestCase("<div role='checkbox' aria-checked='false'></div>", "off by aria-checked")]
    [TestCase("<div role='menuitemcheckbox' aria-checked='true'></div>", "on by aria-checked")]
    [TestCase("<button aria-pressed='true'></button>", "on by aria-pressed")]
    [TestCase("<button aria-pressed='false'>Désactivé</button>", "off by aria-pressed")]
    [TestCase("<label at='900 200 44 24'><input type='checkbox' ticked='yes' unseen='opacity'><span at='900 200 44 24' bg='#2e7d32'></span></label>", "on by checked")]
    [TestCase("<label at='900 200 44 24'><input type='checkbox' ticked='no' unseen='display'><span at='900 200 44 24' bg='#cccccc'></span></label>", "off by checked")]
    [TestCase("<div at='900 200 44 24'><input type='checkbox' ticked='yes' unseen='size'><span at='900 200 44 24' bg='#cccccc'></span></div>", "on by checked")]
    [TestCase(Off, "off by knob+colour")]
    [TestCase(On, "on by knob+colour")]
    [TestCase("<div at='900 200 44 24' bg='#cccccc' pointer><ca-pseudo at='902 202 20 20'></ca-pseudo></div>", "off by knob+colour")]
    [TestCase("<button at='900 200 120 30'>Activé</button>", "on by word")]
    [TestCase("<a href='#' at='900 200 120 30'>Interdit</a>", "off by word")]
    [TestCase("<button>Autoriser</button><button>Interdire</button>", "?")]
    [TestCase("<button aria-pressed='true'>J'accepte</button><button aria-pressed='false'>Je refuse</button>", "on by aria-pressed")]
    [TestCase("<button aria-pressed='false'>Accepter</button><button aria-pressed='true'>Refuser</button>", "off by aria-pressed")]
    [TestCase("<button aria-pressed='false'>Accepter</button><button aria-pressed='false'>Refuser</button>", "off by aria-pressed")]
    [TestCase("<label><input type='radio' name='a' ticked='yes'> Oui</label><label><input type='radio' name='a' ticked='no'> Non</label>", "on by checked")]
    [TestCase("<label><input type='radio' name='a' ticked='no'> Oui</label><label><input type='radio' name='a' ticked='no'> Non</label>", "off by checked")]
    [TestCase("<div role='radiogroup'><div role='radio' aria-checked='true'>Refuser</div><div role='radio' aria-checked='false'>Accepter</div></div>", "off by aria-checked")]
    [TestCase("<div role='switch' click at='900 200 120 30'>Désactivé</div>", "off by word")]
    public void A_switch_is_found_with_its_state(string form, string state) => Assert.That(
        Switches($"<div><h3>{Advertising}</h3><div>Nos partenaires choisissent les annonces d’après vos lectures.</div>{form}</div>{Save}<button>Tout refuser</button>"),
        Is.EqualTo(new[] { $"{Advertising}: {state}" }));

    [TestCase("<a href='/politique'>En savoir plus</a>", Description = "a link")]
    [TestCase("<button aria-expanded='false'>Détails</button>", Description = "the head of a fold")]
    [TestCase("<input type='checkbox' ticked='yes' unseen='display'><label at='300 200 400 30'>Détails</label>", Description = "the hidden half of a fold")]
    [TestCase("<input type='checkbox' ticked='yes' unseen='display'>", Description = "a form control that nobody sees")]
    [TestCase("<span at='900 200 44 24' bg='#cccccc'><span at='902 202 20 20' bg='#ffffff'></span></span>", Description = "a drawing that cannot be used")]
    [TestCase("<span at='900 200 44 24' bg='#cccccc' click></span>", Description = "a plate without a knob")]
    [TestCase("<span at='900 200 44 24' bg='#cccccc' click><span at='912 202 20 20' bg='#ffffff'></span></span>", Description = "a disc in the middle")]
    [TestCase("<span at='300 200 600 24' bg='#cccccc' click><span at='302 202 20 20' bg='#ffffff'></span></span>", Description = "a bar of progress")]
    [TestCase("<div>Activé</div>", Description = "a word that cannot be clicked")]
    [TestCase("<button>Activer</button>", Description = "what is to be done, and not what is")]
    [TestCase("<label><input type='radio' name='a' ticked='yes'> Comptes</label><label><input type='radio' name='a' ticked='no'> Abonnements</label>", Description = "radio buttons of another question")]
    [TestCase("<button aria-pressed='true'>Tout accepter</button>", Description = "a choice for all that shows that it was made")]
    [TestCase("<button role='tab' aria-pressed='true'>Finalités</button>", Description = "a tab")]
    public void What_looks_like_one_is_none(string form) => Assert.That(
        Of($"<div><h3>{Advertising}</h3><div>Nos partenaires choisissent les annonces d’après vos lectures.</div>{form}</div>{Save}<button>Tout refuser</button>")!.Switches,
        Is.Empty);

    [TestCase("<label id='holder' at='900 200 44 24'><input type='checkbox' ticked='no' unseen='opacity'><span id='plate' at='900 200 44 24'></span></label>", "holder", Description = "which of the two lies on top is not known: both are in it")]
    [TestCase("<div id='holder' at='300 200 700 80'><input type='checkbox' ticked='no' unseen='opacity' at='900 200 44 24'><span id='plate' at='900 200 44 24'></span><p>Publicité</p></div>", "plate")]
    [TestCase("<div id='holder' at='900 200 44 24'><input type='checkbox' id='box' ticked='no' unseen='size' at='900 200 0 0'><label for='box' id='label' at='900 200 44 24'><span id='plate' at='900 200 44 24'></span></label></div>", "plate")]
    [TestCase("<input type='checkbox' id='box' ticked='no' at='900 200 20 20'><label for='box'>Publicité</label>", "box")]
    public void What_is_clicked_is_what_the_mouse_meets(string form, string clicked) =>
        Assert.That(Of($"<div><h3>{Advertising}</h3>{form}</div>{Save}")!.Switches.Single().Element.Attribute("id"), Is.EqualTo(clicked));

    [Test]
    public void Of_a_pair_the_one_that_allows_comes_first()
    {
        var pair = Of($"<div><h3>{Advertising}</h3><button id='no'>Interdire</button><button id='yes'>Autoriser</button></div>{Save}")!.Switches.Single();
        Assert.That((pair.Element.Attribute("id"), pair.Off?.Attribute("id")), Is.EqualTo(("yes", "no")));
    }

    [TestCase("Allow", "Deny", "en")]
    [TestCase("Zulassen", "Ablehnen", "de")]
    [TestCase("Permitir", "Rechazar", "es")]
    [TestCase("Accetta", "Rifiuta", "it")]
    [TestCase("Toestaan", "Weigeren", "nl")]
    [TestCase("Activer", "Désactiver", "fr")]
    [TestCase("J’autorise", "Je refuse", "fr")]
    [TestCase("On", "Off", "en")]
    public void Pairs_are_read_in_every_language(string yes, string no, string language) => Assert.That(
        Of($"<div><h3>Marketing</h3><button>{yes}</button><button>{no}</button></div><div><h3>Analytics</h3><button>{yes}</button><button>{no}</button></div>{Save}", language)!.Switches.Select(s => s.Off is not null),
        Is.EqualTo(new[] { true, true }));

    [Test]
    public void A_frame_of_a_consent_manager_is_read_as_the_page_is() => Assert.That(
        Switches($"<iframe frame='https://cmp.example/'><html><body><main><div><h3>{Advertising}</h3><button role='switch' aria-checked='true'></button></div></main></body></html></iframe>{Save}"),
        Is.EqualTo(new[] { $"{Advertising}: on by aria-checked" }));
}
