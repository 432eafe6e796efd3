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
}
