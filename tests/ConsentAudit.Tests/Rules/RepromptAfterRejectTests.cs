using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Rules;

public sealed class RepromptAfterRejectTests
{
    private const string Yes = "Tout accepter";
    private const string No = "Tout refuser";

    private static Finding Found(Seen page) => Judge.By<RepromptAfterReject>(page);

    private static Seen Asked => Seen.Banner(Yes, No, "Paramétrer");

    private static Seen Page => Asked.Refused(No);

    private static string Quoted => Concludes.Quoted(Yes).En;

    [Test]
    public void No_banner_is_no_matter_of_this_rule() => Assert.That(Found(Seen.Page()), Concludes.NotApplicable);

    [Test]
    public void Who_is_left_in_peace_passes_and_it_is_told_where() => Assert.That(
        Found(Page.LeftInPeace()),
        Concludes.Pass & Concludes.Says("au rechargement de la page, sur la page suivante, au retour", "loaded again, on the next page, on the return"));

    [Test]
    public void The_same_request_again_fails_wherever_it_comes()
    {
        Assert.That(Found(Page.Reloaded(Yes, No, "Paramétrer").OnNextPage().Returned()), Concludes.Fail("banner", Quoted) & Concludes.Says("au rechargement de la page.", "when the page was loaded again."));
        Assert.That(Found(Page.Reloaded().OnNextPage(Yes, No, "Paramétrer").Returned()), Concludes.Fail("banner", Quoted) & Concludes.Says("sur la page suivante.", "on the next page."));
        Assert.That(Found(Page.Reloaded().OnNextPage().Returned(Yes, No, "Paramétrer")), Concludes.Fail("banner", Quoted) & Concludes.Says("au retour sur la page", "on the return to the page"));
    }

    [Test]
    public void Its_photograph_is_the_exhibit() => Assert.That(Found(Page.Returned(Yes, No)).Exhibits.Single().File, Is.EqualTo("shots/Refusing-return.png"));

    [Test]
    public void A_label_written_otherwise_is_the_same_request() => Assert.That(Found(Page.OnNextPage("TOUT ACCEPTER", "Continuer sans accepter")), Concludes.Fail("banner", "“TOUT ACCEPTER”"));

    [Test]
    public void Where_who_accepts_is_left_in_peace_and_who_refuses_is_not_that_is_said()
    {
        var asked = Page.Accepted(Yes).OnNextPage(Yes, No);
        Assert.That(Found(asked.NextPageAfterAccepting()), Concludes.Fail("banner", Quoted) & Concludes.Says("seul le refus est redemandé", "only those who refuse are asked again"));
        Assert.That(Found(Page.Accepted(Yes).OnNextPage(Yes, No).NextPageAfterAccepting(Yes, No)).Message.Fr, Does.Not.Contain("seul le refus"));
        Assert.That(Found(Page.Accepted(Yes).Returned(Yes, No).NextPageAfterAccepting()).Message.Fr, Does.Not.Contain("seul le refus"));
    }

    [Test]
    public void Two_looks_are_enough_if_the_next_page_is_one_of_them()
    {
        Assert.That(Found(Page.Reloaded().OnNextPage()), Concludes.Pass);
        Assert.That(Found(Page.OnNextPage().Returned()), Concludes.Pass);
        Assert.That(Found(Page.Reloaded().Returned()), Concludes.CannotTell("page-unseen", new Text("sur la page suivante", "on the next page")));
        Assert.That(Found(Page.OnNextPage()).Verdict, Is.EqualTo(Verdict.CannotTell));
        Assert.That(Found(Page).Verdict, Is.EqualTo(Verdict.CannotTell));
    }

    [Test]
    public void What_was_not_seen_as_it_should_be_passes_nothing_and_leaves_a_failure()
    {
        Assert.That(Found(Page.LeftInPeace().RefusalGap("return-failed", "HTTP 503")), Concludes.CannotTell("return-failed", "HTTP 503"));
        Assert.That(Found(Page.OnNextPage(Yes, No).RefusalGap("return-failed", "HTTP 503")), Concludes.Fail("banner", Quoted));
    }

    [Test]
    public void Another_request_is_no_failure_of_this_rule_and_no_peace_either()
    {
        var wall = Page.Reloaded().OnNextPage("J’accepte", "S’abonner pour 2 € par mois").Returned();
        Assert.That(Found(wall), Concludes.CannotTell("second-wall", "J’accepte, S’abonner pour 2 € par mois"));
        Assert.That(Found(Page.Reloaded().OnNextPage("Fermer").Returned()), Concludes.Pass, "what takes note asks for nothing");
    }

    [Test]
    public void Something_unreadable_over_the_page_may_be_the_same_request()
    {
        var covered = Page.Reloaded().Refusing(v => v with
        {
            Shots = [.. v.Shots, SeenVisit.ShotOf(VisitKind.Refusing, Moment.NextPage, 26_000, [], Photo.InTheMiddle("iframe", "fixed", frameUrl: ""))],
        });
        Assert.That(Found(covered), Concludes.CannotTell("unreadable-frame", "au-milieu"));
    }

    [Test]
    public void A_refusal_that_nobody_saw_working_cannot_be_told()
    {
        Assert.That(Found(Asked.RefusedUnseen(No).OnNextPage(Yes, No)), Concludes.CannotTell("refusal-unverified", No));
        Assert.That(Found(Asked.RefusedInVain(No)), Concludes.CannotTell("banner-stayed", No));
        Assert.That(Found(Asked.NotRefused("no-reject")), Concludes.CannotTell("no-reject"));
    }
}
