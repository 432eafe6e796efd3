using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;
using ConsentAudit.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Rules;

public sealed class NoPrecheckedTests
{
    private static Finding Found(PageReading page) => SecondLayer.By<NoPrechecked>(page);

    private static Seen Page => Seen.Banner("Tout accepter", "Paramétrer");

    private static PurposeSwitch Needed => SecondLayer.Switch("Nécessaires", on: true, locked: true, necessary: true);

    [Test]
    public void No_banner_and_no_settings_are_no_matter_of_this_rule()
    {
        Assert.That(Found(Seen.Page().Read()), Concludes.NotApplicable);
        Assert.That(Found(Seen.Banner("Tout accepter", "Tout refuser").Read()), Concludes.NotApplicable);
        Assert.That(Found(Page.With(Needed)), Concludes.NotApplicable, "nothing in them is optional");
    }

    [Test]
    public void Optional_purposes_that_are_off_pass() =>
        Assert.That(Found(Page.With(Needed, SecondLayer.Switch("Publicité"), SecondLayer.Switch("Mesure d’audience", from: "knob"))), Concludes.Pass & Concludes.Says("2 choix facultatif(s)", "2 optional choice(s)"));

    [TestCase("checked")]
    [TestCase("aria-checked")]
    [TestCase("aria-pressed")]
    public void One_that_is_on_by_its_markup_fails(string from)
    {
        var finding = Found(Page.With(Needed, SecondLayer.Switch("Publicité", on: true, from), SecondLayer.Switch("Mesure d’audience")));
        Assert.That(finding, Concludes.Fail("control", "Publicité"));
        Assert.That(finding.Exhibits, Has.Count.EqualTo(1));
        Assert.That(finding.Exhibits[0].Moment, Is.EqualTo(Phase.BeforeConsent));
    }

    [Test]
    public void One_that_says_non_essential_fails_as_well() =>
        Assert.That(Found(Page.With(SecondLayer.Switch("Cookies non essentiels", on: true))), Concludes.Fail("control", "Cookies non essentiels"));

    [TestCase("colour")]
    [TestCase("knob+colour")]
    [TestCase("word")]
    public void One_that_is_on_by_its_look_alone_is_for_a_person(string from) =>
        Assert.That(Found(Page.With(SecondLayer.Switch("Publicité", on: true, from))), Concludes.Review & Concludes.Shows("control", "Publicité"));

    [TestCase("S’opposer à la publicité ciblée")]
    [TestCase("Do not sell my data")]
    public void A_switch_that_says_no_where_it_is_on_is_for_a_person(string label) =>
        Assert.That(Found(Page.With(SecondLayer.Switch(label, on: true))), Concludes.Review);

    [Test]
    public void One_that_is_locked_and_not_necessary_by_its_words_is_for_a_person()
    {
        var locked = SecondLayer.Switch("Mesure d’audience", on: true, locked: true);
        Assert.That(Found(Page.With(Needed, locked, SecondLayer.Switch("Publicité"))), Concludes.Review & Concludes.Says("verrouillés", "locked"));
        Assert.That(Found(Page.With(Needed, locked, SecondLayer.Switch("Publicité", on: true))), Concludes.Fail("control", "Publicité"));
    }

    [Test]
    public void Legitimate_interests_are_another_rules_matter() =>
        Assert.That(Found(Page.With(SecondLayer.Switch("Publicité"), SecondLayer.Switch("Criteo", on: true, interest: true))), Concludes.Pass);

    [Test]
    public void A_state_that_could_not_be_read_cannot_be_told_unless_another_fails()
    {
        var unread = SecondLayer.Switch("Publicité", on: null);
        Assert.That(Found(Page.With(unread, SecondLayer.Switch("Mesure d’audience"))), Concludes.CannotTell("switches-unread", Concludes.Quoted("Publicité")));
        Assert.That(Found(Page.With(unread, SecondLayer.Switch("Mesure d’audience", on: true))), Concludes.Fail("control", "Mesure d’audience"));
    }

    [Test]
    public void Settings_that_were_not_read_cannot_be_told()
    {
        Assert.That(Found(Page.Read()), Concludes.CannotTell("settings-unseen"));
        Assert.That(Found(Page.Panel("", ["Grenouille bleue"], Needed)), Concludes.CannotTell("settings-unclear", Concludes.Quoted("Grenouille bleue")));
    }

    [Test]
    public void A_label_that_is_missing_is_said_to_be() =>
        Assert.That(Found(Page.With(SecondLayer.Switch("", on: true))), Concludes.Fail("control", "a control without a label"));
}
