using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Rules;

public sealed class TcfGdprAppliesTests
{
    private static Seen Page => Seen.Banner("Tout accepter", "Tout refuser").Accepted("Tout accepter").Refused("Tout refuser");

    [Test]
    public void A_page_without_the_interface_is_no_matter_of_this_rule() => Assert.That(Found(Page), Concludes.NotApplicable);

    [Test]
    public void A_yes_passes_and_is_shown() => Assert.That(Found(Page.Heard(Seen.Data())), Concludes.Pass & Concludes.Shows("signal", "__tcfapi gdprApplies: true"));

    [Test]
    public void A_no_is_for_a_person() => Assert.That(Found(Page.Heard(Seen.Data() with { GdprApplies = false })), Concludes.Review & Concludes.Shows("signal", "__tcfapi gdprApplies: false"));

    [Test]
    public void Yes_and_no_are_for_a_person() => Assert.That(
        Found(Page.Heard(Seen.Data()).Heard(Seen.Data() with { GdprApplies = false }, Phase.AfterAccept)),
        Concludes.Review & Concludes.Says("tantôt", "now"));

    [Test]
    public void Silence_is_for_a_person() => Assert.That(Found(Page.Heard(Seen.Data() with { GdprApplies = null })), Concludes.Review);

    [Test]
    public void A_stub_says_nothing() => Assert.That(Found(Page.Heard(new TcfSignal { CmpStatus = "stub" })).Verdict, Is.EqualTo(Verdict.CannotTell));

    private static Finding Found(Seen page) => Judge.By<TcfGdprApplies>(page);
}
