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
        Assert.That(Without(All, Banner("Tout accepter", "Paramétrer", "Fermer")), Is.EqualTo(new Dictionary<Phase, string?>
        {
            [Phase.AfterSave] = null,
            [Phase.AfterScroll] = null,
            [Phase.AfterBrowsing] = null,
            [Phase.AfterClose] = null,
        }));

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
