using ConsentAudit.Audit;
using ConsentAudit.Catalogue.Words;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;
using ConsentAudit.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Rules;

public sealed class WithdrawEntryPointTests
{
    private const string Yes = "Tout accepter";
    private const string Way = "Gérer mes cookies";

    private static Seen Asked => Seen.Banner(Yes, "Tout refuser").AfterAccepting().NextPageAfterAccepting();

    private static Seen Page => Asked.Accepted(Yes);

    [Test]
    public void No_banner_is_no_matter_of_this_rule() => Assert.That(Judge.By<WithdrawEntryPoint>(Seen.Page()), Concludes.NotApplicable);

    [TestCase(3, 3, Verdict.Pass)]
    [TestCase(3, 2, Verdict.Pass)]
    [TestCase(3, 1, Verdict.Review)]
    [TestCase(1, 1, Verdict.Review)]
    [TestCase(3, 0, Verdict.Fail)]
    [TestCase(0, 3, Verdict.Fail)]
    [TestCase(0, 1, Verdict.Fail)]
    [TestCase(0, 0, Verdict.Fail)]
    public void The_weaker_of_the_two_pages_decides(int onPage, int onNext, Verdict verdict) => Assert.That(Found(Page, onPage, onNext).Verdict, Is.EqualTo(verdict));

    [Test]
    public void A_failure_shows_the_page_without_a_way_back()
    {
        var failure = Found(Page, 3, 0);
        Assert.That((failure.Exhibits.Single().Kind, failure.Exhibits.Single().File), Is.EqualTo(("page", "shots/Accepting-next-page.png")));
        Assert.That(failure.Values["where"], Is.EqualTo(new Text("sur la page suivante", "on the next page")));
        Assert.That(Found(Page, 0, 0).Exhibits, Has.Count.EqualTo(2));
    }

    [Test]
    public void A_pass_names_what_was_found() => Assert.That(Found(Page, 3, 3).Values["labels"], Is.EqualTo(Concludes.Quoted(Way)));

    [Test]
    public void What_was_really_withdrawn_through_was_there()
    {
        var withdrawn = Page.Withdrawn("Vos préférences", "Tout refuser");
        Assert.That(Found(withdrawn, 3, 0).Verdict, Is.EqualTo(Verdict.Pass));
        Assert.That(Found(withdrawn, 0, 0).Verdict, Is.EqualTo(Verdict.Fail), "on the other page there was none");
        Assert.That(Found(Page.WithdrawnFrom(Moment.AfterAccept, "Vos préférences", "Tout refuser"), 0, 3).Verdict, Is.EqualTo(Verdict.Pass));
        Assert.That(Found(Page.WithdrawnUnseen("Vos préférences", "Tout refuser"), 3, 0).Verdict, Is.EqualTo(Verdict.Fail));
    }

    [Test]
    public void A_withdrawal_counts_though_what_followed_it_was_not_seen() => Assert.That(
        Found(Page.Withdrawn("Vos préférences", "Tout refuser").Accepting(v => v with { Phases = [.. v.Phases.Where(p => p.Phase != Phase.AfterWithdrawal)] }), 3, 0).Verdict,
        Is.EqualTo(Verdict.Pass));

    [Test]
    public void A_withdrawal_through_a_policy_is_for_a_person() =>
        Assert.That(Found(Page.Withdrawn(Way, "Tout refuser"), 3, 1).Verdict, Is.EqualTo(Verdict.Review));

    [Test]
    public void A_way_back_that_opened_nothing_cannot_be_told()
    {
        var failed = Page.NotWithdrawn("way-back-failed", Way);
        Assert.That((Found(failed, 3, 3).Verdict, Found(failed, 3, 3).Reason), Is.EqualTo((Verdict.CannotTell, "way-back-failed")));
        Assert.That(Found(failed, 3, 0).Verdict, Is.EqualTo(Verdict.Fail));
        Assert.That(Found(failed, 1, 1).Verdict, Is.EqualTo(Verdict.Review));
    }

    [Test]
    public void A_next_page_that_was_not_seen_passes_nothing_and_leaves_a_failure()
    {
        var alone = Seen.Banner(Yes, "Tout refuser").Accepted(Yes).AfterAccepting();
        Assert.That((Found(alone, 3, 0).Verdict, Found(alone, 3, 0).Reason), Is.EqualTo((Verdict.CannotTell, "page-unseen")));
        Assert.That(Found(alone, 0, 0).Verdict, Is.EqualTo(Verdict.Fail));
        var told = alone.Accepting(v => v with { Phases = [.. v.Phases.Select(p => p.Phase == Phase.AfterAccept ? p with { Reason = "no-next-page" } : p)] });
        Assert.That(Found(told, 3, 0).Reason, Is.EqualTo("no-next-page"));
        var failed = Page.Accepting(v => v with { Phases = [.. v.Phases.Select(p => p.Phase == Phase.AfterAccept ? p with { Reason = "next-page-failed", Detail = "HTTP 500" } : p)] });
        Assert.That((Found(failed, 3, 0).Reason, Found(failed, 3, 3).Verdict), Is.EqualTo(("next-page-failed", Verdict.Pass)), "an error has no foot");
    }

    [Test]
    public void A_photograph_that_was_not_read_for_ways_back_says_nothing()
    {
        var unread = new PageReader(Judge.Catalogue).Read(Page.Evidence()) with { WaysBack = new Dictionary<Shot, IReadOnlyList<WayBack>>() };
        Assert.That(new WithdrawEntryPoint().Judge(unread).Reason, Is.EqualTo("page-unseen"));
    }

    [Test]
    public void Something_unreadable_over_the_page_may_hold_it()
    {
        var covered = Seen.Banner(Yes, "Tout refuser").Accepted(Yes).AfterAccepting().Accepting(v => v with
        {
            Shots = [.. v.Shots, SeenVisit.ShotOf(VisitKind.Accepting, Moment.NextPage, 18_000, [], Photo.InTheMiddle("iframe", "fixed", frameUrl: ""))],
        });
        Assert.That(Found(covered, 3, 0).Reason, Is.EqualTo("unreadable-frame"));
        Assert.That(Found(covered, 3, 3).Verdict, Is.EqualTo(Verdict.Pass));
    }

    [Test]
    public void An_acceptance_that_nobody_saw_working_cannot_be_told()
    {
        Assert.That(Judge.By<WithdrawEntryPoint>(Asked.AcceptedUnseen(Yes)), Concludes.CannotTell("acceptance-unverified", Yes));
        Assert.That(Judge.By<WithdrawEntryPoint>(Asked.AcceptedInVain(Yes)), Concludes.CannotTell("banner-stayed", Yes));
    }

    private static Conclusion Found(Seen page, int onPage, int onNext)
    {
        var reading = new PageReader(Judge.Catalogue).Read(page.Evidence());
        var ways = new Dictionary<Shot, IReadOnlyList<WayBack>>();
        foreach (var (moment, rank) in new[] { (Moment.AfterAccept, onPage), (Moment.NextPage, onNext) })
        {
            if (reading.At(VisitKind.Accepting, moment) is { } seen)
            {
                ways[seen.Shot] = rank == 0 ? [] : [new WayBack(Link(), rank)];
            }
        }

        return new WithdrawEntryPoint().Judge(reading with { WaysBack = ways });
    }

    private static Control Link() => new()
    {
        Element = Photo.Link(Way, "#"),
        Label = Way,
        LabelFrom = "text",
        Reading = Judge.Catalogue.Lexicon.Read(Way, "fr"),
        Role = ControlRole.Settings,
    };
}
