using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Rules;

public sealed class RejectIsButtonNotLinkTests
{
    private const string Yes = "Tout accepter";
    private const string No = "continuer sans accepter";
    private const string Long = "Vous pouvez lire notre politique de confidentialité, paramétrer vos choix plus tard, ou bien ";

    private static Finding Found(Seen page) => Judge.By<RejectIsButtonNotLink>(page);

    private static Seen InText(string before, PhotoStyle? style = null) => Seen.Banner().With(() => Drawn.Button(Yes)).With(() => Drawn.Box(
        new Box(40, 640, 1_280, 30),
        Drawn.Bare,
        new PhotoText { Text = before },
        Drawn.Button(No, style ?? Drawn.Link, new Box(600, 640, 160, 18), tag: "a", attributes: ("href", "#")),
        new PhotoText { Text = " et changer d’avis à tout moment." }));

    [Test]
    public void Without_both_choices_other_rules_speak()
    {
        Assert.That(Found(Seen.Page()), Concludes.NotApplicable);
        Assert.That(Found(Seen.Banner(Yes, "Paramétrer")), Concludes.NotApplicable);
    }

    [Test]
    public void Two_buttons_pass() => Assert.That(Found(Drawn.Pair(() => Drawn.Button(Yes), () => Drawn.Button(No))), Concludes.Pass);

    [Test]
    public void A_frame_makes_a_button_too() =>
        Assert.That(Found(Drawn.Pair(() => Drawn.Button(Yes), () => Drawn.Button(No, Drawn.Bare with { Border = Drawn.Red }))), Concludes.Pass);

    [Test]
    public void A_link_that_is_drawn_as_a_button_is_one() =>
        Assert.That(Found(Drawn.Pair(() => Drawn.Button(Yes), () => Drawn.Button(No, tag: "a", attributes: ("href", "#")))), Concludes.Pass);

    [Test]
    public void A_link_in_a_paragraph_beside_a_button_fails() => Assert.That(Found(InText(Long)), Concludes.Fail("control", No) & Concludes.Shows("control", Yes));

    [Test]
    public void In_a_short_sentence_or_by_itself_it_is_for_a_person()
    {
        Assert.That(Found(InText("Vous pouvez ")), Concludes.Review);
        Assert.That(Found(Drawn.Pair(() => Drawn.Button(Yes), () => Drawn.Button("Tout refuser", Drawn.Link))), Concludes.Review);
    }

    [Test]
    public void Two_links_are_alike() => Assert.That(
        Found(Drawn.Pair(() => Drawn.Button(Yes, Drawn.Link), () => Drawn.Button(No, Drawn.Link, new Box(300, 690, 150, 18)))),
        Concludes.Pass);

    [Test]
    public void A_border_that_nobody_recorded_may_be_there() =>
        Assert.That(Found(InText(Long, Drawn.Link with { Border = null, Picture = null, Font = "" })), Concludes.LookUnread);

    [Test]
    public void Beside_a_button_that_refuses_the_link_does_no_harm() => Assert.That(Found(InText(Long).With(() => Drawn.Button("Tout refuser"))), Concludes.Pass);

    [Test]
    public void Beside_a_control_that_was_not_understood_nothing_fails() =>
        Assert.That(Found(InText(Long).With(() => Drawn.Button("Grenouille bleue"))), Concludes.NotUnderstood("Grenouille bleue"));
}
