using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Rules;

public sealed class ConflictingConsentInterfacesTests
{
    private const string Other = "Ce site utilise des traceurs et des cookies, avec votre consentement, pour améliorer votre expérience.";

    private static Finding Found(Seen page) => Judge.By<ConflictingConsentInterfaces>(page);

    private static Seen One => Seen.Banner("Tout accepter", "Tout refuser");

    private static Func<PhotoNode> Layer(string text, params string[] buttons) =>
        () => Photo.InTheMiddle("div", "fixed", null, [Photo.Paragraph(text), .. buttons.Select(Photo.Button)]);

    [Test]
    public void No_banner_is_no_matter_of_this_rule() => Assert.That(Found(Seen.Page()), Concludes.NotApplicable);

    [Test]
    public void One_interface_passes() => Assert.That(Found(One), Concludes.Pass & Concludes.Shows("control", "Tout accepter"));

    [Test]
    public void Two_with_different_texts_fail_and_both_are_shown()
    {
        var finding = Found(One.Showing(Layer(Other, "J’accepte les cookies")));
        Assert.That(finding, Concludes.Fail("control", "J’accepte les cookies") & Concludes.Shows("control", "Tout accepter"));
        Assert.That(finding.Exhibits.Count(e => e.Kind == "banner"), Is.EqualTo(2));
    }

    [Test]
    public void The_same_text_twice_is_for_a_person()
    {
        Assert.That(Found(Seen.Page().Showing(Layer(Other, "J’accepte les cookies")).Showing(Layer(Other, "J’accepte les cookies"))), Concludes.Review);
    }

    [Test]
    public void A_second_layer_that_cannot_be_accepted_is_none() => Assert.That(Found(One.Showing(Layer(Other, "Gérer mes cookies"))), Concludes.Pass);

    [Test]
    public void A_layer_about_something_else_is_none() =>
        Assert.That(Found(One.Showing(Layer("Recevez notre lettre d’information chaque matin, par courriel.", "J’accepte", "Non merci"))), Concludes.Pass);

    [Test]
    public void What_was_not_watched_cannot_be_told() => Assert.That(Found(One.NotWatched("time-out", "")), Concludes.CannotTell("time-out"));
}
