using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Rules;

public sealed class VisualProminenceParityTests
{
    private const string Yes = "Tout accepter";
    private const string No = "Tout refuser";

    private static readonly Box Place = new(40, 690, 200, 44);

    private static Finding Found(Seen page) => Judge.By<VisualProminenceParity>(page);

    private static Finding Beside(PhotoStyle style, Box? box = null, string label = No, string yes = Yes) =>
        Found(Drawn.Pair(() => Drawn.Button(yes), () => Drawn.Button(label, style, box ?? new Box(260, 690, 200, 44))));

    [TestCase("Paramétrer")]
    [TestCase("Fermer")]
    public void Without_a_refusal_beside_the_acceptance_other_rules_speak(string other) => Assert.That(Found(Seen.Banner(Yes, other)), Concludes.NotApplicable);

    [Test]
    public void No_banner_is_no_matter_of_this_rule() => Assert.That(Found(Seen.Page()), Concludes.NotApplicable);

    [Test]
    public void Two_buttons_of_one_style_pass() => Assert.That(
        Beside(Drawn.Plate),
        Concludes.Pass & Concludes.Says("200\u00A0×\u00A044\u00A0px, caractères de 15\u00A0px", "200\u00A0×\u00A044 px, letters of 15 px"));

    [Test]
    public void A_refusal_that_stands_out_more_passes() => Assert.That(Beside(Drawn.Plate with { FontSize = 20, FontWeight = 900 }, new Box(260, 600, 400, 80)), Concludes.Pass);

    [Test]
    public void A_frame_beside_a_plate_alone_is_for_a_person() => Assert.That(
        Beside(Drawn.Bare with { Border = Drawn.Red }),
        Concludes.Review & Concludes.Says("fond plein pour l’acceptation seule", "a filled plate for the acceptance alone") & Concludes.Shows("control", No));

    [Test]
    public void Two_signs_fail()
    {
        Assert.That(Beside(Drawn.Bare with { FontWeight = 400 }), Concludes.Fail("control", No) & Concludes.Says("caractères moins gras", "lighter letters"));
        Assert.That(Beside(Drawn.Bare with { FontSize = 13 }), Concludes.Fail("control", Yes));
        Assert.That(Beside(Drawn.Bare with { FontSize = 14 }), Concludes.Review, "14 of 15 is nearly as large");
        Assert.That(Beside(Drawn.Plate with { FontWeight = 400, FontSize = 15 }), Concludes.Review, "one sign alone");
    }

    [Test]
    public void An_area_under_half_fails_alone() => Assert.That(Beside(Drawn.Plate, new Box(260, 700, 90, 30)), Concludes.Fail("control", No) & Concludes.Says("surface plus petite", "smaller area"));

    [TestCase(180, 40, true)]
    [TestCase(150, 44, false)]
    public void An_area_a_little_smaller_is_none_or_one_sign(double width, double height, bool passes) =>
        Assert.That(Beside(Drawn.Plate, new Box(260, 690, width, height)), passes ? Concludes.Pass : Concludes.Review);

    [Test]
    public void A_shorter_label_makes_a_narrower_button_of_the_same_style_and_that_is_no_sign()
    {
        const string longer = "Accepter tous les cookies et continuer";
        Finding Narrow(PhotoStyle style) => Found(Drawn.Pair(() => Drawn.Button(longer, box: new Box(40, 690, 330, 44)), () => Drawn.Button("Refuser", style, new Box(400, 690, 100, 44))));
        Assert.That(Narrow(Drawn.Plate), Concludes.Pass);
        Assert.That(Narrow(Drawn.Bare), Concludes.Fail("control", "Refuser"), "another style explains it no longer");
        Assert.That(Found(Drawn.Pair(() => Drawn.Button(Yes, box: new Box(40, 690, 330, 44)), () => Drawn.Button("Refuser", Drawn.Plate, new Box(400, 690, 100, 44)))), Concludes.Fail("control", "Refuser"), "six letters more are not so wide");
    }

    [Test]
    public void A_label_that_wraps_makes_a_higher_button_and_that_is_no_sign()
    {
        Finding Low(string yes) => Found(Drawn.Pair(() => Drawn.Button(yes, box: new Box(40, 660, 200, 66)), () => Drawn.Button(No, Drawn.Plate, new Box(260, 660, 200, 44))));
        Assert.That(Low("Accepter tous les cookies et continuer"), Concludes.Pass);
        Assert.That(Low("Accepter"), Concludes.Review, "nothing wraps there");
    }

