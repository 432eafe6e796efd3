using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Rules;

public sealed class ChoiceInfoAboveFoldTests
{
    private const string Yes = "Tout accepter";
    private const string No = "Tout refuser";

    private static Finding Found(Seen page) => Judge.By<ChoiceInfoAboveFold>(page);

    private static Seen Pair(bool acceptBelow, bool rejectBelow) =>
        Drawn.Pair(() => Drawn.Button(Yes, needsScroll: acceptBelow), () => Drawn.Button(No, needsScroll: rejectBelow));

    [Test]
    public void Without_both_choices_other_rules_speak()
    {
        Assert.That(Found(Seen.Page()), Concludes.NotApplicable);
        Assert.That(Found(Seen.Banner(Yes, "Paramétrer")), Concludes.NotApplicable);
    }

    [TestCase(false, false)]
    [TestCase(true, false)]
    [TestCase(true, true)]
    public void A_refusal_that_is_seen_as_soon_as_the_acceptance_passes(bool acceptBelow, bool rejectBelow) => Assert.That(Found(Pair(acceptBelow, rejectBelow)), Concludes.Pass);

    [Test]
    public void A_refusal_that_must_be_scrolled_for_fails_beside_an_acceptance_that_must_not() =>
        Assert.That(Found(Pair(false, true)), Concludes.Fail("control", No) & Concludes.Says("fenêtre de 1366\u00A0×\u00A0768\u00A0px", "window of 1366\u00A0×\u00A0768 px"));

    [Test]
    public void Below_the_window_is_below_too() =>
        Assert.That(Found(Drawn.Pair(() => Drawn.Button(Yes), () => Drawn.Button(No, box: new Box(40, 1_200, 200, 44)))), Concludes.Fail("control", No));

    [Test]
    public void One_refusal_in_view_is_enough() => Assert.That(Found(Pair(false, true).With(() => Drawn.Button("Continuer sans accepter"))), Concludes.Pass);

    [Test]
    public void A_purpose_named_only_below_is_for_a_person()
    {
        static PhotoElement Below(string text) => Hidden(text, true);
        Assert.That(Found(Pair(false, false).With(() => Below("Nous utilisons aussi les réseaux sociaux."))), Concludes.Review);
        Assert.That(Found(Pair(false, false).With(() => Below("La publicité finance nos articles."))), Concludes.Pass, "it is named above as well");
        Assert.That(Found(Pair(false, false).With(() => Hidden("Nous utilisons aussi les réseaux sociaux.", false))), Concludes.Pass);
    }

    [Test]
    public void Evidence_that_does_not_tell_what_scrolls_cannot_tell()
    {
        var old = Drawn.Plate with { Picture = null, Border = null, Font = "" };
        Assert.That(Found(Drawn.Pair(() => Drawn.Button(Yes, old), () => Drawn.Button(No, old))), Concludes.LookUnread);
    }

    [Test]
    public void A_control_that_was_not_understood_may_be_a_refusal_in_view() =>
        Assert.That(Found(Pair(false, true).With(() => Drawn.Button("Grenouille bleue"))), Concludes.NotUnderstood("Grenouille bleue"));

    private static PhotoElement Hidden(string text, bool needsScroll)
    {
        var paragraph = new PhotoElement { Tag = "p", Box = new Box(40, 700, 1_280, 60), NeedsScroll = needsScroll, Style = Drawn.Bare with { Display = "block" } };
        paragraph.Add(new PhotoText { Text = text });
        return paragraph;
    }
}
