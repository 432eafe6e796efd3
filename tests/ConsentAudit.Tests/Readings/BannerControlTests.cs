using ConsentAudit.Readings;
using NUnit.Framework;
using static ConsentAudit.Tests.Readings.Reading;

namespace ConsentAudit.Tests.Readings;

/// <summary>What the controls of a banner do, by label, place and neighbours.</summary>
public sealed class BannerControlTests
{
    [Test]
    public void An_icon_is_read_by_its_name_for_assistive_technology() =>
        Assert.That(Roles(Bar("<button>Accepter</button><button aria-label='Fermer'><svg></svg></button>")), Is.EqualTo(new[] { "Accept Accepter", "Close Fermer" }));

    [Test]
    public void An_icon_without_a_name_is_not() =>
        Assert.That(Roles(Bar("<button>Accepter</button><button><svg></svg></button>")), Is.EqualTo(new[] { "Accept Accepter", "Other " }));

    [Test]
    public void A_cross_is_read_by_its_name_where_that_says_more() =>
        Assert.That(Roles(Bar("<button>Accepter</button><button aria-label='Continuer sans accepter'>✕</button>")), Is.EqualTo(new[] { "Accept Accepter", "Reject Continuer sans accepter" }));

    [Test]
    public void Words_that_the_eye_reads_win_over_other_names() =>
        Assert.That(Roles(Bar("<button aria-label='Accepter'>Tout refuser</button>")), Is.EqualTo(new[] { "Reject Tout refuser" }));

    [Test]
    public void A_picture_is_read_by_its_alternative_text() =>
        Assert.That(Roles(Bar("<a href='#' role='button'><img alt='Tout refuser'></a>")), Is.EqualTo(new[] { "Reject Tout refuser" }));

    [Test]
    public void An_input_is_read_by_its_value() =>
        Assert.That(Roles(Bar("<input type='submit' value='Tout accepter'>")), Is.EqualTo(new[] { "Accept Tout accepter" }));

    [Test]
    public void A_text_that_is_split_over_elements_is_read_as_one() =>
        Assert.That(Roles(Bar("<button><span>Tout</span> <b>re</b><i>fuser</i></button>")), Is.EqualTo(new[] { "Reject Tout refuser" }));

    [Test]
    public void Blocks_in_a_button_part_its_words() =>
        Assert.That(Roles(Bar("<button><div>Tout</div><div>refuser</div></button>")), Is.EqualTo(new[] { "Reject Tout refuser" }));

    [Test]
    public void Hidden_words_of_a_button_are_not_read() =>
        Assert.That(Roles(Bar("<button>Accepter <span unseen='display'>ou refuser</span></button>")), Is.EqualTo(new[] { "Accept Accepter" }));

    [Test]
    public void A_link_that_closes_a_sentence_does_what_the_sentence_says()
    {
        var banner = Banner("<div fixed><div>Nous et nos partenaires utilisons des cookies pour la publicité. Vous pouvez tout refuser en cliquant <a href='#' click>ici</a>.</div><button>Tout accepter</button></div>");
        var link = banner!.With(ControlRole.Reject).Single();
        Assert.That((link.Label, link.InSentence, link.Inferred), Is.EqualTo(("ici", true, "by the sentence around it")));
    }

    [Test]
    public void Two_links_of_the_same_word_are_told_apart_by_their_sentences()
    {
        var banner = Banner("<div fixed><div>Nous et nos partenaires utilisons des cookies. Paramétrez vos choix <a href='#' click>ici</a>. Vous pouvez tout refuser <a href='#' click>ici</a>.</div><button>Tout accepter</button></div>");
        Assert.That(banner!.Controls.Select(c => c.Role), Is.EqualTo(new[] { ControlRole.Settings, ControlRole.Reject, ControlRole.Accept }));
    }

