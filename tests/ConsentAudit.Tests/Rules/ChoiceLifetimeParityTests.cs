using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Rules;

public sealed class ChoiceLifetimeParityTests
{
    private static Finding Found(Seen page) => Judge.By<ChoiceLifetimeParity>(page);

    private static Seen Asked => Seen.Banner("Tout accepter", "Tout refuser");

    private static Seen Page => Asked.Refused("Tout refuser").Accepted("Tout accepter");

    private static Seen Kept(double? reject, double? accept, string name = "didomi_token", string? acceptName = null) =>
        Keeping(Page, reject, accept, name, acceptName);

    private static Seen Keeping(Seen page, double? reject, double? accept, string name, string? acceptName = null) => page
        .Cookie(name, phase: Phase.AfterReject, days: reject, values: Seen.Constant)
        .Cookie(acceptName ?? name, phase: Phase.AfterAccept, days: accept, values: Seen.Constant);

    [Test]
    public void No_banner_is_no_matter_of_this_rule() => Assert.That(Found(Seen.Page()), Concludes.NotApplicable);

    [TestCase(182, 182)]
    [TestCase(182, 200)]
    [TestCase(365, 182, Description = "A longer refusal is no harm.")]
    [TestCase(182, null)]
    public void A_refusal_kept_as_long_passes(double reject, double? accept) => Assert.That(Found(Kept(reject, accept)), Concludes.Pass);

    [Test]
    public void A_refusal_kept_for_less_fails_and_both_lives_are_told()
    {
        var finding = Found(Kept(30, 365));
        Assert.That(finding, Concludes.Fail("cookie", "didomi_token (30 days)") & Concludes.Shows("cookie", "didomi_token (365 days)"));
        Assert.That(finding, Concludes.Says("Refus\u00A0: didomi_token, 30\u00A0jours. Acceptation\u00A0: didomi_token, 365\u00A0jours.", "Refusal: didomi_token, 30 days. Acceptance: didomi_token, 365 days."));
        Assert.That(Found(Kept(1, 365)), Concludes.Fail("cookie", "didomi_token (24 h)"));
    }

    [Test]
    public void A_refusal_for_the_session_only_fails_in_words_of_its_own()
    {
        Assert.That(Found(Kept(null, 365)), Concludes.Fail("cookie", "didomi_token (until the browser is closed)") & Concludes.Says("oublié à la fermeture du navigateur", "forgotten when the browser is closed"));
        Assert.That(Found(Kept(null, null)), Concludes.Pass);
    }

    [Test]
    public void Both_without_an_end_under_one_key_pass()
    {
        Assert.That(Found(Page.Stored("cmp-choice", phase: Phase.AfterReject, values: Seen.Constant).Stored("cmp-choice", phase: Phase.AfterAccept, values: Seen.Constant)), Concludes.Pass & Concludes.Says("sans échéance", "without an end"));
        Assert.That(Found(Page.Stored("cmp-choice", StorageKind.Session, Phase.AfterReject, Seen.Constant).Stored("cmp-choice", phase: Phase.AfterAccept, values: Seen.Constant)), Concludes.CannotTell("no-record"));
    }

    [Test]
    public void Records_that_disagree_are_for_a_person() =>
        Assert.That(Found(Keeping(Kept(182, 182), 30, 365, "euconsent-v2")), Concludes.Review & Concludes.Says("euconsent-v2", "euconsent-v2"));

    [Test]
    public void What_is_known_to_keep_the_choice_comes_before_what_is_named_so() =>
        Assert.That(Found(Keeping(Kept(182, 182), 1, 365, "cookie-shown")), Concludes.Pass);

    [Test]
    public void Under_two_names_a_shorter_refusal_is_for_a_person_where_both_are_known()
    {
        Assert.That(Found(Kept(30, 365, "didomi_token", "euconsent-v2")), Concludes.Review);
        Assert.That(Found(Kept(365, 365, "didomi_token", "euconsent-v2")), Concludes.Pass);
        Assert.That(Found(Kept(30, 365, "choix-refus", "choix-accord")), Concludes.CannotTell("no-record"));
    }

    [Test]
    public void A_record_that_is_named_so_and_written_by_both_choices_counts()
    {
        Assert.That(Found(Kept(30, 365, "choix-traceurs")), Concludes.Fail("cookie", "choix-traceurs (30 days)"));
        Assert.That(Found(Kept(182, 182, "choix-traceurs")), Concludes.Pass);
    }

    [Test]
    public void An_identifier_with_such_a_name_keeps_no_choice()
    {
        var identifier = Page.Cookie("tracking-nr", phase: Phase.AfterReject, days: 30).Cookie("tracking-nr", phase: Phase.AfterAccept, days: 365);
        Assert.That(Found(identifier), Concludes.CannotTell("no-record"));
    }

    [Test]
    public void Where_one_choice_left_no_record_nothing_can_be_told()
    {
        Assert.That(Found(Page), Concludes.CannotTell("no-record"));
        Assert.That(Found(Page.Cookie("didomi_token", phase: Phase.AfterAccept)), Concludes.CannotTell("no-record"));
    }

    [Test]
    public void A_choice_that_nobody_saw_working_cannot_be_told()
    {
        Assert.That(Found(Keeping(Asked.RefusedUnseen("Tout refuser").Accepted("Tout accepter"), 30, 365, "didomi_token")), Concludes.CannotTell("refusal-unverified", "Tout refuser"));
        Assert.That(Found(Keeping(Asked.Refused("Tout refuser").AcceptedUnseen("Tout accepter"), 30, 365, "didomi_token")), Concludes.CannotTell("acceptance-unverified", "Tout accepter"));
        Assert.That(Found(Asked.NotRefused("no-reject").Accepted("Tout accepter")), Concludes.CannotTell("no-reject"));
    }
}
