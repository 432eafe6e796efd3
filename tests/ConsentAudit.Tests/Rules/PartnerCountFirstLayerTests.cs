using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Rules;

public sealed class PartnerCountFirstLayerTests
{
    [Test]
    public void No_banner_is_no_matter_of_this_rule() => Assert.That(Found(Seen.Page()), Concludes.NotApplicable);

    [Test]
    public void A_notice_that_asks_for_nothing_is_no_matter_of_this_rule() => Assert.That(Found(Seen.Banner("OK")), Concludes.NotApplicable);


    private static Seen InTcf(Seen page) => page.Heard(Seen.Data("cmpuishown"));

    [Test]
    public void A_number_passes() => Assert.That(Found(InTcf(Seen.Saying("Nous et nos 1 024 partenaires utilisons des cookies pour la publicité."))), Concludes.Pass & Concludes.Shows("banner", "1024 partenaires"));

    [Test]
    public void None_fails_in_the_trades_framework() => Assert.That(
        Found(InTcf(Seen.Saying("Nous et nos partenaires utilisons des cookies pour la publicité."))),
        Concludes.Fail("banner", "Nous et nos partenaires utilisons des cookies pour la publicité. Tout accepter Tout refuser"));

    [Test]
    public void A_number_and_partners_apart_are_for_a_person() => Assert.That(
        Found(InTcf(Seen.Saying("Nous et nos partenaires utilisons des cookies pour la publicité. Ils sont 842 à ce jour."))),
        Concludes.Review);

    [Test]
    public void A_number_that_the_interface_contradicts_is_for_a_person() => Assert.That(
        Found(InTcf(Seen.Saying("Nous et nos 100 partenaires utilisons des cookies.").Accepted("Tout accepter")).Heard(Seen.Data() with { VendorConsents = 842, PurposeConsents = [1] }, Phase.AfterAccept)),
        Concludes.Review & Concludes.Says("842", "842"));

    [Test]
    public void One_that_nearly_agrees_passes() => Assert.That(
        Found(InTcf(Seen.Saying("Nous et nos 100 partenaires utilisons des cookies.").Accepted("Tout accepter")).Heard(Seen.Data() with { VendorConsents = 95, PurposeConsents = [1] }, Phase.AfterAccept)),
        Concludes.Pass);

    [Test]
    public void Few_third_parties_need_no_number() => Assert.That(Found(Seen.Saying(Seen.Plain).Accepted("Tout accepter").Cookie("IDE", ".doubleclick.net", Phase.AfterAccept)), Concludes.NotApplicable);

    [Test]
    public void Many_are_for_a_person() => Assert.That(
        Found(Seen.Saying(Seen.Plain).Accepted("Tout accepter")
            .Cookie("IDE", ".doubleclick.net", Phase.AfterAccept).Cookie("uid", ".criteo.com", Phase.AfterAccept).Cookie("t_gid", ".taboola.com", Phase.AfterAccept)
            .Cookie("obuid", ".outbrain.com", Phase.AfterAccept).Cookie("MUID", ".bing.com", Phase.AfterAccept).Cookie("anj", ".adnxs.com", Phase.AfterAccept)
            .Cookie("TDID", ".adsrvr.org", Phase.AfterAccept)),
        Concludes.Review);

    private static Finding Found(Seen page) => Judge.By<PartnerCountFirstLayer>(page);
}