    [Test]
    public void A_link_after_a_comma_does_what_its_sentence_says()
    {
        var banner = Banner("<div fixed><div>Nous et nos partenaires utilisons des cookies. Pour tout refuser, cliquez <a href='#' click>ici</a>.</div><button>Tout accepter</button></div>");
        Assert.That(banner!.Controls.Select(c => c.Role), Is.EqualTo(new[] { ControlRole.Reject, ControlRole.Accept }));
    }

    [Test]
    public void A_link_in_a_sentence_that_says_nothing_does_nothing()
    {
        var banner = Banner("<div fixed><div>Nous et nos partenaires utilisons des cookies pour la publicité. La suite se lit <a href='#' click>ici</a>.</div><button>Tout accepter</button></div>");
        Assert.That(banner!.With(ControlRole.Reject), Is.Empty);
    }

    [Test]
    public void Taking_note_beside_settings_is_accepting()
    {
        var ok = Banner(Bar("<button>OK</button><button>Paramétrer</button>"))!.Controls[0];
        Assert.That((ok.Role, ok.Inferred is not null), Is.EqualTo((ControlRole.Accept, true)));
    }

    [Test]
    public void Taking_note_alone_is_taking_note() => Assert.That(Roles(Bar("<button>OK</button>")), Is.EqualTo(new[] { "Acknowledge OK" }));

    [Test]
    public void Taking_note_beside_an_acceptance_is_taking_note() =>
        Assert.That(Roles(Bar("<button>OK</button><button>Tout accepter</button><button>Paramétrer</button>")), Is.EqualTo(new[] { "Acknowledge OK", "Accept Tout accepter", "Settings Paramétrer" }));

    [TestCase("C'est bon pour moi !")]
    [TestCase("Zou, on y va")]
    public void One_prominent_button_beside_a_refusal_is_the_acceptance(string label) =>
        Assert.That(Roles(Bar($"<button bg='#0000ff' weight='700'>{label}</button><button>Tout refuser</button>")), Is.EqualTo(new[] { $"Accept {label}", "Reject Tout refuser" }));

    [Test]
    public void A_button_of_unknown_words_that_is_not_prominent_stays_unknown() =>
        Assert.That(Roles(Bar("<button>Zou zou zou</button><button bg='#0000ff' weight='700'>Tout refuser</button>")), Is.EqualTo(new[] { "Other Zou zou zou", "Reject Tout refuser" }));

    [Test]
    public void Two_buttons_of_unknown_words_stay_unknown() =>
        Assert.That(Banner(Bar("<button bg='#0000ff'>Zou</button><button bg='#0000ff'>Zut</button><button>Tout refuser</button>"))!.Controls.Count(c => c.Unclassified), Is.EqualTo(2));

    [Test]
    public void A_paid_refusal_is_a_subscription() =>
        Assert.That(Roles(Bar("<button>Accepter et continuer</button><button>Refuser et s'abonner</button>")), Is.EqualTo(new[] { "Accept Accepter et continuer", "Subscribe Refuser et s'abonner" }));

    [Test]
    public void A_switch_is_a_switch_with_its_state_whatever_its_label()
    {
        var banner = Banner(Bar("<button role='switch' aria-checked='true'>Publicité</button><input type='checkbox' ticked='no' aria-label='Accepter'><button>Tout accepter</button>"));
        Assert.That(banner!.With(ControlRole.PurposeToggle).Select(c => c.Checked), Is.EqualTo(new bool?[] { true, false }));
        Assert.That(banner.With(ControlRole.Accept).Select(c => c.Label), Is.EqualTo(new[] { "Tout accepter" }));
    }

    [Test]
    public void A_link_to_a_policy_or_to_partners_is_no_choice() =>
        Assert.That(
            Roles(Bar("<button>Tout accepter</button><a href='/cookies'>Politique de cookies</a> <a href='#'>Nos 842 partenaires</a>")),
            Is.EqualTo(new[] { "Accept Tout accepter", "Policy Politique de cookies", "Partners Nos 842 partenaires" }));
}
