using ConsentAudit.Audit;
using ConsentAudit.Audit.Differences;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;
using ConsentAudit.Tests.Audit.Baselines;
using ConsentAudit.Tests.Reports;
using NUnit.Framework;

namespace ConsentAudit.Tests.Audit.Differences;

public sealed class RunComparerTests
{
    private static readonly PageReport Page = Sample.Page();

    private static RunDifference Compare(PageReport[] before, PageReport[] after) => new RunComparer(Runs.Subjects).Compare(Sample.Report(before), Sample.Report(after));

    private static PageDifference? One(PageReport before, PageReport after) => Compare([before], [after]).Pages.SingleOrDefault();

    private static TrackerEntry Cookie(string name, params Phase[] phases) => Sample.Tracker(true, phases) with { Kind = TrackerKind.Cookie, Name = name, Host = "journal.example" };

    [Test]
    public void A_run_does_not_differ_from_itself()
    {
        var same = Compare([Page, Sample.FailedPage()], [Page, Sample.FailedPage()]);
        Assert.That((same.Pages.Count, same.PagesUnchanged, same.SameCatalogue), Is.EqualTo((0, 2, true)));
    }

    [Test]
    public void Pages_come_and_go()
    {
        var d = Compare([Page, Sample.Page("https://old.example/")], [Sample.Page("https://new.example/"), Page]);
        Assert.That((d.PagesAppeared.Single(), d.PagesGone.Single(), d.PagesUnchanged), Is.EqualTo(("https://new.example/", "https://old.example/", 1)));
    }

    [Test]
    public void A_reworded_label_or_a_moved_button_is_no_difference()
    {
        var moved = Page with { Banner = Page.Banner! with { Text = "Other words", Controls = [Page.Banner.Controls[0] with { Label = "J’accepte", Box = new(500, 600, 80, 30), FontSize = 12 }] } };
        Assert.That(One(Page, moved), Is.Null);
    }

    [Test]
    public void A_control_that_comes_or_goes_is_told()
    {
        var more = Page with { Banner = Page.Banner! with { Controls = [.. Page.Banner.Controls, Sample.Control(ControlRole.Reject)] } };
        Assert.That(One(Page, more)!.ControlsAppeared, Is.EqualTo(new[] { new ControlDifference(ControlRole.Reject, 1, "Reject") }));
        Assert.That(One(more, Page)!.ControlsGone, Has.Count.EqualTo(1));
    }

    [Test]
    public void A_control_that_went_to_the_second_layer_has_gone_and_come()
    {
        var first = Page with { Banner = Sample.Banner(Sample.Control(ControlRole.Reject)) };
        var second = Page with { Banner = Sample.Banner(Sample.Control(ControlRole.Reject, 2)) };
        var d = One(first, second)!;
        Assert.That((d.ControlsAppeared.Single().Layer, d.ControlsGone.Single().Layer), Is.EqualTo((2, 1)));
    }

    [Test]
    public void A_banner_that_is_there_no_more_is_told() => Assert.That(One(Page, Page with { Banner = null })!.Banner, Is.EqualTo(new Change<bool>(true, false)));

    [Test]
    public void Another_verdict_of_a_rule_is_told()
    {
        var d = One(Page, Page with { Verdict = Verdict.Pass, Findings = [Sample.Finding(Verdict.Pass)] })!;
        Assert.That(d.Verdict, Is.EqualTo(new Change<Verdict>(Verdict.Fail, Verdict.Pass)));
        Assert.That((d.Findings.Single().Before, d.Findings.Single().After), Is.EqualTo((Verdict.Fail, Verdict.Pass)));
    }

    [Test]
    public void The_same_verdict_about_other_trackers_is_told_and_a_number_in_a_name_is_not()
    {
        PageReport Of(params string[] cookies) => Page with { Findings = [Sample.Finding(Verdict.Fail) with { Exhibits = [.. cookies.Select(c => Runs.Shown($"{c} (journal.example)"))] }] };
        var d = One(Of("_fbp", "_ga_ABC"), Of("_gcl_au", "_ga_XYZ"))!.Findings.Single();
        Assert.That((string.Join(';', d.Appeared), string.Join(';', d.Gone)), Is.EqualTo(("cookie _gcl_au", "cookie _fbp")));
        Assert.That(One(Of("_ga_ABC"), Of("_ga_XYZ")), Is.Null);
    }

    [Test]
    public void Trackers_come_and_go_by_phase()
    {
        var before = Page with { Trackers = [Cookie("_fbp", Phase.AfterAccept), Cookie("_ga_ABC", Phase.AfterAccept)] };
        var after = Page with { Trackers = [Cookie("_fbp", Phase.BeforeConsent, Phase.AfterAccept), Cookie("_ga_XYZ", Phase.AfterAccept)] };
        var d = One(before, after)!;
        Assert.That((d.TrackersAppeared.Single().Name, d.TrackersAppeared.Single().Phases.Single()), Is.EqualTo(("_fbp", Phase.BeforeConsent)));
        Assert.That(d.TrackersGone, Is.Empty);
        Assert.That(One(after, before)!.TrackersGone.Single().Phases, Is.EqualTo(new[] { Phase.BeforeConsent }));
    }

    [Test]
    public void What_one_run_did_not_watch_has_neither_come_nor_gone()
    {
        var seen = Page with { Trackers = [Cookie("_fbp", Phase.AfterReject)] };
        var notWatched = Page with { Trackers = [], Phases = [Phase.BeforeConsent] };
        Assert.That(One(seen, notWatched), Is.Null);
        Assert.That(One(notWatched, seen), Is.Null);
    }

    [Test]
    public void A_page_that_could_not_be_audited_has_lost_nothing()
    {
        var failed = Sample.FailedPage(Page.Url);
        var d = One(Page, failed)!;
        Assert.That(d.Outcome, Is.EqualTo(new Change<Outcome>(Outcome.Audited, Outcome.Failed)));
        Assert.That((d.Banner, d.ControlsGone.Count, d.TrackersGone.Count), Is.EqualTo(((Change<bool>?)null, 0, 0)));
    }

    [Test]
    public void Other_rules_and_conditions_are_told()
    {
        var before = Sample.Report(Page);
        var after = Sample.Report(Page with { Findings = [.. Page.Findings, Sample.Finding(Verdict.Pass, "banner-present")] });
        after = after with { Tool = after.Tool with { Catalogue = "other" }, Conditions = after.Conditions with { Locale = "de-DE" } };
        var d = new RunComparer(Runs.Subjects).Compare(before, after);
        Assert.That((d.SameCatalogue, d.Conditions.Single(), d.RulesAppeared.Single(), d.RulesGone.Count), Is.EqualTo((false, "locale", "banner-present", 0)));
    }
}
