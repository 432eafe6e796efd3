using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Rules;

public sealed class TcfNoConsentAfterRejectTests
{
    private static Finding Found(Seen page) => Judge.By<TcfNoConsentAfterReject>(page);

    private static Seen Asked => Seen.Banner("Tout accepter", "Tout refuser");

    private static Seen Page => Asked.Refused("Tout refuser");

    private static TcfSignal Granting => Seen.Data("useractioncomplete") with { PurposeConsents = [1, 2], VendorConsents = 40 };

    [Test]
    public void No_banner_and_no_interface_are_no_matter_of_this_rule()
    {
        Assert.That(Found(Seen.Page()), Concludes.NotApplicable & Concludes.Says("aucun bandeau", "no consent banner"));
        Assert.That(Found(Page), Concludes.NotApplicable & Concludes.Says("aucune interface TCF", "no TCF interface"));
    }

    [Test]
    public void A_refusal_that_is_told_passes_and_one_that_is_not_fails()
    {
        Assert.That(Found(Page.Heard(Seen.Data("useractioncomplete", Seen.RefusingString), Phase.AfterReject)), Concludes.Pass);
        Assert.That(
            Found(Page.Heard(Granting, Phase.AfterReject)),
            Concludes.Fail("signal", "__tcfapi useractioncomplete: purpose.consents 1 2, purpose.legitimateInterests –, specialFeatureOptins –, vendor.consents 40, vendor.legitimateInterests 0"));
    }

    [Test]
    public void A_string_that_a_request_carries_after_the_refusal_fails() => Assert.That(
        Found(Page.Heard(Seen.Data("useractioncomplete"), Phase.AfterReject).Telling("https://ib.vendeur.example/bid", Phase.AfterReject, ("gdpr_consent", Seen.GrantingString))).Verdict,
        Is.EqualTo(Verdict.Fail));

    [Test]
    public void Consent_that_was_given_in_the_other_visit_is_no_matter_of_this_rule() => Assert.That(
        Found(Page.Accepted("Tout accepter").Heard(Seen.Data("useractioncomplete"), Phase.AfterReject).Heard(Granting, Phase.AfterAccept)),
        Concludes.Pass);

    [Test]
    public void A_refusal_that_nobody_saw_to_count_accuses_nobody()
    {
        Assert.That(Found(Asked.RefusedUnseen("Tout refuser").Heard(Granting, Phase.AfterReject)), Concludes.CannotTell("refusal-unverified", "Tout refuser"));
        Assert.That(Found(Asked.RefusedInVain("Tout refuser").Heard(Granting, Phase.AfterReject)), Concludes.CannotTell("banner-stayed", "Tout refuser"));
        Assert.That(Found(Asked.NotRefused("no-reject").Heard(Granting, Phase.AfterReject)), Concludes.CannotTell("no-reject"));
    }

    [Test]
    public void An_interface_that_was_heard_before_and_not_after_cannot_be_told() => Assert.That(
        Found(Page.Heard(Seen.Data("cmpuishown"))),
        Concludes.CannotTell("signal-unread", new Text("aucune réponse enregistrée à ce moment", "no answer recorded at that moment")));

    [Test]
    public void A_next_page_that_was_not_seen_turns_a_pass_into_no_answer_and_leaves_a_failure()
    {
        Assert.That(Found(Page.NextPageMissing("HTTP 500").Heard(Seen.Data("useractioncomplete"), Phase.AfterReject)), Concludes.CannotTell("next-page-missing", "HTTP 500"));
        Assert.That(Found(Page.NextPageMissing("HTTP 500").Heard(Granting, Phase.AfterReject)).Verdict, Is.EqualTo(Verdict.Fail));
    }

    [Test]
    public void Legitimate_interests_are_another_rules_matter() =>
        Assert.That(Found(Page.Heard(Seen.Data("useractioncomplete") with { PurposeInterests = [3] }, Phase.AfterReject)), Concludes.Pass);

    [Test]
    public void A_told_refusal_says_nothing_about_trackers() => Assert.That(
        Judge.By<AdCookieAfterReject>(Page.Heard(Seen.Data("useractioncomplete", Seen.RefusingString), Phase.AfterReject).Cookie("_fbp", phase: Phase.AfterReject)).Verdict,
        Is.EqualTo(Verdict.Fail));
}
