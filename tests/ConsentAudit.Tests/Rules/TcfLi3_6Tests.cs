using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Rules;

public sealed class TcfLi3_6Tests
{
    private static Finding Found(Seen page) => Judge.By<TcfLi3_6>(page);

    private static Seen Page => Seen.Banner("Tout accepter", "Tout refuser").Accepted("Tout accepter").Refused("Tout refuser");

    [Test]
    public void The_rule_has_the_id_that_the_trade_knows() => Assert.That(RuleBook.IdOf(typeof(TcfLi3_6)), Is.EqualTo("tcf-li-3-6"));

    [Test]
    public void A_page_without_the_interface_is_no_matter_of_this_rule() => Assert.That(Found(Page), Concludes.NotApplicable);

    [TestCase(2)]
    [TestCase(7)]
    [TestCase(11)]
    public void Other_purposes_pass(int purpose) => Assert.That(Found(Page.Heard(Seen.Data() with { PurposeInterests = [purpose] })), Concludes.Pass);

    [TestCase(3, Phase.BeforeConsent)]
    [TestCase(6, Phase.BeforeConsent)]
    [TestCase(4, Phase.AfterReject)]
    [TestCase(5, Phase.AfterAccept)]
    public void One_of_the_four_fails_in_any_phase(int purpose, Phase phase) => Assert.That(
        Found(Page.Heard(Seen.Data()).Heard(Seen.Data() with { PurposeInterests = [2, purpose] }, phase)),
        Concludes.Fail("signal", $"__tcfapi tcloaded: purpose.consents –, purpose.legitimateInterests 2 {purpose}, specialFeatureOptins –, vendor.consents 0, vendor.legitimateInterests 0")
            & Concludes.Says($"finalités {purpose} (", $"purposes {purpose} ("));

    [Test]
    public void Consent_for_them_is_no_legitimate_interest() => Assert.That(Found(Page.Heard(Seen.Data() with { PurposeConsents = [3, 4] }, Phase.AfterAccept)), Concludes.Pass);

    [Test]
    public void Data_and_string_that_contradict_each_other_are_for_a_person() => Assert.That(Found(Page.Heard(Seen.Data("tcloaded", Seen.GrantingString))), Concludes.Review);

    [Test]
    public void One_answer_that_could_not_be_read_is_no_pass() =>
        Assert.That(Found(Page.Heard(Seen.Data()).Heard(new TcfSignal { CmpStatus = "error" }, Phase.AfterReject)).Verdict, Is.EqualTo(Verdict.CannotTell));

    [Test]
    public void What_was_heard_in_a_phase_that_was_not_observed_is_not_heard() => Assert.That(
        Found(Seen.Banner("Tout accepter", "Tout refuser").RefusedInVain("Tout refuser").Heard(Seen.Data()).Heard(Seen.Data() with { PurposeInterests = [3] }, Phase.AfterReject)),
        Concludes.Pass);
}
