using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Rules;

public sealed class ControllersListTests
{
    [Test]
    public void No_banner_is_no_matter_of_this_rule() => Assert.That(Found(Seen.Page()), Concludes.NotApplicable);

    [Test]
    public void A_notice_that_asks_for_nothing_is_no_matter_of_this_rule() => Assert.That(Found(Seen.Banner("OK")), Concludes.NotApplicable);

    private static Seen WithThirds(Seen page) => page.Accepted("Tout accepter").Cookie("IDE", ".doubleclick.net", Phase.AfterAccept);

    [TestCase("Nos partenaires")]
    [TestCase("Voir nos 842 partenaires")]
    public void A_control_that_leads_to_the_list_passes(string label) =>
        Assert.That(Found(WithThirds(Seen.Saying(Seen.Plain, "Tout accepter", "Tout refuser", label))), Concludes.Pass & Concludes.Shows("control", label));

    [Test]
    public void A_banner_that_leads_to_none_fails() => Assert.That(Found(WithThirds(Seen.Saying(Seen.Plain))), Concludes.Fail("cookie", "IDE (doubleclick.net)") & Concludes.Says("Google", "Google"));

    [Test]
    public void Who_is_named_in_the_banner_passes() => Assert.That(Found(WithThirds(Seen.Saying($"{Seen.Plain} La publicité vient de Google."))), Concludes.Pass);

    [Test]
    public void Who_is_named_in_the_policy_passes() => Assert.That(
        Found(WithThirds(Seen.Saying(Seen.Plain)).Policy("<h1>Cookies</h1><p>Nos partenaires : Google (publicité) et Chartbeat (mesure d’audience).</p>")),
        Concludes.Pass);

    [Test]
    public void A_name_in_what_the_page_shows_after_the_consent_is_none() => Assert.That(
        Found(WithThirds(Seen.Saying(Seen.Plain)).WithdrawLayer("<p>Contenus proposés par Google</p><div>Vos préférences <button>Tout refuser</button></div>")),
        Concludes.Fail("cookie", "IDE (doubleclick.net)"));

    [Test]
    public void One_named_and_another_not_is_for_a_person() => Assert.That(
        Found(WithThirds(Seen.Saying($"{Seen.Plain} La publicité vient de Google.")).Cookie("uid", ".criteo.com", Phase.AfterAccept)),
        Concludes.Review & Concludes.Says("Criteo", "Criteo"));

    [Test]
    public void A_policy_that_nobody_read_may_name_them() => Assert.That(
        Found(WithThirds(Seen.Banner("Tout accepter").Over($"<div fixed id='bandeau'><p>{Seen.Plain}</p><a href='/cookies' as='block'>Politique de cookies</a><button>Tout accepter</button><button>Tout refuser</button></div>"))).Verdict,
        Is.EqualTo(Verdict.CannotTell));

    [Test]
    public void Settings_that_nobody_saw_may_name_them() => Assert.That(Found(WithThirds(Seen.Saying(Seen.Plain, "Tout accepter", "Paramétrer"))).Verdict, Is.EqualTo(Verdict.CannotTell));

    [Test]
    public void Without_third_parties_there_is_nobody_to_name() => Assert.That(Found(Seen.Saying(Seen.Plain).Accepted("Tout accepter")), Concludes.NotApplicable);

    private static Finding Found(Seen page) => Judge.By<ControllersList>(page);
}
