using ConsentAudit.Audit;
using ConsentAudit.Audit.Baselines;
using NUnit.Framework;

namespace ConsentAudit.Tests.Audit.Baselines;

public sealed class BaselineMarkerTests
{
    private static readonly Finding Fbp = Runs.Finding(Verdict.Fail, Runs.Shown("_fbp (journal.example)"));

    private static readonly AuditReport Nothing = Runs.Run(Runs.Finding(Verdict.Pass));

    private static Acceptance Accepted(DateOnly? until = null, string url = Runs.Url, string rule = Runs.Rule) => new(url, rule, "migration under way", until);

    [Test]
    public void What_was_there_before_is_known_and_does_not_count()
    {
        var finding = Runs.Held(Runs.Run(Fbp), Runs.Run(Fbp));
        Assert.That((finding.Baseline, finding.Counts), Is.EqualTo(((BaselineState?)BaselineState.Known, false)));
    }

    [Test]
    public void What_was_not_is_new_and_counts()
    {
        var finding = Runs.Held(Runs.Run(Fbp), Nothing);
        Assert.That((finding.Baseline, finding.Counts), Is.EqualTo(((BaselineState?)BaselineState.New, true)));
    }

    [Test]
    public void On_another_page_it_is_new() => Assert.That(Runs.Held(Runs.Run(Fbp), Runs.Run("https://journal.example/sport", Fbp)).Baseline, Is.EqualTo(BaselineState.New));

    [Test]
    public void A_question_that_became_a_failure_is_new_and_the_other_way_round_is_known()
    {
        var question = Fbp with { Verdict = Verdict.Review };
        Assert.That(Runs.Held(Runs.Run(Fbp), Runs.Run(question)).Baseline, Is.EqualTo(BaselineState.New));
        Assert.That(Runs.Held(Runs.Run(question), Runs.Run(Fbp)).Baseline, Is.EqualTo(BaselineState.Known));
    }

    [TestCase("_ga_ABC (journal.example)", "_ga_XYZ (journal.example)")]
    [TestCase("_ga_1A2B3C4D5E (journal.example), 730 days", "_ga_9Z8Y7X6W5V (journal.example), 395 days")]
    [TestCase("visitor_8f3a9c021d (journal.example)", "visitor_77b1c0de42 (journal.example)")]
    public void A_cookie_with_another_number_in_its_name_is_the_same(string before, string after) =>
        Assert.That(Runs.Held(Runs.Run(Runs.Finding(Verdict.Fail, Runs.Shown(after))), Runs.Run(Runs.Finding(Verdict.Fail, Runs.Shown(before)))).Baseline, Is.EqualTo(BaselineState.Known));

    [TestCase("cookie", "_fbp (journal.example)", "_gcl_au (journal.example)")]
    [TestCase("cookie", "visitor (journal.example)", "reader (journal.example)")]
    [TestCase("request", "www.facebook.com/tr/", "ib.adnxs.com/setuid")]
    [TestCase("local-storage", "cto_bundle (journal.example)", "_hjid (journal.example)")]
    public void A_tracker_that_joins_is_new(string kind, string before, string joined)
    {
        var later = Runs.Run(Runs.Finding(Verdict.Fail, Runs.Shown(before, kind), Runs.Shown(joined, kind)));
        Assert.That(Runs.Held(later, Runs.Run(Runs.Finding(Verdict.Fail, Runs.Shown(before, kind)))).Baseline, Is.EqualTo(BaselineState.New));
    }

    [Test]
    public void A_tracker_that_leaves_is_no_news()
    {
        var earlier = Runs.Run(Runs.Finding(Verdict.Fail, Runs.Shown("_fbp (journal.example)"), Runs.Shown("_gcl_au (journal.example)")));
        Assert.That(Runs.Held(Runs.Run(Fbp), earlier).Baseline, Is.EqualTo(BaselineState.Known));
    }

    [Test]
    public void Another_address_of_the_same_site_is_the_same_request()
    {
        var earlier = Runs.Run(Runs.Finding(Verdict.Fail, Runs.Shown("s1.adnxs.com/a", "request")));
        Assert.That(Runs.Held(Runs.Run(Runs.Finding(Verdict.Fail, Runs.Shown("s22.adnxs.com/b", "request"))), earlier).Baseline, Is.EqualTo(BaselineState.Known));
    }

