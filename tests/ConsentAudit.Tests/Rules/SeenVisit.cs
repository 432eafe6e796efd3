using ConsentAudit.Evidence;

namespace ConsentAudit.Tests.Rules;

/// <summary>One visit of a page that <see cref="Seen"/> tells of.</summary>
internal sealed partial class SeenVisit(VisitKind kind)
{
    private const string Prose = "Nous et nos partenaires utilisons des cookies pour mesurer l’audience et afficher de la publicité, avec votre consentement.";

    private ChoiceRecord? choice;

    public List<Func<PhotoNode>> Banner { get; } = [];

    public List<Func<PhotoNode>> Beside { get; } = [];

    public List<CookieSighting> Cookies { get; } = [];

    public List<StorageSighting> Storage { get; } = [];

    public List<RequestSighting> Requests { get; } = [];

    public List<Incident> Incidents { get; } = [];

    public string BannerId { get; set; } = "bandeau";

    public Failure? Failure { get; set; }

    public PhaseRecord Before { get; set; } = new() { Phase = Phase.BeforeConsent, Observed = true, ToMs = 5_000 };

    public PhaseRecord? Choosing { get; set; }

    private Phase After => kind == VisitKind.Refusing ? Phase.AfterReject : Phase.AfterAccept;

    public static PhaseRecord Gap(Phase phase, string reason, string? detail) => new()
    {
        Phase = phase,
        Observed = false,
        Reason = reason,
        Detail = detail,
        FromMs = 5_000,
        ToMs = 5_000,
    };

    public void Choose(string label, bool observed, bool bannerGone)
    {
        choice = new ChoiceRecord { Role = kind == VisitKind.Refusing ? "reject" : "accept", Label = label, AtMs = 5_500, BannerGone = bannerGone };
        Choosing = observed
            ? new PhaseRecord { Phase = After, Observed = true, FromMs = 5_500, ToMs = 12_500, NextPage = kind == VisitKind.Refusing ? "https://www.journal.example/sport" : null }
            : Gap(After, "banner-stayed", label);
    }

    public Visit Seen() => new()
    {
        Kind = kind,
        FinalUrl = "https://www.journal.example/actu",
        Title = "Actualités",
        Failure = Failure,
        BannerAtMs = Banner.Count == 0 ? null : 420,
        Phases = Failure is not null ? [] : [Before, Choosing ?? Gap(After, Banner.Count == 0 ? "no-banner" : "not-asked", null)],
        Shots = Failure is not null ? [] : [Shot()],
        Choice = choice,
        Cookies = Cookies,
        Storage = Storage,
        Requests = Requests,
        Incidents = Incidents,
    };

    // Each photograph has elements of its own: an element knows its parent.
    private Shot Shot()
    {
        var layer = Banner.Count == 0 ? [] : new[] { Photo.Layer(BannerId, [Photo.Paragraph(Prose), .. Banner.Select(b => b())]) };
        return new Shot
        {
            Moment = "before-consent",
            AtMs = 5_000,
            Dom = $"dom/{kind}.html",
            Picture = $"shots/{kind}.png",
            Photograph = Photo.Of([.. layer, .. Beside.Select(b => b())]),
        };
    }
}
