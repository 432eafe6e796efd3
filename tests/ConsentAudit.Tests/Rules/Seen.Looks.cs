using ConsentAudit.Evidence;

namespace ConsentAudit.Tests.Rules;

/// <summary>Visits that look only, and the one by keyboard.</summary>
internal sealed partial class Seen
{
    private const string Prose = "<p>Nous et nos partenaires utilisons des cookies pour mesurer l’audience et afficher de la publicité, avec votre consentement.</p>";

    /// <summary>The page on a phone; the banner's body as HTML, or null for a page without one.</summary>
    public Seen OnMobile(string? banner) => Also(Looked(VisitKind.Mobile, Phase.OnMobile, Moment.OnMobile, Site + "/actu", banner, []));

    /// <summary>An inner page on arrival; the banner's body as HTML, or null for a page without one.</summary>
    public Seen OnArrival(string? banner, params string[] cookies) => Also(Looked(VisitKind.Arriving, Phase.OnArrival, Moment.OnArrival, Site + "/article/tunnel", banner, cookies));

    /// <summary>A walk by keyboard; each stop as in <c>accept:Tout accepter:3</c>, with <c>:marked</c> or <c>:unmarked</c> where that was compared.</summary>
    public Seen ByKeyboard(bool refuses, int unread, params string[] stops) => Also(new Visit
    {
        Kind = VisitKind.Keyboard,
        FinalUrl = Site + "/actu",
        Phases = [new PhaseRecord { Phase = Phase.OnKeyboard, Observed = true, FromMs = 5_000, ToMs = 9_000 }],
        Walk = new FocusWalk { Presses = 60, Ended = true, Unread = unread, Stops = [.. stops.Select(Stop)] },
        Choice = new ChoiceRecord { Role = "reject", Label = "Tout refuser", AtMs = 8_000, BannerGone = refuses },
    });

    private static FocusStop Stop(string told)
    {
        var parts = told.Split(':');
        return new FocusStop(int.Parse(parts[2], System.Globalization.CultureInfo.InvariantCulture), parts[0], parts[1], new Box(20, 600, 200, 40), 6_000, parts.Length < 4 ? null : parts[3] == "marked");
    }

    private static Visit Looked(VisitKind kind, Phase phase, string moment, string url, string? banner, string[] cookies) => new()
    {
        Kind = kind,
        FinalUrl = url,
        Phases = [new PhaseRecord { Phase = phase, Observed = true, ToMs = 6_000 }],
        Shots =
        [
            new Shot
            {
                Moment = moment,
                AtMs = 6_000,
                Dom = $"dom/{kind}.html",
                Picture = $"shots/{kind}.png",
                Photograph = Readings.Photo.Page(banner is null ? "" : $"<div id='bandeau' fixed>{Prose}{banner}</div>"),
            },
        ],
        Cookies =
        [
            .. cookies.Select(name => new CookieSighting
            {
                Name = name,
                Domain = ".journal.example",
                LifetimeDays = 90,
                Value = ValueReader.Read(Differing[0]),
                Moments = new Dictionary<Phase, int> { [phase] = 2_000 },
            }),
        ],
    };
}
