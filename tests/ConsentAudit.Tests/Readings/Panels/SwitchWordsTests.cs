using NUnit.Framework;
using static ConsentAudit.Tests.Readings.Panels.Panel;

namespace ConsentAudit.Tests.Readings.Panels;

/// <summary>What the words of a row say of its switch: its name, whether it is necessary, locked, a legitimate interest.</summary>
public sealed class SwitchWordsTests
{
    private const string Box = "<input type='checkbox' ticked='yes'>";

    [TestCase("Cookies strictement nécessaires", true)]
    [TestCase("Essentiels", true)]
    [TestCase("Fonctionnement du site", true)]
    [TestCase("Technisch notwendig", true)]
    [TestCase("Strictly necessary cookies", true)]
    [TestCase("Cookies non essentiels", false)]
    [TestCase("Cookies non nécessaires", false)]
    [TestCase("Not strictly necessary", false)]
    [TestCase("Mesure d’audience", false)]
    [TestCase("Cookies fonctionnels", false)]
    public void What_is_necessary_says_so(string label, bool necessary) =>
        Assert.That(Of($"<div><h3>{label}</h3>{Box}</div>{Save}")!.Switches.Single().Necessary, Is.EqualTo(necessary));

    [TestCase("<input type='checkbox' ticked='yes' disabled unseen='disabled'>", true)]
    [TestCase("<button role='switch' aria-checked='true' aria-disabled='true'></button>", true)]
    [TestCase("<span>Toujours actif</span><input type='checkbox' ticked='yes'>", true)]
    [TestCase("<input type='checkbox' ticked='yes'>", false)]
    [TestCase("<span>Actif</span><input type='checkbox' ticked='yes'>", false)]
    public void What_cannot_be_changed_is_locked(string form, bool locked) =>
        Assert.That(Of($"<div><h3>Sécurité et cookies</h3>{form}</div>{Save}")!.Switches.Single().Locked, Is.EqualTo(locked));

    [TestCase("<h3>Publicité</h3><span>Intérêt légitime</span>" + Box, true)]
    [TestCase("<h3>Publicité (intérêt légitime)</h3>" + Box, true)]
    [TestCase("<h3>Publicité</h3><div>Certains de nos partenaires ne demandent pas votre consentement et se fondent sur leur intérêt légitime.</div>" + Box, false)]
    [TestCase("<h3>Publicité</h3>" + Box, false)]
    public void A_legitimate_interest_is_told_from_a_consent(string row, bool interest) =>
        Assert.That(Of($"<div>{row}</div>{Save}")!.Switches.Single().LegitimateInterest, Is.EqualTo(interest));

    [Test]
    public void Two_switches_of_one_purpose_are_told_apart() => Assert.That(
        Switches($"<div><h3>Créer un profil publicitaire</h3><div><span>Consentement</span><input type='checkbox' ticked='no'></div><div><span>Intérêt légitime</span>{Box}</div></div>{Save}"),
        Is.EqualTo(new[] { "Créer un profil publicitaire – Consentement: off by checked", "Créer un profil publicitaire – Intérêt légitime: on by checked interest" }));

    [TestCase("true", true)]
    [TestCase("false", false)]
    public void Under_an_open_tab_of_interests_all_are_interests(string selected, bool interest) => Assert.That(
        Of($"<button role='tab' aria-selected='{selected}'>Intérêt légitime</button><div><h3>Publicité</h3>{Box}</div>{Save}")!.Switches.Single().LegitimateInterest,
        Is.EqualTo(interest));

    [TestCase("<h3>Publicité</h3><p>Des annonces d’après vos lectures.</p>" + Box, "Publicité")]
    [TestCase("<label>" + Box + " Publicité</label>", "Publicité")]
    [TestCase("<span id='n'>Publicité</span><div role='switch' aria-checked='true' aria-labelledby='n'></div>", "Publicité")]
    [TestCase("<div role='switch' aria-checked='true' aria-label='Publicité'></div>", "Publicité")]
    [TestCase("<span>Publicité</span><span>Activé</span>" + Box, "Publicité")]
    [TestCase("<span>Activé</span>" + Box + "<span>Publicité</span>", "Publicité")]
    [TestCase(Box + "<label for='x'>Publicité</label>", "Publicité")]
    public void The_name_of_a_row_is_the_switchs(string row, string label) =>
        Assert.That(Of($"<div>{row}</div><div><h3>Mesure d’audience</h3>{Box}</div>{Save}")!.Switches[0].Label, Is.EqualTo(label));

    [Test]
    public void Rows_without_an_element_of_their_own_are_parted_by_their_switches() => Assert.That(
        Switches($"<h3>Publicité</h3><p>Des annonces.</p>{Box}<h3>Mesure</h3><p>Des nombres.</p>{Box}{Save}"),
        Is.EqualTo(new[] { "Publicité: on by checked", "Mesure: on by checked" }));

    [TestCase("<button>Voir les partenaires</button><a href='/politique'>Politique de confidentialité</a>")]
    [TestCase("<button>En savoir plus</button>")]
    public void What_a_row_offers_besides_is_not_its_name(string besides) => Assert.That(
        Of($"<div><p>Publicité</p><div>{besides}<div role='switch' aria-checked='true'></div></div></div>{Save}")!.Switches[0].Label, Is.EqualTo("Publicité"));

    [Test]
    public void The_head_of_a_fold_is_its_name() => Assert.That(
        Of($"<div><button aria-expanded='false'>Stocker des informations</button><div role='switch' aria-checked='true'></div></div>{Save}")!.Switches[0].Label, Is.EqualTo("Stocker des informations"));

    [Test]
    public void The_nearest_name_is_the_switchs_where_a_group_has_one_alone() => Assert.That(
        Of($"<div><h3>Réseaux sociaux</h3><div><p>Facebook</p><button aria-pressed='false'>Autoriser</button><button aria-pressed='true'>Interdire</button></div></div><div><h3>Vidéos</h3><div><p>YouTube</p><button aria-pressed='false'>Autoriser</button><button aria-pressed='true'>Interdire</button></div></div>{Save}")!.Switches.Select(s => s.Label),
        Is.EqualTo(new[] { "Facebook", "YouTube" }));

    [TestCase("Consentement", "Intérêt légitime", "interest")]
    [TestCase("Intérêt légitime", "Consentement", "")]
    [TestCase("Lu", "Intérêt légitime", "")]
    public void A_column_of_interests_is_told_by_its_head(string left, string right, string second)
    {
        var head = $"<div><span at='600 200 100 20'>{left}</span><span at='750 200 100 20'>{right}</span></div>";
        var panel = Of($"{head}<div><p>Alpha</p><i><input type='checkbox' ticked='no' at='640 240 20 20'></i><i><input type='checkbox' ticked='yes' at='790 240 20 20'></i></div>{Save}")!;
        Assert.That(panel.Switches[1].LegitimateInterest, Is.EqualTo(second == "interest"));
    }

    [TestCase("ticked='yes'", "ticked='no' disabled", true, Description = "accepted, and nothing else can be chosen")]
    [TestCase("ticked='yes' disabled", "ticked='no'", false, Description = "what was chosen needs no click")]
    [TestCase("ticked='yes'", "ticked='no'", false)]
    public void A_pair_is_locked_where_the_other_answer_cannot_be_given(string yes, string no, bool locked) => Assert.That(
        Of($"<div><h3>Publicité</h3><label><input type='radio' name='a' {yes}> Oui</label><label><input type='radio' name='a' {no}> Non</label></div>{Save}")!.Switches.Single().Locked,
        Is.EqualTo(locked));
}
