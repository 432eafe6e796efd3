using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Rules;

public sealed class SettingsAvailableTests
{
    private static Finding Found(Seen page) => Judge.By<SettingsAvailable>(page);

    [Test]
    public void No_banner_is_no_matter_of_this_rule() => Assert.That(Found(Seen.Page()), Concludes.NotApplicable);

    [Test]
    public void A_banner_that_asks_for_nothing_needs_no_settings() => Assert.That(Found(Seen.Banner("OK")), Concludes.NotApplicable);

    [TestCase("Paramétrer")]
    [TestCase("Personnaliser mes choix")]
    public void A_way_to_the_settings_passes(string label) =>
        Assert.That(Found(Seen.Banner("Tout accepter", label)), Concludes.Pass & Concludes.Shows("control", label));

    [Test]
    public void Switches_on_the_first_layer_pass() => Assert.That(
        Found(Seen.Banner("Tout accepter").With(() => Photo.Switch("Publicité"))),
        Concludes.Pass & Concludes.Shows("control", "Publicité"));

    [TestCase("Tout refuser")]
    [TestCase("Nos partenaires")]
    public void No_way_to_the_settings_fails(string other)
    {
        var finding = Found(Seen.Banner("Tout accepter", other));
        Assert.That(finding, Concludes.Fail("control", "Tout accepter"));
        Assert.That(finding, Concludes.Shows("control", other));
    }

    [Test]
    public void Consent_or_pay_without_settings_is_for_a_person_and_never_fails() =>
        Assert.That(Found(Seen.Banner("Tout accepter", "Refuser et s’abonner")), Concludes.Review & Concludes.Shows("control", "Refuser et s’abonner"));

    [Test]
    public void Consent_or_pay_with_settings_passes() => Assert.That(Found(Seen.Banner("Tout accepter", "Refuser et s’abonner", "Paramétrer")), Concludes.Pass);

    [TestCase("Tout accepter", "Grenouille bleue")]
    [TestCase("OK", "Grenouille bleue")]
    public void A_control_that_is_not_understood_may_be_the_way(string known, string unknown) =>
        Assert.That(Found(Seen.Banner(known, unknown)), Concludes.NotUnderstood(unknown));

    [Test]
    public void A_page_that_was_not_watched_cannot_be_told() =>
        Assert.That(Found(Seen.Banner("Tout accepter").NotWatched("time-out", "")), Concludes.CannotTell("time-out"));
}
