using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Rules;

public sealed class ConsequencesStatedTests
{
    private const string Says = "Si vous refusez, certaines fonctionnalités ne seront pas disponibles";

    private static Seen Two => Seen.Banner("Tout accepter", "Tout refuser");

    [Test]
    public void No_banner_is_no_matter_of_this_rule() => Assert.That(Found(Seen.Page()), Concludes.NotApplicable);

    [Test]
    public void A_notice_that_asks_for_nothing_is_no_matter_of_this_rule() => Assert.That(Found(Seen.Banner("OK")), Concludes.NotApplicable);

    [Test]
    public void A_sentence_that_says_what_a_refusal_changes_passes_and_is_shown() => Assert.That(
        Found(Two.With(() => Photo.Paragraph(Says + "."))),
        Concludes.Pass & Concludes.Says(Says, Says) & Concludes.Shows("banner", Says));

    [Test]
    public void A_banner_without_one_is_for_a_person() => Assert.That(
        Found(Two),
        Concludes.Review & Concludes.Says("le premier niveau du bandeau", "the first layer of the banner"));

    [TestCase("Si vous souhaitez refuser, cliquez sur le bouton ci-dessous.")]
    [TestCase("Certains cookies sont nécessaires et ne peuvent pas être refusés.")]
    public void Another_sentence_about_refusing_is_none(string words) => Assert.That(Found(Two.With(() => Photo.Paragraph(words))), Concludes.Review);

    [Test]
    public void The_labels_of_buttons_are_no_sentence() =>
        Assert.That(Found(Seen.Banner("Tout accepter", "Refuser", "Fonctionnalités pas disponibles")), Concludes.Review);

    [Test]
    public void A_service_that_is_withheld_without_a_word_is_named() => Assert.That(
        Found(Two.Accepted("Tout accepter").Refused("Tout refuser")
            .OfferedAfterAcceptance(Photo.InTheMiddle("iframe", "static", "https://www.youtube.com/embed/a"))
            .OfferedAfterRefusal(Photo.Paragraph("Pour voir cette vidéo, acceptez les cookies."))),
        Concludes.Review & Concludes.Says("une vidéo, YouTube (www.youtube.com)", "a video, YouTube (www.youtube.com)") & Concludes.Shows("page", "YouTube (www.youtube.com)"));

    [Test]
    public void A_banner_that_was_not_understood_cannot_be_told() =>
        Assert.That(Found(Seen.Banner("Grenouille bleue", "Paramétrer", "Tapis volant")), Concludes.CannotTell("unclassified", Join("Grenouille bleue", "Tapis volant")));

    [Test]
    public void The_words_of_another_language_cannot_be_told()
    {
        var polish = Two.Refusing(Speaking("pl")).Accepting(Speaking("pl"));
        Assert.That(Found(polish), Concludes.CannotTell("language-unknown", "pl"));
        Assert.That(Found(Two.Refusing(Speaking("de")).Accepting(Speaking("de"))), Concludes.Review);
    }

    private static Func<Visit, Visit> Speaking(string language) => visit => visit with
    {
        Shots = [.. visit.Shots.Select(s => s with { Photograph = In(language, s.Photograph!) })],
    };

    private static Photograph In(string language, Photograph shot)
    {
        var root = new PhotoElement { Tag = "html", Box = shot.Root.Box, Style = shot.Root.Style, Attributes = new Dictionary<string, string> { ["lang"] = language } };
        foreach (var child in shot.Root.Children)
        {
            root.Add(child);
        }

        return new Photograph { Url = shot.Url, Viewport = shot.Viewport, Root = root };
    }

    private static Text Join(params string[] labels) => new(
        string.Join(", ", labels.Select(l => Concludes.Quoted(l).Fr)),
        string.Join(", ", labels.Select(l => Concludes.Quoted(l).En)));

    private static Finding Found(Seen page) => Judge.By<ConsequencesStated>(page);
}