    [Test]
    public void Continuing_without_accepting_apart_from_the_buttons_is_for_a_person()
    {
        var corner = new Box(1_100, 570, 180, 18);
        Assert.That(Beside(Drawn.Link, corner, "Continuer sans accepter"), Concludes.Review & Concludes.Says("La CNIL admet", "The CNIL admits"));
        Assert.That(Beside(Drawn.Link, corner, No), Concludes.Fail("control", No), "« Tout refuser » as a link is what the CNIL gave notice of");
    }

    [Test]
    public void Pale_words_are_a_sign_only_where_they_are_hard_to_read()
    {
        Assert.That(Beside(Drawn.Plate with { Color = "#e0a0a0" }), Concludes.Review);
        Assert.That(Found(Drawn.Pair(() => Drawn.Button(Yes, Drawn.Bare with { Color = "#000000", Border = "#000000" }), () => Drawn.Button(No, Drawn.Bare with { Color = "#444444", Border = "#444444" }, Place with { X = 260 }))), Concludes.Pass);
    }

    [Test]
    public void The_most_prominent_of_several_are_compared()
    {
        var page = Drawn.Pair(() => Drawn.Button(Yes), () => Drawn.Button("Continuer sans accepter", Drawn.Link, new Box(1_100, 570, 180, 18)));
        Assert.That(Found(page), Concludes.Review);
        Assert.That(Found(page.With(() => Drawn.Button(No, box: Place with { X = 260 }))), Concludes.Pass);
    }

    [Test]
    public void What_was_not_read_is_no_pass_and_two_signs_are_two_all_the_same()
    {
        var gradient = Drawn.Plate with { Background = "", Picture = true };
        Assert.That(Beside(gradient), Concludes.CannotTell("look-unread", new Text($"{Concludes.Quoted(Yes).Fr}, {Concludes.Quoted(No).Fr}", $"{Concludes.Quoted(Yes).En}, {Concludes.Quoted(No).En}")));
        Assert.That(Beside(gradient with { FontSize = 12, FontWeight = 400 }), Concludes.Fail("control", No));
    }

    [Test]
    public void Beside_a_control_that_was_not_understood_nothing_fails() => Assert.That(
        Found(Drawn.Pair(() => Drawn.Button(Yes), () => Drawn.Button(No, Drawn.Link, new Box(260, 700, 80, 18))).With(() => Drawn.Button("Grenouille bleue"))),
        Concludes.NotUnderstood("Grenouille bleue"));

    [Test]
    public void A_wrapper_that_is_painted_as_the_button_is_the_button()
    {
        static PhotoElement Wrapped() => Drawn.Box(new Box(260, 690, 200, 44), Drawn.Plate, Drawn.Button(No, Drawn.Plate with { Display = "inline" }, new Box(310, 700, 100, 20), tag: "a"));
        Assert.That(Found(Seen.Banner().With(() => Drawn.Button(Yes)).With(Wrapped)), Concludes.Pass);
    }

    [Test]
    public void Words_in_a_slot_are_drawn_as_the_button_around_it()
    {
        static PhotoElement Slotted()
        {
            var slot = new PhotoElement { Tag = "slot", Box = new Box(310, 700, 100, 20) };
            slot.Add(new PhotoText { Text = No });
            var button = new PhotoElement { Tag = "button", Box = new Box(260, 690, 200, 44), Style = Drawn.Plate };
            button.Add(slot);
            return button;
        }

        Assert.That(Found(Seen.Banner().With(() => Drawn.Button(Yes)).With(Slotted)), Concludes.Pass);
    }

    [Test]
    public void A_link_that_goes_on_in_the_next_line_is_not_as_large_as_its_paragraph() => Assert.That(
        Found(Drawn.Pair(() => Drawn.Button("Accepter et continuer", Drawn.Link, new Box(40, 600, 1_280, 40)), () => Drawn.Button(No, Drawn.Plate, new Box(260, 690, 150, 40)))),
        Concludes.Pass);

    [Test]
    public void A_half_transparent_plate_is_not_judged_by_its_colours() => Assert.That(
        Beside(Drawn.Plate with { Opacity = 0.5 }), Concludes.LookUnread);
}
