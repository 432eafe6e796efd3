using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;
using ConsentAudit.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Rules;

public sealed class PurposeGranularityTests
{
    private static Finding Found(PageReading page) => SecondLayer.By<PurposeGranularity>(page);

    // Its text names audience measurement and advertising.
    private static Seen Page => Seen.Banner("Tout accepter", "Paramétrer");

    private static PurposeSwitch Ads => SecondLayer.Switch("Publicité");

    private static PurposeSwitch Audience => SecondLayer.Switch("Mesure d’audience");

    private static PurposeSwitch Needed => SecondLayer.Switch("Nécessaires", on: true, locked: true, necessary: true);

    [Test]
    public void No_banner_and_no_settings_are_no_matter_of_this_rule()
    {
        Assert.That(Found(Seen.Page().Read()), Concludes.NotApplicable);
        Assert.That(Found(Seen.Banner("Tout accepter", "Tout refuser").Read()), Concludes.NotApplicable);
    }

    [Test]
    public void A_switch_for_each_purpose_passes()
    {
        var finding = Found(Page.With(Needed, Ads, Audience));
        Assert.That(finding, Concludes.Pass & Concludes.Shows("control", "Publicité") & Concludes.Says("publicité", "advertising"));
        Assert.That(finding.Exhibits.Select(e => e.File), Has.All.EqualTo("shots/settings.png"));
    }

    [Test]
    public void Several_purposes_behind_one_switch_fail()
    {
        var finding = Found(Page.With(Needed, SecondLayer.Switch("Cookies non essentiels")));
        Assert.That(finding, Concludes.Fail("control", "Cookies non essentiels"));
        Assert.That(finding, Concludes.Says("mesure d’audience", "audience measurement"));
        Assert.That(Found(Page.With(SecondLayer.Switch("Publicité et mesure d’audience"))), Concludes.Fail("control", "Publicité et mesure d’audience"));
    }

    [Test]
    public void Several_purposes_without_any_switch_fail() => Assert.That(Found(Page.With(Needed)), Concludes.Fail("page", Seen.Site + "/actu"));

    [Test]
    public void A_switch_for_one_of_the_purposes_is_for_a_person() => Assert.That(Found(Page.With(Needed, Ads)), Concludes.Review);

    [Test]
    public void A_purpose_whose_own_switch_is_locked_is_another_question() =>
        Assert.That(Found(Page.With(Ads, SecondLayer.Switch("Mesure d’audience", on: true, locked: true))), Concludes.Pass);

    [Test]
    public void Objections_to_a_legitimate_interest_are_for_a_person() =>
        Assert.That(Found(Page.With(SecondLayer.Switch("Publicité", on: true, interest: true), SecondLayer.Switch("Mesure d’audience", on: true, interest: true))), Concludes.Review);

    [Test]
    public void One_purpose_and_one_switch_pass()
    {
        var one = Page.Panel("Mesure d’audience.", [], Audience) with { Purposes = [Purpose.Audience] };
        Assert.That(Found(one), Concludes.Pass);
        Assert.That(Found(one with { Panel = one.Panel! with { Switches = [] } }), Concludes.Review, "a purpose without a switch");
    }

    [Test]
    public void An_offer_to_read_without_advertising_names_no_purpose()
    {
        var reader = new PurposeReader(Judge.Catalogue.Lexicon);
        Assert.That(reader.Of("Lisez le site sans publicité").Purposes, Is.Empty);
        Assert.That(reader.Of("Lisez le site avec de la publicité").Purposes, Is.EqualTo(new[] { Purpose.Advertising }));
    }

    [Test]
    public void Purposes_in_words_that_are_not_known_cannot_be_told()
    {
        var unknown = Page.With(SecondLayer.Switch("Grenouilles")) with { Purposes = [] };
        Assert.That(Found(unknown), Concludes.CannotTell("purposes-unread"));
    }

    [Test]
    public void Settings_that_were_not_read_cannot_be_told()
    {
        Assert.That(Found(Page.Read()), Concludes.CannotTell("settings-unseen"));
        Assert.That(Found(Page.NotRefused("settings-not-opened", "Paramétrer").Read()), Concludes.CannotTell("settings-not-opened", "Paramétrer"));
        Assert.That(Found(Page.NotSaved("control-covered").Read()), Concludes.CannotTell("control-covered"));
        Assert.That(Found(Page.RefusedInVain("Tout refuser").Read()), Concludes.CannotTell("settings-unseen"), "that the banner stayed says nothing of the settings");
        Assert.That(Found(Seen.Banner("Tout accepter", "Grenouille bleue").Read()), Concludes.NotUnderstood("Grenouille bleue"));
    }

    [Test]
    public void Where_a_part_was_not_read_nothing_fails()
    {
        Assert.That(Found(Page.Panel("", ["Grenouille bleue"], Needed)), Concludes.CannotTell("settings-unclear", Concludes.Quoted("Grenouille bleue")));
        Assert.That(Found(Page.Panel("", ["Autoriser", "Interdire", "Autoriser", "Interdire"], Needed)).Verdict, Is.EqualTo(Verdict.CannotTell));
        Assert.That(Found(Page.Panel("", [], [Folded("Finalités")], Needed)), Concludes.CannotTell("settings-folded", Concludes.Quoted("Finalités")));
        Assert.That(Found(Page.Panel("", [], [Folded("Finalités", "true")], Needed)), Concludes.Fail("page", Seen.Site + "/actu"));
        Assert.That(Found(Page.Panel("", ["Tout accepter", "Tout refuser", "Enregistrer"], Needed)).Verdict, Is.EqualTo(Verdict.Fail));
    }

    private static PhotoElement Folded(string label, string open = "false")
    {
        var head = new PhotoElement { Tag = "button", Box = new Box(40, 600, 200, 40), Attributes = new Dictionary<string, string> { ["aria-expanded"] = open }, Style = new PhotoStyle { Display = "block" } };
        head.Add(Photo.Text(label));
        return head;
    }
}
