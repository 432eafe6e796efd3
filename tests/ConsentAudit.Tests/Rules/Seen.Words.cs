using ConsentAudit.Evidence;

namespace ConsentAudit.Tests.Rules;

/// <summary>What a banner says, as little HTML over a French news page, or over one in another language.</summary>
internal sealed partial class Seen
{
    public const string Plain = "Nous utilisons des cookies pour mesurer l’audience et pour la publicité, avec votre accord.";

    /// <summary>A banner with this text and these buttons.</summary>
    public static Seen Saying(string text, params string[] buttons) => Saying("fr", text, buttons);

    public static Seen Saying(string language, string text, string[] buttons) => Banner("Tout accepter")
        .Over($"<div fixed id='bandeau'><p>{text}</p>{string.Concat((buttons.Length > 0 ? buttons : ["Tout accepter", "Tout refuser"]).Select(b => $"<button>{b}</button>"))}</div>", language);

    /// <summary>This layer in the place of the banner, in both visits.</summary>
    public Seen Over(string layer, string language = "fr")
    {
        Visit Laid(Visit v) => v with { Shots = [.. v.Shots.Select(s => s.Moment == Moment.BeforeConsent ? s with { Photograph = Readings.Photo.Page(layer, language) } : s)] };
        return Refusing(Laid).Accepting(Laid);
    }

    /// <summary>The page to which the banner leads was opened, or was not.</summary>
    public Seen PolicyOpened(Failure? failure = null) => Refusing(v => v with { Policy = new PolicyRecord { Url = Site + "/cookies", AtMs = 9_000, Failure = failure } });

    /// <summary>A photograph of the accepting visit at a later moment.</summary>
    public Seen Later(string moment, string html) => Accepting(v => v with
    {
        Shots = [.. v.Shots, new Shot { Moment = moment, AtMs = 15_000, Dom = $"dom/{moment}.html", Picture = $"shots/{moment}.png", Photograph = Readings.Photo.Page(html) }],
    });

    /// <summary>The acceptance was withdrawn, and that was seen to work.</summary>
    public Seen Withdrawn(string label = "Tout refuser") => Accepting(v => v with
    {
        Phases = [.. v.Phases, new PhaseRecord { Phase = Phase.AfterWithdrawal, Observed = true, FromMs = 16_000, ToMs = 20_000 }],
        Withdrawal = new ChoiceRecord
        {
            Role = "withdraw",
            Label = label,
            AtMs = 15_500,
            BannerGone = true,
            Steps = [new StepRecord { Action = "click", Role = "withdraw", Label = label, AtMs = 15_500, Moment = Moment.WithdrawLayer }],
        },
    });
}
