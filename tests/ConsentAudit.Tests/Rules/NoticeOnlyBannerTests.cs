using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Rules;

public sealed class NoticeOnlyBannerTests
{
    private static Finding Found(Seen page) => Judge.By<NoticeOnlyBanner>(page);

    [Test]
    public void No_banner_is_no_matter_of_this_rule() => Assert.That(Found(Seen.Page().Cookie("_fbp")), Concludes.NotApplicable);

    [Test]
    public void A_banner_that_only_informs_while_trackers_run_fails()
    {
        var finding = Found(Seen.Banner("OK").Cookie("_fbp"));
        Assert.That(finding, Concludes.Fail("cookie", "_fbp (journal.example)"));
        Assert.That(finding, Concludes.Shows("control", "OK"));
        Assert.That(finding, Concludes.Says("(«\u00A0OK\u00A0»)", "(“OK”)"));
    }

    [TestCase("Tout accepter")]
    [TestCase("Tout refuser")]
    [TestCase("Paramétrer")]
    [TestCase("Enregistrer")]
    [TestCase("Refuser et s’abonner")]
    public void A_banner_that_offers_a_choice_passes_whatever_runs(string choice)
    {
        var finding = Found(Seen.Banner("OK", choice).Cookie("_fbp"));
        Assert.That(finding, Concludes.Pass);
        Assert.That(finding, Concludes.Shows("control", choice));
    }

    [Test]
    public void A_switch_by_purpose_is_a_choice() =>
        Assert.That(Found(Seen.Banner("OK").With(() => Photo.Switch("Publicité")).Cookie("_fbp")), Concludes.Pass);

    [Test]
    public void A_banner_that_only_informs_where_nothing_runs_passes_in_words_of_its_own() => Assert.That(
        Found(Seen.Banner("OK")),
        Concludes.Pass & Concludes.Says("ne fait qu’informer, mais rien", "only informs, but nothing"));

    [Test]
    public void An_unknown_identifier_under_a_mere_notice_is_for_a_person()
    {
        Assert.That(Found(Seen.Banner("OK").Cookie("xtuid")), Concludes.Review & Concludes.Shows("cookie", "xtuid (journal.example)"));
        Assert.That(Found(Seen.Banner("OK").Cookie("xtuid", values: Seen.Constant)), Concludes.Pass);
    }

    [Test]
    public void A_tracker_of_the_time_after_the_choice_is_no_matter_of_this_rule() =>
        Assert.That(Found(Seen.Banner("OK").Accepted("OK").Cookie("_fbp", phase: Phase.AfterAccept)), Concludes.Pass);

    [Test]
    public void A_control_that_is_not_understood_may_be_a_choice() =>
        Assert.That(Found(Seen.Banner("Grenouille bleue").Cookie("_fbp")), Concludes.NotUnderstood("Grenouille bleue"));

    [Test]
    public void A_page_that_was_not_watched_cannot_be_told() =>
        Assert.That(Found(Seen.Banner("OK").Cookie("_fbp").NotWatched("time-out", "")), Concludes.CannotTell("time-out"));
}
