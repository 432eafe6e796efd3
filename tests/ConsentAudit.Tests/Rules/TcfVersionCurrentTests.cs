using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Rules;

public sealed class TcfVersionCurrentTests
{
    private static Seen Page => Seen.Banner("Tout accepter", "Tout refuser").Accepted("Tout accepter").Refused("Tout refuser");

    [Test]
    public void A_page_without_the_interface_is_no_matter_of_this_rule() => Assert.That(Found(Page), Concludes.NotApplicable);

    [Test]
    public void A_string_of_today_with_its_vendors_passes() => Assert.That(Found(Page.Heard(Seen.Data(tcString: TcText.Of(new(2026, 11, 2), 5, disclosed: true)))), Concludes.Pass);

    [Test]
    public void One_without_its_vendors_fails() => Assert.That(
        Found(Page.Heard(Seen.Data(tcString: TcText.Of(new(2026, 11, 2), 5, disclosed: false)))),
        Concludes.Fail("signal", "tcString: TcfPolicyVersion 5, LastUpdated 2026-11-02, DisclosedVendors –"));

    [Test]
    public void One_of_an_older_policy_fails() => Assert.That(
        Found(Page.Heard(Seen.Data(tcString: TcText.Of(new(2026, 11, 2), 4, disclosed: true)))),
        Concludes.Fail("signal", "tcString: TcfPolicyVersion 4, LastUpdated 2026-11-02, DisclosedVendors 1"));

    [Test]
    public void One_of_before_the_deadline_stays_valid_and_is_for_a_person() => Assert.That(
        Found(Page.Heard(Seen.Data(tcString: TcText.Of(new(2025, 6, 1), 4, disclosed: false)))),
        Concludes.Review & Concludes.Says("2025-06-01", "2025-06-01"));

    [Test]
    public void Without_a_string_nothing_is_told() => Assert.That(Found(Page.Heard(Seen.Data())), Concludes.CannotTell("no-tc-string"));

    [Test]
    public void Where_the_law_is_said_not_to_apply_there_is_nothing_to_judge() => Assert.That(
        Found(Page.Heard(Seen.Data(tcString: TcText.Of(new(2026, 11, 2), 4, disclosed: false)) with { GdprApplies = false })),
        Concludes.NotApplicable);

    private static Finding Found(Seen page) => Judge.By<TcfVersionCurrent>(page);
}
