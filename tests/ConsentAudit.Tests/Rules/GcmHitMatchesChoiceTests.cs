using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Rules;

public sealed class GcmHitMatchesChoiceTests
{
    private const string Collect = "https://region1.google-analytics.com/g/collect";

    private static Finding Found(Seen page) => Judge.By<GcmHitMatchesChoice>(page);

    private static Seen Asked => Seen.Banner("Tout accepter", "Tout refuser");

    private static Seen Page => Asked.Accepted("Tout accepter").Refused("Tout refuser");

    [Test]
    public void A_page_without_Googles_tags_is_no_matter_of_this_rule() => Assert.That(Found(Page), Concludes.NotApplicable);

    [Test]
    public void Hits_after_an_acceptance_alone_pass() => Assert.That(Found(Page.Telling(Collect, Phase.AfterAccept, ("gcs", "G111"))), Concludes.Pass);

    [TestCase(Phase.BeforeConsent)]
    [TestCase(Phase.AfterReject)]
    public void A_hit_that_announces_consent_without_one_fails(Phase phase)
    {
        Assert.That(
            Found(Page.Telling(Collect, phase, ("gcs", "G111"), ("gcd", "13t3t3t3t5"))),
            Concludes.Fail("request", "region1.google-analytics.com/g/collect (gcd=13t3t3t3t5, gcs=G111)"));
        Assert.That(Found(Page.Telling(Collect, phase, ("gcs", "G101"))), Concludes.Says("(analytics_storage)", "(analytics_storage)"));
        Assert.That(Found(Page.Telling(Collect, phase, ("gcd", "13p3p3r3p5"))).Verdict, Is.EqualTo(Verdict.Fail));
    }

    [TestCase(Phase.BeforeConsent)]
    [TestCase(Phase.AfterReject)]
    public void A_hit_without_consent_is_for_a_person(Phase phase)
    {
        Assert.That(Found(Page.Telling(Collect, phase, ("gcs", "G100"), ("gcd", "13p3p3p3p5"))), Concludes.Review & Concludes.Says("question ouverte", "open question"));
        Assert.That(Found(Page.Telling(Collect, phase, ("gcd", "13l3l3l3l1"))), Concludes.Review & Concludes.Says("sans aucun état", "without any state"));
    }

    [Test]
    public void A_hit_of_the_sites_own_host_counts_as_well() =>
        Assert.That(Found(Page.Telling("https://mesure.journal.example/g/collect", Phase.BeforeConsent, ("gcs", "G111"))).Verdict, Is.EqualTo(Verdict.Fail));

    [Test]
    public void A_hit_that_contradicts_itself_is_for_a_person() =>
        Assert.That(Found(Page.Telling(Collect, Phase.BeforeConsent, ("gcs", "G111"), ("gcd", "13p3p3p3p5"))), Concludes.Review & Concludes.Says("se contredisent", "contradict themselves"));

    [TestCase("gcd", "13z3z3z3z5")]
    [TestCase("gcs", "G2xyz")]
    public void A_parameter_of_another_form_cannot_be_told(string name, string value) =>
        Assert.That(Found(Page.Telling(Collect, Phase.BeforeConsent, (name, value))), Concludes.CannotTell("signal-unread", $"{name}={value}"));

    [Test]
    public void A_refusal_that_nobody_saw_to_count_accuses_nobody()
    {
        Assert.That(Found(Asked.RefusedUnseen("Tout refuser").Telling(Collect, Phase.AfterReject, ("gcs", "G111"))), Concludes.CannotTell("refusal-unverified", "Tout refuser"));
        Assert.That(Found(Asked.Accepted("Tout accepter").NotRefused("no-reject").Telling(Collect, Phase.AfterAccept, ("gcs", "G111"))), Concludes.CannotTell("no-reject"));
    }

    [Test]
    public void A_next_page_that_was_not_seen_turns_a_pass_into_no_answer() => Assert.That(
        Found(Page.NextPageMissing("HTTP 500").Telling(Collect, Phase.AfterAccept, ("gcs", "G111"))),
        Concludes.CannotTell("next-page-missing", "HTTP 500"));

    [Test]
    public void Without_a_banner_what_is_sent_on_arrival_is_judged_all_the_same() =>
        Assert.That(Found(Seen.Page().Telling(Collect, Phase.BeforeConsent, ("gcs", "G111"))).Verdict, Is.EqualTo(Verdict.Fail));
}
