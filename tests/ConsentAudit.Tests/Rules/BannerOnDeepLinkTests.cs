using ConsentAudit.Audit;
using ConsentAudit.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Rules;

public sealed class BannerOnDeepLinkTests
{
    private const string Buttons = "<button>Tout accepter</button><button>Tout refuser</button>";

    private static Seen Page => Seen.Banner("Tout accepter", "Tout refuser");

    private static Finding Found(Seen page) => Judge.By<BannerOnDeepLink>(page);

    [Test]
    public void A_banner_on_the_inner_page_passes() => Assert.That(
        Found(Page.OnArrival(Buttons, "_fbp")),
        Concludes.Pass & Concludes.Says("www.journal.example/article/tunnel", "www.journal.example/article/tunnel"));

    [Test]
    public void No_banner_and_a_tracker_fails() => Assert.That(Found(Page.OnArrival(null, "_fbp")), Concludes.Fail("cookie", "_fbp (journal.example)") & Concludes.Shows("page", "https://www.journal.example/article/tunnel"));

    [Test]
    public void No_banner_and_nothing_that_needs_consent_passes() => Assert.That(Found(Page.OnArrival(null)), Concludes.Pass & Concludes.Says("Aucun bandeau", "No banner"));

    [Test]
    public void No_banner_and_a_name_that_nobody_knows_is_for_a_person() => Assert.That(Found(Page.OnArrival(null, "xtzq")), Concludes.Review);

    [Test]
    public void A_page_without_a_banner_is_no_matter_of_this_rule() => Assert.That(Found(Seen.Page().OnArrival(null, "_fbp")), Concludes.NotApplicable);

    [Test]
    public void What_was_not_visited_is_not_told() => Assert.That(Found(Page).Verdict, Is.EqualTo(Verdict.CannotTell));
}
