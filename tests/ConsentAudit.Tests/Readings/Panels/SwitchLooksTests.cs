using NUnit.Framework;
using static ConsentAudit.Tests.Readings.Panels.Panel;

namespace ConsentAudit.Tests.Readings.Panels;

/// <summary>The state of a switch by its look alone: only what is clear is read.</summary>
public sealed class SwitchLooksTests
{
    [TestCase("#cccccc", 902, "", "off by knob+colour")]
    [TestCase("#2e7d32", 922, "", "on by knob+colour")]
    [TestCase("#1155cc", 922, "", "on by knob+colour")]
    [TestCase("#1155cc", 902, "", "off by knob", Description = "the colour of the house")]
    [TestCase("#2e7d32", 902, "", "?", Description = "green on the left: the signs disagree")]
    [TestCase("#cccccc", 922, "Activé", "on by word+knob")]
    [TestCase("#cccccc", 902, "Activé", "?", Description = "the word and the knob disagree")]
    [TestCase("#2e7d32", 922, "Activé", "on by word+knob+colour")]
    public void Signs_that_agree_are_joined(string track, int knob, string word, string state) => Assert.That(
        Switches($"<div><h3>Publicité</h3><span>{word}</span>{Drawn(track, knob)}</div>{Save}"),
        Is.EqualTo(new[] { $"Publicité: {state}" }));

    [Test]
    public void In_languages_from_the_right_the_left_is_on() => Assert.That(
        Switches($"<div dir='rtl'><h3>Publicité</h3>{Drawn("#cccccc", 922)}</div>{Save}"), Is.EqualTo(new[] { "Publicité: off by knob+colour" }));

    [Test]
    public void A_full_colour_is_on_beside_grey_ones() => Assert.That(
        Switches($"{Row("Publicité", Plate("#1155cc"))}{Row("Mesure", Plate("#cccccc"))}{Save}"),
        Is.EqualTo(new[] { "Publicité: on by colour", "Mesure: off by colour" }));

    [Test]
    public void A_full_colour_of_all_says_nothing() => Assert.That(
        Switches($"{Row("Publicité", Plate("#1155cc"))}{Row("Mesure", Plate("#1155cc"))}{Save}"),
        Is.EqualTo(new[] { "Publicité: ?", "Mesure: ?" }));

    [Test]
    public void Green_and_red_are_states() => Assert.That(
        Switches($"{Row("Publicité", Plate("#2e7d32"))}{Row("Mesure", Plate("#c62828"))}{Save}"),
        Is.EqualTo(new[] { "Publicité: on by colour", "Mesure: off by colour" }));

    [Test]
    public void Words_on_both_sides_of_a_switch_say_nothing() => Assert.That(
        Switches($"<div><h3>Publicité</h3><span>Non</span>{Plate("#1155cc")}<span>Oui</span></div>{Save}"), Is.EqualTo(new[] { "Publicité: ?" }));

    [Test]
    public void Of_pairs_the_filled_one_is_chosen_where_rows_differ() => Assert.That(
        Switches($"{Pair("Publicité", "#2e7d32", "")}{Pair("Mesure", "", "#c62828")}{Save}"),
        Is.EqualTo(new[] { "Publicité: on by colour", "Mesure: off by colour" }));

    [Test]
    public void A_filled_one_that_is_filled_in_every_row_may_only_be_preferred() => Assert.That(
        Switches($"{Pair("Publicité", "#2e7d32", "")}{Pair("Mesure", "#2e7d32", "")}{Save}"),
        Is.EqualTo(new[] { "Publicité: ?", "Mesure: ?" }));

    [TestCase("#2e7d32", "#c62828", "Publicité: on by colour", "Mesure: off by colour")]
    [TestCase("#2e7d32", "#cccccc", "Publicité: on by colour", "Mesure: off by colour")]
    public void Rows_that_are_clicked_may_have_a_mark_of_their_state(string first, string second, string firstState, string secondState) => Assert.That(
        Switches(Marked("Publicité", first) + Marked("Mesure", second) + Save), Is.EqualTo(new[] { firstState, secondState }));

    [TestCase("#1155cc", "#cccccc", Description = "marks of the house's colour")]
    [TestCase("#cccccc", "#cccccc", Description = "bullets")]
    public void Other_marks_are_no_state(string first, string second) =>
        Assert.That(Of(Marked("Publicité", first) + Marked("Mesure", second) + Save + "<button>Tout refuser</button>")!.Switches, Is.Empty);

    private static string Marked(string purpose, string colour) =>
        $"<div click at='320 200 700 40'><span at='330 210 16 16' bg='{colour}'></span><b>{purpose}</b></div>";

    private static string Row(string purpose, string form) => $"<div><h3>{purpose}</h3>{form}</div>";

    private static string Drawn(string track, int knob) => $"<span at='900 200 44 24' bg='{track}' click><span at='{knob} 202 20 20' bg='#ffffff'></span></span>";

    // A switch by its role, whose state the markup keeps to itself.
    private static string Plate(string track) => $"<span role='switch' at='900 200 44 24' bg='{track}'></span>";

    private static string Pair(string purpose, string yes, string no) =>
        $"<div><h3>{purpose}</h3><button bg='{yes}'>Autoriser</button><button bg='{no}'>Interdire</button></div>";
}
