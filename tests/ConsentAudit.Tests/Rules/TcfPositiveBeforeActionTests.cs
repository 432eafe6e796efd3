using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Rules;

public sealed class TcfPositiveBeforeActionTests
{
    private const string Vendor = "https://ib.vendeur.example/bid";

    private static Finding Found(Seen page) => Judge.By<TcfPositiveBeforeAction>(page);

    private static Seen Page => Seen.Banner("Tout accepter", "Tout refuser");

    [Test]
    public void A_page_without_the_interface_is_no_matter_of_this_rule() =>
        Assert.That(Found(Page), Concludes.NotApplicable & Concludes.Says("aucune interface TCF", "no TCF interface"));

    [Test]
    public void An_interface_that_grants_nothing_passes_and_is_shown()
    {
        Assert.That(Found(Page.Heard(Seen.Data("cmpuishown"))), Concludes.Pass);
        Assert.That(Found(Page.Heard(Seen.Data("cmpuishown", Seen.RefusingString))).Exhibits.Single().Kind, Is.EqualTo("signal"));
    }

    [Test]
    public void A_purpose_granted_before_any_act_fails() => Assert.That(
        Found(Page.Heard(Seen.Data() with { PurposeConsents = [1, 3], VendorConsents = 612 })),
        Concludes.Fail("signal", "__tcfapi tcloaded: purpose.consents 1 3, purpose.legitimateInterests –, specialFeatureOptins –, vendor.consents 612, vendor.legitimateInterests 0")
            & Concludes.Says("finalités 1, 3", "purposes 1, 3"));

    [Test]
    public void A_special_feature_opted_into_before_any_act_fails() =>
        Assert.That(Found(Page.Heard(Seen.Data() with { SpecialFeatures = [1] })).Verdict, Is.EqualTo(Verdict.Fail));

    [Test]
    public void It_fails_on_a_page_without_a_banner_too() =>
        Assert.That(Found(Seen.Page().Heard(Seen.Data() with { PurposeConsents = [1] })).Verdict, Is.EqualTo(Verdict.Fail));

    [Test]
    public void A_string_that_a_request_carries_counts_and_a_refusing_one_does_not()
    {
        static Seen Heard() => Page.Heard(Seen.Data("cmpuishown"));
        Assert.That(Found(Heard().Telling(Vendor, Phase.BeforeConsent, ("gdpr", "1"), ("gdpr_consent", Seen.RefusingString))), Concludes.Pass);
        Assert.That(
            Found(Heard().Telling(Vendor, Phase.BeforeConsent, ("gdpr", "1"), ("gdpr_consent", Seen.GrantingString))),
            Concludes.Says("finalités 3, 5, 8, 9, 11", "purposes 3, 5, 8, 9, 11"));
        Assert.That(Found(Heard().Telling(Vendor, Phase.BeforeConsent, ("gdpr_consent", Seen.GrantingString))).Exhibits.Single().Kind, Is.EqualTo("request"));
    }

    [TestCase("")]
    [TestCase("${GDPR_CONSENT_755}")]
    [TestCase("BOEFEAyOEFEAyAHABDENAI4AAAB9vABAASA")]
    public void A_request_with_no_string_says_nothing(string value) =>
        Assert.That(Found(Page.Heard(Seen.Data("cmpuishown")).Telling(Vendor, Phase.BeforeConsent, ("gdpr_consent", value))), Concludes.Pass);

    [Test]
    public void A_request_that_says_that_the_GDPR_does_not_apply_says_nothing_else() => Assert.That(
        Found(Page.Heard(Seen.Data("cmpuishown")).Telling(Vendor, Phase.BeforeConsent, ("gdpr", "0"), ("gdpr_consent", Seen.GrantingString))),
        Concludes.Pass);

    [Test]
    public void Legitimate_interests_alone_pass_and_are_named() => Assert.That(
        Found(Page.Heard(Seen.Data("cmpuishown") with { PurposeInterests = [2, 7] })),
        Concludes.Pass & Concludes.Says("finalités 2, 7", "purposes 2, 7"));

