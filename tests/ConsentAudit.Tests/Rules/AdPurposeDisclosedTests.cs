using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Rules;

public sealed class AdPurposeDisclosedTests
{
    [Test]
    public void No_banner_is_no_matter_of_this_rule() => Assert.That(Found(Seen.Page()), Concludes.NotApplicable);

    [Test]
    public void A_notice_that_asks_for_nothing_is_no_matter_of_this_rule() => Assert.That(Found(Seen.Banner("OK")), Concludes.NotApplicable);


    private const string Audience = "Nous utilisons des cookies pour mesurer l’audience du site, avec votre accord.";

    private static Seen Advertising(string words) => Seen.Saying(words).Accepted("Tout accepter").Cookie("IDE", ".doubleclick.net", Phase.AfterAccept);

    [Test]
    public void Advertising_that_is_named_passes() => Assert.That(Found(Advertising(Seen.Plain)), Concludes.Pass);

    [Test]
    public void Advertising_that_runs_and_is_not_named_fails() => Assert.That(
        Found(Advertising(Audience)),
        Concludes.Fail("cookie", "IDE (doubleclick.net)") & Concludes.Says("IDE", "IDE"));

    [TestCase("Nous utilisons des cookies pour mesurer l’audience et afficher des annonces.")]
    [TestCase("Nous utilisons des cookies pour mesurer l’audience et recommander des contenus.")]
    [TestCase("Nous utilisons des cookies pour mesurer l’audience et pour les réseaux sociaux.")]
    public void Words_that_may_mean_it_are_for_a_person(string words) => Assert.That(Found(Advertising(words)), Concludes.Review);

    [Test]
    public void What_only_the_settings_name_is_for_a_person()
    {
        var page = Advertising(Audience).SettingsLayer("<div fixed><h2>Vos choix</h2><p>Cookies de publicité</p><label><input type='checkbox' ticked='no'> Publicité</label><label><input type='checkbox' ticked='no'> Mesure d’audience</label><button>Enregistrer</button></div>");
        Assert.That(Found(page), Concludes.Review);
    }

    [Test]
    public void Without_advertising_there_is_nothing_to_name() => Assert.That(Found(Seen.Saying(Audience).Accepted("Tout accepter")), Concludes.NotApplicable);

    [Test]
    public void An_acceptance_that_was_not_seen_tells_nothing() => Assert.That(Found(Seen.Saying(Audience).AcceptedInVain("Tout accepter")).Verdict, Is.EqualTo(Verdict.CannotTell));

    [Test]
    public void An_identifier_that_nobody_knows_is_not_held_for_advertising() =>
        Assert.That(Found(Seen.Saying(Audience).Accepted("Tout accepter").Cookie("zzz", ".journal.example", Phase.AfterAccept)), Concludes.NotApplicable);

    private static Finding Found(Seen page) => Judge.By<AdPurposeDisclosed>(page);
}
