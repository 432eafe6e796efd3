using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Rules;

public sealed class RejectTextLegibleTests
{
    private const string No = "Tout refuser";

    private static Finding Found(Seen page) => Judge.By<RejectTextLegible>(page);

    private static Finding Drawing(PhotoStyle style, params (string Name, string Value)[] attributes) =>
        Found(Drawn.Pair(() => Drawn.Button("Tout accepter"), () => Drawn.Button(No, style, attributes: attributes)));

    [Test]
    public void Without_a_refusal_other_rules_speak()
    {
        Assert.That(Found(Seen.Page()), Concludes.NotApplicable);
        Assert.That(Found(Seen.Banner("Tout accepter", "Paramétrer")), Concludes.NotApplicable);
    }

    [TestCase("#333333", 15, 400)]
    [TestCase("#767676", 15, 400)]
    [TestCase("#949494", 24, 400)]
    [TestCase("#949494", 19, 700)]
    public void What_can_be_read_passes(string ink, double size, int weight) =>
        Assert.That(Drawing(Drawn.Bare with { Color = ink, FontSize = size, FontWeight = weight }), Concludes.Pass);

    [TestCase("#949494", 15)]
    [TestCase("#b4b4b4", 15)]
    [TestCase("#333333", 10)]
    public void What_is_pale_or_small_is_for_a_person(string ink, double size) =>
        Assert.That(Drawing(Drawn.Bare with { Color = ink, FontSize = size }), Concludes.Review & Concludes.Shows("control", No));

    [TestCase("#dddddd")]
    [TestCase("#ffffff")]
    public void What_hardly_anybody_can_read_fails(string ink) => Assert.That(Drawing(Drawn.Bare with { Color = ink }), Concludes.Fail("control", No));

    [Test]
    public void The_figures_are_told() => Assert.That(Drawing(Drawn.Bare with { Color = "#dddddd" }), Concludes.Says("contraste de 1,36:1", "contrast of 1.36:1") & Concludes.Says("seuil qui est le nôtre", "a threshold that is ours"));

    [Test]
    public void What_lets_its_ground_through_is_paler_than_its_colour()
    {
        Assert.That(Drawing(Drawn.Bare with { Color = "#000000", Opacity = 0.2 }), Concludes.Fail("control", No));
        Assert.That(Drawing(Drawn.Bare with { Color = "#000000", Opacity = 0.9 }), Concludes.Pass);
    }

    [Test]
    public void What_looks_out_of_use_is_for_a_person() => Assert.That(Drawing(Drawn.Plate, ("aria-disabled", "true")), Concludes.Review);

    [Test]
    public void Words_on_a_picture_cannot_be_told() =>
        Assert.That(Drawing(Drawn.Bare with { Color = "#dddddd", Background = "", Picture = true }), Concludes.CannotTell("look-unread", Concludes.Quoted(No)));

    [Test]
    public void Words_on_a_picture_of_the_banner_cannot_be_told() => Assert.That(
        Found(Seen.Banner("Tout accepter").With(() => Drawn.Box(new Box(0, 600, 1_366, 168), Drawn.Bare with { Background = "", Picture = true }, Drawn.Button(No, Drawn.Bare with { Color = "#ffffff" })))),
        Concludes.CannotTell("look-unread", Concludes.Quoted(No)));

    [Test]
    public void One_that_can_be_read_is_enough() => Assert.That(
        Found(Drawn.Pair(() => Drawn.Button(No), () => Drawn.Button("Continuer sans accepter", Drawn.Bare with { Color = "#eeeeee" })).With(() => Drawn.Button("Tout accepter"))),
        Concludes.Pass);

    [Test]
    public void A_control_that_was_not_understood_may_be_one_that_can_be_read() => Assert.That(
        Found(Drawn.Pair(() => Drawn.Button("Grenouille bleue"), () => Drawn.Button(No, Drawn.Bare with { Color = "#eeeeee" })).With(() => Drawn.Button("Tout accepter"))),
        Concludes.NotUnderstood("Grenouille bleue"));
}
