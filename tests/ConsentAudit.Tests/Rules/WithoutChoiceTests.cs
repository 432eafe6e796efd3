using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Rules;

/// <summary>What the rules about scrolling, browsing and closing have in common.</summary>
public abstract class WithoutChoiceTests<TRule>(VisitKind kind)
    where TRule : IRule
{
    private Phase After => Seen.PhaseOf(kind);

    private protected static Seen Asked => Seen.Banner("Tout accepter", "Tout refuser", "Fermer");

    private protected static Finding Found(Seen page) => Judge.By<TRule>(page);

    private protected Seen Saw(Func<Visit, Visit> change) => Asked.Unchosen(kind, change);

    private protected Seen Stored(params CookieSighting[] cookies) => Saw(v => v with { Cookies = cookies });

    private protected CookieSighting Cookie(string name, int atMs = 3_500, double? days = 90) => Seen.CookieOf(name, After, atMs: atMs, days: days);

    [Test]
    public void No_banner_is_no_matter_of_this_rule() => Assert.That(Found(Seen.Page().NotRefused("no-banner")), Concludes.NotApplicable);

    [Test]
    public void Nothing_new_passes_and_the_time_watched_is_told() =>
        Assert.That(Found(Stored(Cookie("theme", days: null))), Concludes.Pass & Concludes.Says("pendant 6\u00A0s", "during 6 s"));

    [Test]
    public void A_known_cookie_that_no_visit_saw_before_fails() => Assert.That(Found(Stored(Cookie("_fbp"))), Concludes.Fail("cookie", "_fbp (journal.example)"));

    [Test]
    public void A_known_storage_entry_fails_too() => Assert.That(
        Found(Saw(v => v with { Storage = [new StorageSighting { Kind = StorageKind.Local, Origin = Seen.Site, Key = "cto_bundle", Moments = new Dictionary<Phase, int> { [After] = 3_000 } }] })),
        Concludes.Fail("local-storage", "cto_bundle (www.journal.example)"));

    [Test]
    public void What_any_visit_saw_before_is_nothing_new_and_no_merit()
    {
        Assert.That(
            Found(Stored(Cookie("_fbp")).Cookie("_fbp", values: [Seen.Differing[0]])),
            Concludes.Pass & Concludes.Says("déjà actifs avant tout choix", "already active before any choice"));
        Assert.That(Found(Stored()).Message.Fr, Does.Not.Contain("déjà actifs"));
    }

    [Test]
    public void What_a_visit_saw_that_was_cut_short_is_nothing_new_either() => Assert.That(
        Found(Stored(Cookie("_fbp")).Cookie("_fbp", values: [Seen.Differing[0]]).NotWatchedWhenRefusing("time-out")),
        Concludes.Pass);

    [Test]
    public void The_same_name_on_another_domain_is_new() =>
        Assert.That(Found(Stored(Cookie("_fbp")).Cookie("_fbp", ".autre.example")), Concludes.Fail("cookie", "_fbp (journal.example)"));

    [Test]
    public void A_request_with_an_identifier_fails_and_one_without_is_for_a_person()
    {
        const string own = "c3ab8ff13720e8ad";
        var kept = Seen.CookieOf("_fbp", Phase.BeforeConsent, value: own);
        var identified = Seen.RequestOf("https://ad.doubleclick.net/pixel", After, 3_000, own);
        Assert.That(Found(Saw(v => v with { Cookies = [kept], Requests = [identified] }).Cookie("_fbp")), Concludes.Fail("request", "ad.doubleclick.net/pixel"));
        Assert.That(Found(Saw(v => v with { Cookies = [kept], Requests = [identified with { Query = new Dictionary<string, ValueFacts>() }] }).Cookie("_fbp")), Concludes.Review);
    }

    [TestCase("https://ad.doubleclick.net/other", Description = "another path")]
    [TestCase("https://stats.g.doubleclick.net/other", Description = "another machine of the same service")]
    public void A_service_that_was_called_before_is_nothing_new(string before) => Assert.That(
        Found(Saw(v => v with { Requests = [Seen.RequestOf("https://ad.doubleclick.net/pixel", After, 3_000, Seen.Differing[0])] }).Cookie("_fbp").Request(before, parameter: Seen.Differing[0])),
        Concludes.Pass);

    [Test]
    public void An_identifier_that_nobody_knows_is_for_a_person() => Assert.That(Found(Stored(Cookie("xtuid"))), Concludes.Review);

    [Test]
    public void Audience_measurement_that_may_be_exempt_is_no_matter_of_this_rule() => Assert.That(Found(Stored(Cookie("_pk_id.1.abcd"))), Concludes.Pass);

    [Test]
    public void An_agreement_that_the_tcf_announces_is_for_a_person_unless_it_did_so_before()
    {
        SignalRecord Says(Phase phase, params int[] purposes) => new() { Phase = phase, Tcf = new TcfSignal { PurposeConsents = purposes } };
        Assert.That(Found(Saw(v => v with { Signals = [Says(Phase.BeforeConsent), Says(After, 1, 3)] })), Concludes.Review & Concludes.Shows("signal", "TCF purpose.consents: 1, 3"));
        Assert.That(Found(Saw(v => v with { Signals = [Says(Phase.BeforeConsent, 1, 3), Says(After, 1, 3)] })), Concludes.Pass);
        Assert.That(Found(Saw(v => v with { Signals = [Says(Phase.BeforeConsent), Says(After)] })), Concludes.Pass);
    }

    [TestCase("G111", true)]
    [TestCase("G101", true)]
    [TestCase("G100", false)]
    [TestCase("G1--", false)]
    public void An_agreement_in_googles_hits_is_for_a_person(string gcs, bool grants)
    {
        var hit = Seen.RequestOf("https://www.journal.example/collect", After) with { Consent = new Dictionary<string, string> { ["gcs"] = gcs } };
        Assert.That(Found(Saw(v => v with { Requests = [hit] })), grants ? Concludes.Review & Concludes.Shows("request", $"www.journal.example/collect (gcs={gcs})") : Concludes.Pass);
        Assert.That(Found(Saw(v => v with { Requests = [hit with { Phase = Phase.BeforeConsent }, hit] })), Concludes.Pass);
    }

    [TestCase("update", "ad_storage", "granted", true)]
    [TestCase("update", "ad_storage", "denied", false)]
    [TestCase("update", "security_storage", "granted", false)]
    [TestCase("default", "ad_storage", "granted", false)]
    public void An_agreement_in_the_data_layer_is_for_a_person(string command, string key, string value, bool grants)
    {
        var signal = new SignalRecord { Phase = After, Commands = [new ConsentCommand { Kind = command, Values = new Dictionary<string, string> { [key] = value } }] };
        Assert.That(Found(Saw(v => v with { Signals = [new SignalRecord { Phase = Phase.BeforeConsent }, signal] })), grants ? Concludes.Review : Concludes.Pass);
        Assert.That(Found(Saw(v => v with { Signals = [signal with { Phase = Phase.BeforeConsent }, signal] })), Concludes.Pass);
        Assert.That(Found(Saw(v => v with { Signals = [signal] })), Concludes.Pass, "what it said before is not known");
    }

    [Test]
    public void What_was_not_seen_turns_a_pass_into_no_answer_and_leaves_a_failure()
    {
        Seen Cut(params CookieSighting[] cookies) => Saw(v => v with { Cookies = cookies, Incidents = [new Incident(2_500, "cut", "too much")] });
        Assert.That(Found(Cut()), Concludes.CannotTell("recorder-gap", "too much"));
        Assert.That(Found(Cut(Cookie("_fbp"))), Concludes.Fail("cookie", "_fbp (journal.example)"));
    }

    [Test]
    public void A_visit_that_was_not_made_or_not_completed_cannot_be_told()
    {
        Assert.That(Found(Asked.Refused("Tout refuser")), Concludes.CannotTell("not-asked"));
        Assert.That(Found(Asked.NotUnchosen(kind, "page-gone")), Concludes.CannotTell("page-gone"));
        Assert.That(Found(Asked.NotUnchosen(kind, "no-banner")), Concludes.CannotTell("visits-disagree"));
    }
}
