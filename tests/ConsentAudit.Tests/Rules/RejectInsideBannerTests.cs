using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Rules;

public sealed class RejectInsideBannerTests
{
    private const string Prose = "Nous et nos partenaires utilisons des cookies pour mesurer l’audience et afficher de la publicité, avec votre consentement.";
    private const string Yes = "Tout accepter";
    private const string No = "Continuer sans accepter";

    private static readonly PhotoStyle Cloth = Drawn.Bare with { Background = "", Position = "fixed" };

    private static Finding Found(Seen page) => Judge.By<RejectInsideBanner>(page);

    // A dialog on a cloth that takes the whole window.
    private static Seen Dialog(Func<PhotoElement>? inside, Func<PhotoElement>? outside, PhotoStyle? box = null) => Seen.Page().Showing(() => Drawn.Box(
        Photo.Window,
        Cloth,
        [
            Drawn.Box(new Box(340, 200, 680, 340), (box ?? Drawn.Bare) with { Position = "static" }, [Photo.Paragraph(Prose), Drawn.Button(Yes, box: new Box(400, 480, 200, 44)), .. Some(inside)]),
            .. Some(outside),
        ]));

    private static IEnumerable<PhotoNode> Some(Func<PhotoElement>? what) => what is null ? [] : [what()];

    private static PhotoElement Refusal(PhotoStyle style, double x, double y) => Drawn.Button(No, style, new Box(x, y, 180, 18));

    [Test]
    public void Without_both_choices_other_rules_speak()
    {
        Assert.That(Found(Seen.Page()), Concludes.NotApplicable);
        Assert.That(Found(Seen.Banner(Yes, "Paramétrer")), Concludes.NotApplicable);
    }

    [Test]
    public void A_refusal_in_the_bar_passes() => Assert.That(Found(Seen.Banner(Yes, "Tout refuser")), Concludes.Pass);

    [Test]
    public void In_the_corner_of_the_box_it_is_inside() => Assert.That(Found(Dialog(() => Refusal(Drawn.Link, 830, 210), null)), Concludes.Pass);

    [Test]
    public void On_the_cloth_beside_the_box_bare_words_fail() =>
        Assert.That(Found(Dialog(null, () => Refusal(Drawn.Link, 1_150, 20))), Concludes.Fail("control", No));

    [Test]
    public void Words_on_the_cloth_are_no_button_though_their_ground_has_another_colour_than_the_box() =>
        Assert.That(Found(Dialog(null, () => Refusal(Drawn.Link with { Color = "#dddddd", Background = "#666666" }, 1_150, 20))), Concludes.Fail("control", No));

    [Test]
    public void What_must_be_scrolled_for_is_inside() =>
        Assert.That(Found(Dialog(() => Drawn.Button(No, box: new Box(400, 700, 200, 44), needsScroll: true), null)), Concludes.Pass);

    [Test]
    public void There_a_button_is_for_a_person() => Assert.That(Found(Dialog(null, () => Refusal(Drawn.Plate, 1_150, 20))), Concludes.Review);

    [Test]
    public void One_inside_is_enough() => Assert.That(Found(Dialog(() => Drawn.Button("Tout refuser", box: new Box(620, 480, 200, 44)), () => Refusal(Drawn.Link, 1_150, 20))), Concludes.Pass);

    [Test]
    public void Where_the_box_has_no_colour_the_whole_is_the_frame() =>
        Assert.That(Found(Dialog(null, () => Refusal(Drawn.Link, 1_150, 20), Drawn.Bare with { Background = "" })), Concludes.Pass);

    [Test]
    public void A_control_that_was_not_understood_may_be_one_inside() =>
        Assert.That(Found(Dialog(() => Drawn.Button("Grenouille bleue", box: new Box(620, 480, 200, 44)), () => Refusal(Drawn.Link, 1_150, 20))), Concludes.NotUnderstood("Grenouille bleue"));
}
