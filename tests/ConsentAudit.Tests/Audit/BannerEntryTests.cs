using ConsentAudit.Audit;
using ConsentAudit.Readings;
using ConsentAudit.Tests.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Audit;

public sealed class BannerEntryTests
{
    private static Seen Three => Seen.Banner("Tout accepter", "Tout refuser", "Paramétrer");

    private static BannerEntry Banner(Seen page) => Judge.Of(page).Banner!;

    private static IEnumerable<int?> Clicks(Seen page) => Banner(page).Controls.Select(c => c.Clicks);

    [Test]
    public void Controls_are_told_with_role_and_label_in_the_order_of_the_page() => Assert.That(
        Banner(Three).Controls.Select(c => (c.Role, c.Label, c.Layer)),
        Is.EqualTo(new[] { (ControlRole.Accept, "Tout accepter", 1), (ControlRole.Reject, "Tout refuser", 1), (ControlRole.Settings, "Paramétrer", 1) }));

    [Test]
    public void A_choice_that_was_made_and_verified_took_one_click() =>
        Assert.That(Clicks(Three.Accepted("Tout accepter").Refused("Tout refuser")), Is.EqualTo(new int?[] { 1, 1, null }));

    [Test]
    public void A_choice_that_was_not_tried_took_nobody_knows_how_many() =>
        Assert.That(Clicks(Three.Accepted("Tout accepter")), Is.EqualTo(new int?[] { 1, null, null }));

    [Test]
    public void A_choice_that_did_not_count_took_nobody_knows_how_many()
    {
        Assert.That(Clicks(Three.Accepted("Tout accepter").RefusedInVain("Tout refuser")), Is.EqualTo(new int?[] { 1, null, null }));
        Assert.That(Clicks(Three.Accepted("Tout accepter").RefusedUnseen("Tout refuser")), Is.EqualTo(new int?[] { 1, null, null }));
    }

    [Test]
    public void Of_two_refusals_the_one_that_was_clicked_took_a_click() => Assert.That(
        Clicks(Seen.Banner("Tout accepter", "Continuer sans accepter", "Tout refuser").Refused("Tout refuser")),
        Is.EqualTo(new int?[] { null, null, 1 }));

    [Test]
    public void A_switch_has_a_state_and_a_button_has_none()
    {
        var controls = Banner(Seen.Banner("Tout accepter").With(() => Photo.Switch("Publicité", ticked: true)).With(() => Photo.Switch("Mesure", ticked: false))).Controls;
        Assert.That(controls.Select(c => c.Checked), Is.EqualTo(new bool?[] { null, true, false }));
    }

    [Test]
    public void Black_on_white_has_the_greatest_contrast() =>
        Assert.That(Banner(Three).Controls.Select(c => (c.Contrast, c.FontSize)), Is.All.EqualTo(((double?)21, (double?)16)));

    [Test]
    public void The_banner_is_told_with_its_language_and_moment()
    {
        var banner = Banner(Three.BannerId("didomi-notice"));
        Assert.That((banner.Platform, banner.Language, banner.ShownAfterMs, banner.FrameUrl, banner.BlocksPage), Is.EqualTo(("Didomi", "fr", (int?)420, (string?)null, false)));
        Assert.That(banner.Text, Does.StartWith("Nous et nos partenaires utilisons des cookies"));
    }

    [Test]
    public void Without_a_banner_there_is_none_to_tell_of() => Assert.That(Judge.Of(Seen.Page()).Banner, Is.Null);
}