    [Test]
    public void A_reworded_label_and_a_moved_button_are_the_same()
    {
        var earlier = Runs.Run(Runs.Finding(Verdict.Fail, Runs.Shown("Tout accepter", "control"), Runs.Shown("Nous et nos 48 partenaires", "banner")));
        var later = Runs.Run(Runs.Finding(Verdict.Fail, Runs.Shown("J’accepte", "control") with { AtMs = 900, File = "shots/09.png" }, Runs.Shown("Nous et nos 52 partenaires", "banner")));
        Assert.That(Runs.Held(later, earlier).Baseline, Is.EqualTo(BaselineState.Known));
    }

    [Test]
    public void Beyond_what_a_finding_shows_the_pages_list_is_asked()
    {
        var many = Enumerable.Range(0, 40).Select(i => Runs.Shown($"cookie{(char)('A' + (i / 26))}{(char)('a' + (i % 26))} (journal.example)")).ToArray();
        var earlier = Runs.Run(Runs.Finding(Verdict.Fail, many));
        var later = Runs.Run(Runs.Finding(Verdict.Fail, Runs.Shown("_fbp (journal.example)", "local-storage")));
        Assert.That(earlier.Pages[0].Trackers.Single().Name, Is.EqualTo("_fbp"));
        Assert.That(Runs.Held(later, earlier).Baseline, Is.EqualTo(BaselineState.Known));
        Assert.That(Runs.Held(later, Runs.Run(Runs.Finding(Verdict.Fail, many[..39]))).Baseline, Is.EqualTo(BaselineState.New));
    }

    [Test]
    public void What_is_accepted_does_not_count_and_says_why()
    {
        var finding = Runs.Held(Runs.Run(Fbp), Nothing, Accepted(Runs.Today));
        Assert.That((finding.Baseline, finding.Counts), Is.EqualTo(((BaselineState?)BaselineState.Accepted, false)));
        Assert.That(finding.Acceptance, Is.EqualTo(new AcceptedNote("migration under way", Runs.Today)));
    }

    [Test]
    public void An_acceptance_whose_last_day_is_past_counts_again_and_says_so()
    {
        var finding = Runs.Held(Runs.Run(Fbp), Runs.Run(Fbp), Accepted(Runs.Today.AddDays(-1)));
        Assert.That((finding.Baseline, finding.Counts), Is.EqualTo(((BaselineState?)BaselineState.Expired, true)));
        Assert.That(finding.Acceptance?.Until, Is.EqualTo(Runs.Today.AddDays(-1)));
    }

    [Test]
    public void Of_two_decisions_the_one_that_holds_wins() =>
        Assert.That(Runs.Held(Runs.Run(Fbp), Nothing, Accepted(Runs.Today.AddDays(-1)), Accepted()).Baseline, Is.EqualTo(BaselineState.Accepted));

    [Test]
    public void An_acceptance_of_another_rule_or_page_says_nothing()
    {
        Assert.That(Runs.Held(Runs.Run(Fbp), Nothing, Accepted(rule: "reject-on-first-layer")).Baseline, Is.EqualTo(BaselineState.New));
        Assert.That(Runs.Held(Runs.Run(Fbp), Nothing, Accepted(url: "https://journal.example/sport")).Baseline, Is.EqualTo(BaselineState.New));
    }

    [Test]
    public void An_acceptance_goes_on_to_its_own_end_through_an_earlier_run()
    {
        var accepted = Runs.Run(Fbp with { Baseline = BaselineState.Accepted, Acceptance = new AcceptedNote("for a month", Runs.Today) });
        var ended = Runs.Run(Fbp with { Baseline = BaselineState.Accepted, Acceptance = new AcceptedNote("for a month", Runs.Today.AddDays(-1)) });
        Assert.That(Runs.Held(Runs.Run(Fbp), accepted).Baseline, Is.EqualTo(BaselineState.Accepted));
        Assert.That(Runs.Held(Runs.Run(Fbp), ended).Baseline, Is.EqualTo(BaselineState.Expired));
    }

    [TestCase(Verdict.Pass)]
    [TestCase(Verdict.CannotTell)]
    [TestCase(Verdict.NotApplicable)]
    public void What_is_no_gap_is_not_marked(Verdict verdict) => Assert.That(Runs.Held(Runs.Run(Runs.Finding(verdict)), Nothing, Accepted()).Baseline, Is.Null);
}