    [Test]
    public void Vendors_without_a_purpose_are_for_a_person() => Assert.That(Found(Page.Heard(Seen.Data() with { VendorConsents = 3 })), Concludes.Review);

    [Test]
    public void Data_and_string_that_contradict_each_other_are_for_a_person()
    {
        Assert.That(Found(Page.Heard(Seen.Data("tcloaded", Seen.GrantingString))), Concludes.Review & Concludes.Says("ne disent pas la même chose", "do not say the same"));
        Assert.That(Found(Page.Heard(Seen.Data("tcloaded", Seen.RefusingString) with { PurposeConsents = [1] })), Concludes.Review);
        Assert.That(Found(Page.Heard(Seen.Data("tcloaded", Seen.GrantingString) with { PurposeConsents = [3] })).Verdict, Is.EqualTo(Verdict.Fail));
    }

    [Test]
    public void A_stub_that_never_loaded_cannot_be_told() => Assert.That(
        Found(Page.Heard(new TcfSignal { CmpStatus = "stub" })),
        Concludes.CannotTell("signal-unread", new Text("état annoncé\u00A0: stub", "state announced: stub")));

    [Test]
    public void A_string_that_cannot_be_decoded_is_never_a_pass_and_does_not_hide_a_failure()
    {
        Assert.That(Found(Page.Heard(Seen.Data("tcloaded", "CPXxRfAPXxRf"))), Concludes.CannotTell("signal-unread", new Text("la chaîne TC est tronquée", "the TC string is truncated")));
        Assert.That(Found(Page.Heard(Seen.Data("tcloaded", "CPXxRfAPXxRf") with { PurposeConsents = [1] })).Verdict, Is.EqualTo(Verdict.Fail));
    }

    [Test]
    public void A_platform_that_says_that_the_GDPR_does_not_apply_is_told_in_its_own_words() => Assert.That(
        Found(Page.Heard(Seen.Data() with { GdprApplies = false, PurposeConsents = [1] })),
        Concludes.NotApplicable & Concludes.Says("déclare que le RGPD ne s’applique pas", "declares that the GDPR does not apply"));

    [Test]
    public void A_platform_that_does_not_say_whether_it_applies_is_taken_for_one_that_does() =>
        Assert.That(Found(Page.Heard(Seen.Data() with { GdprApplies = null, PurposeConsents = [1] })).Verdict, Is.EqualTo(Verdict.Fail));

    [TestCase(Phase.AfterReject)]
    [TestCase(Phase.AfterAccept)]
    public void What_was_heard_after_a_choice_is_no_matter_of_this_rule(Phase phase) => Assert.That(
        Found(Page.Accepted("Tout accepter").Refused("Tout refuser").Heard(Seen.Data("cmpuishown")).Heard(Seen.Data("useractioncomplete") with { PurposeConsents = [1] }, phase)),
        Concludes.Pass);

    [Test]
    public void An_interface_that_could_not_be_asked_cannot_be_told() =>
        Assert.That(Found(Page.Happening("signal", "the page did not answer")), Concludes.CannotTell("signal-unread", "the page did not answer"));

    [Test]
    public void Evidence_that_holds_traces_but_no_answer_cannot_be_told()
    {
        var silent = new Text("aucune réponse enregistrée à ce moment", "no answer recorded at that moment");
        Assert.That(Found(Page.Cookie("euconsent-v2", days: 365)), Concludes.CannotTell("signal-unread", silent));
        Assert.That(
            Found(Page.Refusing(v => v with
            {
                Requests = [new RequestSighting { Url = Vendor, Phase = Phase.BeforeConsent, AtMs = 1, Query = new Dictionary<string, ValueFacts> { ["gdpr_consent"] = new() { Length = 80 } } }],
            })),
            Concludes.CannotTell("signal-unread", silent));
    }

    [Test]
    public void A_recording_that_was_cut_turns_a_pass_into_no_answer() =>
        Assert.That(Found(Page.Heard(Seen.Data("cmpuishown")).Happening("cut", "20000 requests")), Concludes.CannotTell("recorder-gap", "20000 requests"));
}
