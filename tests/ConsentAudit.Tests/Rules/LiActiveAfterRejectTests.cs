using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Rules;

public sealed class LiActiveAfterRejectTests
{
    private static Finding Found(Seen page) => Judge.By<LiActiveAfterReject>(page);

    private static Seen Asked => Seen.Banner("Tout accepter", "Tout refuser");

    private static Finding After(TcfSignal said) => Found(Asked.Refused("Tout refuser").Heard(said, Phase.AfterReject));

    [Test]
    public void No_banner_and_no_interface_are_no_matter_of_this_rule()
    {
        Assert.That(Found(Seen.Page()), Concludes.NotApplicable);
        Assert.That(Found(Asked.Refused("Tout refuser")), Concludes.NotApplicable);
    }

    [Test]
    public void No_interest_left_passes() => Assert.That(After(Seen.Data("useractioncomplete", Seen.RefusingString)), Concludes.Pass);

    [Test]
    public void Vendors_with_special_purposes_alone_pass_and_that_is_said() =>
        Assert.That(After(Seen.Data("useractioncomplete") with { VendorInterests = 12 }), Concludes.Pass & Concludes.Says("finalités spéciales", "special purposes"));

    [Test]
    public void An_interest_in_other_purposes_is_for_a_person() => Assert.That(
        After(Seen.Data("useractioncomplete") with { PurposeInterests = [2, 7] }),
        Concludes.Review & Concludes.Says("finalités 2, 7", "purposes 2, 7"));

    [Test]
    public void An_interest_in_3_to_6_fails() => Assert.That(
        After(Seen.Data("useractioncomplete") with { PurposeInterests = [2, 4] }),
        Concludes.Fail("signal", "__tcfapi useractioncomplete: purpose.consents –, purpose.legitimateInterests 2 4, specialFeatureOptins –, vendor.consents 0, vendor.legitimateInterests 0"));

    [Test]
    public void Data_and_string_that_contradict_each_other_are_for_a_person() => Assert.That(After(Seen.Data("useractioncomplete", Seen.GrantingString)), Concludes.Review);

    [Test]
    public void Interests_before_the_refusal_are_no_matter_of_this_rule() => Assert.That(
        Found(Asked.Refused("Tout refuser").Heard(Seen.Data("cmpuishown") with { PurposeInterests = [3] }).Heard(Seen.Data("useractioncomplete"), Phase.AfterReject)),
        Concludes.Pass);

    [Test]
    public void A_refusal_that_nobody_saw_to_count_accuses_nobody() => Assert.That(
        Found(Asked.RefusedUnseen("Tout refuser").Heard(Seen.Data() with { PurposeInterests = [4] }, Phase.AfterReject)),
        Concludes.CannotTell("refusal-unverified", "Tout refuser"));

    [Test]
    public void A_stub_cannot_be_told() => Assert.That(After(new TcfSignal { CmpStatus = "stub" }).Verdict, Is.EqualTo(Verdict.CannotTell));

    [Test]
    public void Where_the_GDPR_is_said_not_to_apply_there_is_nothing_to_object_to() =>
        Assert.That(After(Seen.Data() with { GdprApplies = false, PurposeInterests = [4] }), Concludes.NotApplicable);
}
