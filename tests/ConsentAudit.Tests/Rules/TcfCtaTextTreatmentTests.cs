using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Rules;

public sealed class TcfCtaTextTreatmentTests
{
    private const string Yes = "Tout accepter";
    private const string No = "Tout refuser";

    private static Finding Found(Seen page) => Judge.By<TcfCtaTextTreatment>(page);

    private static Finding Beside(PhotoStyle style, string label = No) =>
        Found(Drawn.Pair(() => Drawn.Button(Yes), () => Drawn.Button(label, style, new Box(260, 690, 200, 44))).Heard(Seen.Data()));

    [Test]
    public void Without_the_interface_or_a_banner_it_is_no_matter_of_this_rule()
    {
        Assert.That(Found(Drawn.Pair(() => Drawn.Button(Yes), () => Drawn.Button(No, Drawn.Link))), Concludes.NotApplicable);
        Assert.That(Found(Seen.Page().Heard(Seen.Data())), Concludes.NotApplicable);
        Assert.That(Found(Drawn.Pair(() => Drawn.Button(Yes), () => Drawn.Button(No, Drawn.Link)).Heard(Seen.Data() with { GdprApplies = false })), Concludes.NotApplicable);
    }

    [Test]
    public void The_same_letters_pass_whatever_their_weight_and_plate() => Assert.That(Beside(Drawn.Bare with { FontWeight = 400 }), Concludes.Pass);

    [Test]
    public void Other_letters_fail()
    {
        Assert.That(Beside(Drawn.Plate with { Font = "Georgia" }), Concludes.Fail("control", No) & Concludes.Says("polices différentes", "different typefaces"));
        Assert.That(Beside(Drawn.Plate with { FontSize = 13 }), Concludes.Fail("control", Yes) & Concludes.Says("tailles différentes", "different sizes"));
        Assert.That(Beside(Drawn.Plate with { FontSize = 15.4 }), Concludes.Pass);
        Assert.That(Beside(Drawn.Plate with { Italic = true }), Concludes.Fail("control", No));
    }

    [TestCase("#777777", false)]
    [TestCase("#666666", true)]
    public void The_contrast_must_be_five_at_least(string ink, bool passes) =>
        Assert.That(Beside(Drawn.Bare with { Color = ink }), passes ? Concludes.Pass : Concludes.Fail("control", No));

    [Test]
    public void Settings_are_the_other_control_where_nothing_refuses() =>
        Assert.That(Beside(Drawn.Plate with { FontSize = 12 }, "Paramétrer"), Concludes.Fail("control", "Paramétrer"));

    [Test]
    public void Evidence_without_typefaces_cannot_tell_but_of_what_it_has() => Assert.Multiple(() =>
    {
        Assert.That(Beside(Drawn.Plate with { Font = "" }), Concludes.LookUnread);
        Assert.That(Beside(Drawn.Plate with { Font = "", FontSize = 12 }), Concludes.Fail("control", No));
    });

    [Test]
    public void Beside_a_control_that_was_not_understood_nothing_fails() => Assert.That(
        Found(Drawn.Pair(() => Drawn.Button(Yes), () => Drawn.Button(No, Drawn.Plate with { FontSize = 12 })).With(() => Drawn.Button("Grenouille bleue")).Heard(Seen.Data())),
        Concludes.NotUnderstood("Grenouille bleue"));
}
