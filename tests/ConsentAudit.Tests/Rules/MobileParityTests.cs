using ConsentAudit.Audit;
using ConsentAudit.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Rules;

public sealed class MobileParityTests
{
    private static Seen Page => Seen.Banner("Tout accepter", "Tout refuser", "Paramétrer mes choix");

    private static Finding Found(Seen page) => Judge.By<MobileParity>(page);

    [Test]
    public void The_same_choices_pass() => Assert.That(
        Found(Page.OnMobile("<button>Tout accepter</button><button>Tout refuser</button><button>Paramétrer mes choix</button>")),
        Concludes.Pass & Concludes.Says("Tout refuser", "Tout refuser"));

    [Test]
    public void A_refusal_in_other_words_passes() =>
        Assert.That(Found(Page.OnMobile("<button>Accepter</button><button>Continuer sans accepter</button><button>Mes choix</button>")), Concludes.Pass);

    [Test]
    public void A_refusal_that_is_left_out_fails() => Assert.That(
        Found(Page.OnMobile("<button>Tout accepter</button><button>Paramétrer mes choix</button>")),
        Concludes.Fail("control", "Tout accepter") & Concludes.Says("Tout refuser", "Tout refuser"));

    [Test]
    public void A_refusal_that_must_be_scrolled_to_is_for_a_person() => Assert.That(
        Found(Page.OnMobile("<button>Tout accepter</button><button>Paramétrer mes choix</button><button unseen='clipped'>Tout refuser</button>")),
        Concludes.Review & Concludes.Says("sans défiler", "without scrolling"));

    [Test]
    public void A_refusal_that_is_there_and_never_shown_fails() =>
        Assert.That(Found(Page.OnMobile("<button>Tout accepter</button><button>Paramétrer mes choix</button><button unseen='display'>Tout refuser</button>")), Concludes.Fail("control", "Tout accepter"));

    [Test]
    public void Settings_that_are_left_out_are_for_a_person() => Assert.That(Found(Page.OnMobile("<button>Tout accepter</button><button>Tout refuser</button>")), Concludes.Review);

    [Test]
    public void A_button_that_is_not_understood_may_be_the_refusal() =>
        Assert.That(Found(Page.OnMobile("<button>Tout accepter</button><button>Paramétrer mes choix</button><button>Zblorg truc</button>")), Concludes.NotUnderstood("Zblorg truc"));

    [Test]
    public void No_banner_on_the_phone_tells_nothing() => Assert.That(Found(Page.OnMobile(null)), Concludes.CannotTell("mobile-no-banner"));

    [Test]
    public void Without_a_refusal_on_the_computer_there_is_nothing_to_compare() =>
        Assert.That(Found(Seen.Banner("Tout accepter", "Paramétrer").OnMobile("<button>Tout accepter</button>")), Concludes.NotApplicable);
}
