using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Rules;

public sealed class ExcessivePartnersTests
{
    [Test]
    public void No_banner_is_no_matter_of_this_rule() => Assert.That(Found(Seen.Page()), Concludes.NotApplicable);

    [Test]
    public void A_notice_that_asks_for_nothing_is_no_matter_of_this_rule() => Assert.That(Found(Seen.Banner("OK")), Concludes.NotApplicable);


    [TestCase(12)]
    [TestCase(120)]
    [TestCase(200)]
    public void Some_pass(int number) => Assert.That(Found(Seen.Saying($"Nous et nos {number} partenaires utilisons des cookies.")), Concludes.Pass & Concludes.Says($"{number} partenaires", $"{number} partners"));

    [TestCase(201)]
    [TestCase(1467)]
    public void Many_are_for_a_person(int number) => Assert.That(Found(Seen.Saying($"Nous et nos {number} partenaires utilisons des cookies.")), Concludes.Review);

    [Test]
    public void Whose_the_threshold_is_is_said() =>
        Assert.That(Found(Seen.Saying("Nous et nos 300 partenaires utilisons des cookies.")), Concludes.Says("seuil propre à l’outil", "a threshold of this tool"));

    [Test]
    public void Without_a_number_the_interface_is_asked() => Assert.That(
        Found(Seen.Saying(Seen.Plain).Accepted("Tout accepter").Heard(Seen.Data() with { VendorConsents = 842, PurposeConsents = [1] }, Phase.AfterAccept)),
        Concludes.Review & Concludes.Says("842", "842"));

    [Test]
    public void No_number_is_no_matter_of_this_rule() => Assert.That(Found(Seen.Saying(Seen.Plain)), Concludes.NotApplicable);

    private static Finding Found(Seen page) => Judge.By<ExcessivePartners>(page);
}
