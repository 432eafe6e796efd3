using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;
using ConsentAudit.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Rules;

public sealed class SaveUnselectedEqualsRefusalTests
{
    private const string Save = "Enregistrer et continuer";

    private static Finding Found(PageReading page) => SecondLayer.By<SaveUnselectedEqualsRefusal>(page);

    private static Seen Page => Seen.Banner("Tout accepter", "Paramétrer");

    private static PurposeSwitch Ads(bool? on = false, string from = "aria-checked") => SecondLayer.Switch("Publicité", on, from);

    [Test]
    public void Nothing_after_it_passes() => Assert.That(Found(Page.Saved(Save).With(Ads())), Concludes.Pass & Concludes.Says("pendant 7\u00A0s", "during 7\u00A0s"));

    [Test]
    public void A_tracker_after_nothing_was_on_fails()
    {
        var finding = Found(Page.Saved(Save, cookies: "_fbp").With(Ads()));
        Assert.That(finding, Concludes.Fail("cookie", "_fbp (journal.example)") & Concludes.Shows("control", "Publicité") & Concludes.Shows("control", Save));
        Assert.That(finding, Concludes.Says("aucun des choix affichés", "none of the choices that they showed"));
    }

    [Test]
    public void A_state_that_was_shown_by_words_or_colours_was_not_true() =>
        Assert.That(Found(Page.Saved(Save, cookies: "_fbp").With(Ads(from: "word+colour"))), Concludes.Fail("cookie", "_fbp (journal.example)") & Concludes.Says("pas le vrai", "not the true one"));

    [Test]
    public void With_boxes_ticked_beforehand_it_is_for_a_person()
    {
        Assert.That(Found(Page.Saved(Save, cookies: "_fbp").With(Ads(on: true))), Concludes.Review & Concludes.Says("cochée d’avance", "ticked beforehand"));
        Assert.That(Found(Page.Saved(Save).With(Ads(on: true))), Concludes.Pass);
    }

    [Test]
    public void A_legitimate_interest_that_was_on_is_no_consent() =>
        Assert.That(Found(Page.Saved(Save, cookies: "_fbp").With(Ads(), SecondLayer.Switch("Mesurer", on: true, interest: true))).Verdict, Is.EqualTo(Verdict.Fail));

    [Test]
    public void Where_the_state_was_not_read_it_is_for_a_person()
    {
        Assert.That(Found(Page.Saved(Save, cookies: "_fbp").With(Ads(on: null))), Concludes.Review);
        Assert.That(Found(Page.Saved(Save, cookies: "_fbp").Read() with { Panel = null }), Concludes.Review);
        Assert.That(Found(Page.Saved(Save, cookies: "_fbp").Panel("", [Save, "Grenouille bleue"])), Concludes.Review, "the switches may be behind it");
        Assert.That(Found(Page.Saved(Save, cookies: "_fbp").Panel("", [Save])), Concludes.Fail("cookie", "_fbp (journal.example)"), "there is nothing to be on");
    }

    [Test]
    public void An_unknown_identifier_is_for_a_person() => Assert.That(Found(Page.Saved(Save, cookies: "xtuid").With(Ads())), Concludes.Review & Concludes.Shows("cookie", "xtuid (journal.example)"));

    [Test]
    public void The_record_of_the_choice_passes() => Assert.That(Found(Page.Saved(Save, cookies: "didomi_token").With(Ads())), Concludes.Pass);

    [Test]
    public void A_consent_that_the_platform_states_is_for_a_person()
    {
        Assert.That(Found(Page.Saved(Save, signal: new TcfSignal { PurposeConsents = [1, 3] }).With(Ads())), Concludes.Review & Concludes.Shows("signal", "TCF purpose.consents: 1, 3"));
        Assert.That(Found(Page.Saved(Save, signal: new TcfSignal { PurposeInterests = [2] }).With(Ads())), Concludes.Pass);
    }

    [Test]
    public void A_save_that_was_not_seen_to_work_cannot_be_told() =>
        Assert.That(Found(Page.Saved(Save, bannerGone: false, cookies: "_fbp").With(Ads())), Concludes.CannotTell("save-unverified", Save));

    [Test]
    public void What_was_not_done_cannot_be_told_and_why_is_said()
    {
        Assert.That(Judge.By<SaveUnselectedEqualsRefusal>(Page.NotSaved("no-save")), Concludes.CannotTell("no-save"));

        // Where the banner leads to no settings there is nothing to save; where it does, somebody failed to find them.
        Assert.That(Judge.By<SaveUnselectedEqualsRefusal>(Seen.Banner("Tout accepter", "Tout refuser").NotSaved("no-settings")), Concludes.NotApplicable);
        Assert.That(Judge.By<SaveUnselectedEqualsRefusal>(Seen.Banner("Tout accepter", "Tout refuser", "Paramétrer").NotSaved("no-settings")), Concludes.CannotTell("no-settings"));
        Assert.That(Judge.By<SaveUnselectedEqualsRefusal>(Seen.Banner("Tout accepter", "Bzzt").NotSaved("no-settings")), Concludes.CannotTell("no-settings"));
        Assert.That(Judge.By<SaveUnselectedEqualsRefusal>(Page), Concludes.CannotTell("not-asked"));
        Assert.That(Judge.By<SaveUnselectedEqualsRefusal>(Page.Saved(Save)), Concludes.Pass);
    }

    [Test]
    public void No_banner_is_no_matter_of_this_rule() => Assert.That(Judge.By<SaveUnselectedEqualsRefusal>(Seen.Page().NotSaved("no-banner")), Concludes.NotApplicable);
}
