using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;
using ConsentAudit.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Rules;

public sealed class LiTogglesOnTests
{
    private static Finding Found(PageReading page) => SecondLayer.By<LiTogglesOn>(page);

    private static Seen Page => Seen.Banner("Tout accepter", "Paramétrer");

    private static PurposeSwitch Interest(string label, bool? on = true, string from = "aria-checked") => SecondLayer.Switch(label, on, from, interest: true);

    [Test]
    public void No_banner_no_settings_and_no_such_switch_are_no_matter_of_this_rule()
    {
        Assert.That(Found(Seen.Page().Read()), Concludes.NotApplicable);
        Assert.That(Found(Seen.Banner("Tout accepter", "Tout refuser").Read()), Concludes.NotApplicable);
        Assert.That(Found(Page.With(SecondLayer.Switch("Créer des profils", on: true))), Concludes.NotApplicable, "it asks for consent");
    }

    [TestCase("Stocker et/ou accéder à des informations sur un appareil")]
    [TestCase("Créer des profils pour la publicité personnalisée")]
    [TestCase("Utiliser des profils pour sélectionner des contenus personnalisés")]
    [TestCase("Use profiles to select personalised advertising")]
    [TestCase("Erstellung von Profilen für personalisierte Werbung")]
    [TestCase("Almacenar la información en un dispositivo y/o acceder a ella")]
    [TestCase("Creare profili per la pubblicità personalizzata")]
    [TestCase("Profielen voor gepersonaliseerde reclame aanmaken")]
    public void Storage_and_profiles_fail(string purpose) => Assert.That(Found(Page.With(Interest(purpose))), Concludes.Fail("control", purpose));

    [TestCase("Utiliser des données limitées pour sélectionner la publicité")]
    [TestCase("Mesurer la performance des publicités")]
    [TestCase("Mesurer la performance des contenus")]
    [TestCase("Comprendre les publics par le biais de statistiques")]
    [TestCase("Développer et améliorer les services")]
    [TestCase("Measure advertising performance")]
    [TestCase("Afficher des publicités non personnalisées")]
    [TestCase("S’opposer à la création de profils publicitaires")]
    [TestCase("Criteo SA")]
    public void Anything_else_is_for_a_person(string purpose) => Assert.That(Found(Page.With(Interest(purpose))), Concludes.Review & Concludes.Shows("control", purpose));

    [Test]
    public void A_state_told_by_the_look_alone_is_for_a_person() =>
        Assert.That(Found(Page.With(Interest("Créer des profils", from: "knob+colour"))), Concludes.Review);

    [Test]
    public void The_tcf_interface_may_say_for_what()
    {
        var vendor = Interest("Criteo SA");
        var claims = Page.Tcf(Phase.BeforeConsent, new TcfSignal { PurposeInterests = [2, 4, 7] });
        Assert.That(Found(claims.With(vendor)), Concludes.Fail("signal", "TCF purpose.legitimateInterests: 4") & Concludes.Shows("control", "Criteo SA"));
        Assert.That(Found(Page.Tcf(Phase.BeforeConsent, new TcfSignal { PurposeInterests = [2, 7, 10] }).With(vendor)), Concludes.Review);
        Assert.That(Found(Page.Tcf(Phase.AfterReject, new TcfSignal { PurposeInterests = [4] }).With(vendor)), Concludes.Review, "what it says later is not the default");
        Assert.That(Found(claims.With(Interest("Criteo SA", on: false))), Concludes.Pass);
    }

    [Test]
    public void Off_passes() => Assert.That(Found(Page.With(Interest("Créer des profils", on: false))), Concludes.Pass);

    [Test]
    public void What_could_not_be_read_cannot_be_told()
    {
        Assert.That(Found(Page.With(Interest("Créer des profils", on: null))), Concludes.CannotTell("switches-unread", Concludes.Quoted("Créer des profils")));
        Assert.That(Found(Page.Read()), Concludes.CannotTell("settings-unseen"));
        Assert.That(Found(Page.Panel("", ["Grenouille bleue"])), Concludes.CannotTell("settings-unclear", Concludes.Quoted("Grenouille bleue")));
        var page = Page.With(SecondLayer.Switch("Publicité"));
        page = page with { Panel = page.Panel! with { InterestsTab = SecondLayer.Control("Intérêt légitime") } };
        Assert.That(Found(page), Concludes.CannotTell("settings-folded", Concludes.Quoted("Intérêt légitime")));
    }
}
