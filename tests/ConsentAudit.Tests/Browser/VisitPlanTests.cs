using ConsentAudit.Browser.Visits;
using ConsentAudit.Catalogue;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;
using NUnit.Framework;
using Photo = ConsentAudit.Tests.Rules.Photo;

namespace ConsentAudit.Tests.Browser;

public sealed class VisitPlanTests
{
    private static readonly RuleCatalogue Catalogue = RuleCatalogue.Load(CatalogueSource.BuiltIn());

    private static readonly VisitOptions All = new();

    [Test]
    public void A_banner_with_settings_and_a_cross_is_visited_in_every_way() =>
        Assert.That(Without(All, Banner("Tout accepter", "Tout refuser", "Paramétrer", "Fermer") with { Next = "https://journal.example/article/tunnel" }), Is.EqualTo(new Dictionary<Phase, string?>
        {
            [Phase.AfterSave] = null,
            [Phase.AfterScroll] = null,
            [Phase.AfterBrowsing] = null,
            [Phase.AfterClose] = null,
            [Phase.OnMobile] = null,
            [Phase.OnArrival] = null,
            [Phase.OnKeyboard] = null,
        }));

    [Test]
    public void Without_a_refusal_beside_the_acceptance_nothing_is_compared_by_keyboard() =>
        Assert.That(Without(All, Banner("Tout accepter", "Paramétrer"))[Phase.OnKeyboard], Is.EqualTo("nothing-to-compare"));

    [Test]
    public void A_phone_is_not_compared_with_itself() =>
        Assert.That(Without(All with { Mobile = true }, Banner("Tout accepter", "Tout refuser"))[Phase.OnMobile], Is.EqualTo("mobile-already"));

    [Test]
    public void Where_no_other_page_is_linked_nobody_arrives_on_one() =>
        Assert.That(Without(All, Banner("Tout accepter", "Tout refuser"))[Phase.OnArrival], Is.EqualTo("no-next-page"));

    [TestCase("https://journal.example/a", "https://journal.example/a?utm_source=google&utm_medium=cpc")]
    [TestCase("https://journal.example/a?id=1#haut", "https://journal.example/a?id=1&utm_source=google&utm_medium=cpc")]
    public void An_arrival_has_the_marks_of_an_advertisement(string page, string arrival) => Assert.That(ArrivalPage.Of(page), Is.EqualTo(arrival));

    [Test]
    public void A_visit_is_made_again_where_another_saw_the_banner_or_the_machine_was_busy()
    {
        var seen = new Visit { Kind = VisitKind.Accepting, BannerAtMs = 800, Phases = [new PhaseRecord { Phase = Phase.AfterAccept, Observed = true }] };
        Visit Refusing(string? reason, Failure? failure = null) => new()
        {
            Kind = VisitKind.Refusing,
            Failure = failure,
            Phases = [new PhaseRecord { Phase = Phase.AfterReject, Observed = reason is null, Reason = reason }],
        };
        Assert.That(SecondChance.ForPage(Refusing("no-banner"), seen), Does.Contain("another visit"));
        Assert.That(SecondChance.ForPage(Refusing("no-banner"), seen with { BannerAtMs = null }), Is.Null, "there is none");
        Assert.That(SecondChance.ForVisit(Refusing("banner-stayed"), Phase.AfterReject, true), Does.Contain("banner-stayed"));
        Assert.That(SecondChance.ForVisit(Refusing("control-covered"), Phase.AfterReject, true), Is.Null, "the site does that");
        Assert.That(SecondChance.ForVisit(Refusing(null), Phase.AfterReject, true), Is.Null);
        Assert.That(SecondChance.ForVisit(Refusing(null, new Failure(FailureKind.Timeout, "late")), Phase.AfterReject, true), Is.EqualTo("late"));
        Assert.That(SecondChance.ForVisit(Refusing(null, new Failure(FailureKind.Dns, "no such name")), Phase.AfterReject, true), Is.Null);
    }

    [Test]
    public void What_a_banner_does_not_offer_is_not_visited()
    {
        var plan = Without(All, Banner("Tout accepter", "Tout refuser"));
        Assert.That((plan[Phase.AfterSave], plan[Phase.AfterClose], plan[Phase.AfterScroll]), Is.EqualTo(("no-settings", "no-close", (string?)null)));
    }

    [Test]
    public void Without_a_banner_nothing_else_is_visited() =>
        Assert.That(Without(All, new FirstLook(null, 0)).Values, Is.All.EqualTo("no-banner"));

    [Test]
    public void A_first_visit_that_failed_says_so_in_place_of_all_others() =>
        Assert.That(Without(All, null).Values, Is.All.EqualTo("visit-failed"));

    [Test]
    public void What_nobody_asked_for_and_what_no_rule_needs_is_told_apart()
    {
        var options = All with { Phases = new HashSet<Phase> { Phase.AfterReject, Phase.AfterScroll }, Needed = new HashSet<Phase> { Phase.AfterReject } };
        var plan = Without(options, Banner("Tout accepter", "Paramétrer", "Fermer"));
        Assert.That((plan[Phase.AfterClose], plan[Phase.AfterScroll]), Is.EqualTo(("not-asked", "not-needed")));
        Assert.That((options.Wants(Phase.AfterReject), options.Wants(Phase.AfterScroll)), Is.EqualTo((true, false)));
    }

    private static Dictionary<Phase, string?> Without(VisitOptions options, FirstLook? look) => VisitPlan.Of(options, look).ToDictionary(p => p.Phase, p => p.Without);

    private static FirstLook Banner(params string[] buttons)
    {
        var photograph = Photo.Of(Photo.Layer("bandeau", [Photo.Paragraph("Nous et nos partenaires utilisons des cookies, avec votre consentement."), .. buttons.Select(Photo.Button)]));
        return new FirstLook(new ShotReader(Catalogue).Read(photograph).Banner ?? throw new InvalidOperationException("no banner was read"), 400);
    }
}
