using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Rules;

public sealed class GcmDefaultDeniedTests
{
    private const string Collect = "https://region1.google-analytics.com/g/collect";

    private static readonly string[] Two = ["ad_storage", "analytics_storage"];
    private static readonly string[] Four = [.. Two, "ad_user_data", "ad_personalization"];

    private static Finding Found(Seen page) => Judge.By<GcmDefaultDenied>(page);

    private static Seen Page => Seen.Banner("Tout accepter", "Tout refuser");

    [Test]
    public void A_page_without_Googles_tags_is_no_matter_of_this_rule() => Assert.That(Found(Page), Concludes.NotApplicable);

    [Test]
    public void Tags_that_are_silent_before_a_choice_need_no_default() => Assert.That(
        Found(Page.Accepted("Tout accepter").Telling(Collect, Phase.AfterAccept, ("gcs", "G111"), ("gcd", "13n3n3n3n5"))),
        Concludes.NotApplicable & Concludes.Says("rien envoyé avant le choix", "nothing before the choice"));

    [Test]
    public void Four_signals_denied_by_the_hit_pass_and_one_granted_fails()
    {
        Assert.That(Found(Hit("gcd", "13p3p3p3p5")), Concludes.Pass);
        Assert.That(Found(Hit("gcd", "13p3p3p3t5")), Concludes.Fail("request", "region1.google-analytics.com/g/collect (gcd=13p3p3p3t5)") & Concludes.Says(": ad_personalization", ": ad_personalization"));
    }

    [Test]
    public void Granted_by_update_alone_before_a_choice_fails_and_denied_then_granted_is_another_rules_matter()
    {
        Assert.That(Found(Hit("gcd", "13n3n3n3n5")).Verdict, Is.EqualTo(Verdict.Fail));
        Assert.That(Found(Hit("gcd", "13r3r3r3r5")), Concludes.Pass);
    }

    [Test]
    public void Hits_without_any_default_fail() => Assert.That(
        Found(Hit("gcd", "13l3l3l3l1")),
        Concludes.Fail("request", "region1.google-analytics.com/g/collect (gcd=13l3l3l3l1)") & Concludes.Says("n’était pas en place", "was not in place"));

    [Test]
    public void The_first_version_with_two_signals_is_for_a_person() =>
        Assert.That(Found(Hit("gcd", "13p3p3l3l5")), Concludes.Review & Concludes.Says("ad_user_data, ad_personalization", "ad_user_data, ad_personalization"));

    [Test]
    public void Commands_pass_where_all_four_are_denied_and_are_shown() => Assert.That(
        Found(Hit("gcs", "G100").Commanded(Phase.BeforeConsent, Default("denied", Four))),
        Concludes.Pass & Concludes.Shows("signal", "dataLayer[0] consent default: ad_storage=denied, analytics_storage=denied, ad_user_data=denied, ad_personalization=denied"));

    [Test]
    public void Commands_for_two_signals_are_for_a_person() => Assert.That(Found(Hit("gcs", "G100").Commanded(Phase.BeforeConsent, Default("denied", Two))), Concludes.Review);

    [Test]
    public void A_default_that_grants_fails_where_a_hit_shows_it_and_is_for_a_person_where_none_does()
    {
        Assert.That(
            Found(Hit("gcs", "G111").Commanded(Phase.BeforeConsent, Default("granted", Four))),
            Concludes.Fail("signal", "dataLayer[0] consent default: ad_storage=granted, analytics_storage=granted, ad_user_data=granted, ad_personalization=granted"));
        Assert.That(Found(Page.Commanded(Phase.BeforeConsent, Default("granted", Four))), Concludes.Review);
    }

    [Test]
    public void A_default_for_other_regions_accuses_nobody()
    {
        Assert.That(Found(Hit("gcd", "13p3p3p3p5").Commanded(Phase.BeforeConsent, Default("denied", Four) with { Regional = true }, Default("granted", Four))), Concludes.Pass);
        Assert.That(Found(Hit("gcs", "G111").Commanded(Phase.BeforeConsent, Default("denied", Four) with { Regional = true }, Default("granted", Four))), Concludes.Review);
    }

    [Test]
    public void A_letter_that_is_not_known_is_never_a_grant() => Assert.That(Found(Hit("gcd", "13z3z3z3z5")), Concludes.CannotTell("signal-unread", "gcd=13z3z3z3z5"));

    [Test]
    public void What_is_set_after_a_choice_is_no_matter_of_this_rule() => Assert.That(
        Found(Hit("gcd", "13p3p3p3p5").Accepted("Tout accepter").Telling(Collect, Phase.AfterAccept, ("gcd", "13t3t3t3t5"))),
        Concludes.Pass);

    [Test]
    public void Evidence_that_kept_no_parameters_cannot_be_told() => Assert.That(
        Found(Page.Refusing(v => v with
        {
            Requests = [new RequestSighting { Url = Collect, Phase = Phase.BeforeConsent, AtMs = 1, Query = new Dictionary<string, ValueFacts> { ["gcs"] = new() { Length = 4 } } }],
        })).Verdict,
        Is.EqualTo(Verdict.CannotTell));

    private static Seen Hit(string name, string value) => Page.Telling(Collect, Phase.BeforeConsent, (name, value));

    private static ConsentCommand Default(string value, string[] signals) => new() { Kind = "default", BeforeTags = true, Values = signals.ToDictionary(s => s, _ => value) };
}
