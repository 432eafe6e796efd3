using ConsentAudit.Browser.Photographs;
using ConsentAudit.Browser.Recorders;
using ConsentAudit.Catalogue;
using ConsentAudit.Evidence;

namespace ConsentAudit.Browser.Visits;

/// <summary>What is noted while a visit goes on; closed, it is the visit's record.</summary>
internal sealed class Diary(VisitKind kind, DateTimeOffset startedAt, IdentifierMask mask)
{
    private readonly List<PhaseRecord> phases = [];
    private readonly List<Shot> shots = [];
    private Failure? failure;
    private (Phase Phase, int FromMs)? open = (FirstOf(kind), 0);

    public VisitKind Kind => kind;

    public int? Status { get; set; }

    public string FinalUrl { get; set; } = "";

    public string Title { get; set; } = "";

    public int? BannerAtMs { get; set; }

    public ChoiceRecord? Choice { get; set; }

    public ChoiceRecord? Withdrawal { get; set; }

    public FocusWalk? Walk { get; set; }

    public PolicyRecord? Policy { get; set; }

    public List<SignalRecord> Signals { get; } = [];

    /// <summary>Whether the banner is drawn by itself, for reports: they show that of the first visit.</summary>
    public bool DrawsBanner { get; init; }

    public void Begin(Phase phase, int fromMs) => open = (phase, fromMs);

    /// <summary>The phase was watched; a reason says that what was seen is not all that was to be seen.</summary>
    public void Observed(Phase phase, int fromMs, int toMs, string? nextPage = null, string? reason = null, string? detail = null)
    {
        open = null;
        phases.Add(new PhaseRecord
        {
            Phase = phase,
            Observed = true,
            FromMs = fromMs,
            ToMs = toMs,
            NextPage = nextPage is null ? null : mask.Address(Address.Shown(nextPage)),
            Reason = reason,
            Detail = detail,
        });
    }

    public void NotObserved(Phase phase, string reason, string? detail, int atMs)
    {
        open = null;
        phases.Add(new PhaseRecord { Phase = phase, Observed = false, Reason = reason, Detail = detail, FromMs = atMs, ToMs = atMs });
    }

    /// <summary>The page could not be seen.</summary>
    public void Fail(Failure why)
    {
        failure = why;
        open = null;
    }

    /// <summary>The visit was cut off: before its first phase ended it failed, later that phase was not observed.</summary>
    public void Break(Failure why, VisitSession session)
    {
        if (phases.Count == 0 && (open is null || open.Value.Phase == FirstOf(kind)))
        {
            Fail(why.Kind != FailureKind.Connection ? why
                : session.Incidents.Downloaded ? new Failure(FailureKind.NotHtml, "The answer is a download and no HTML page.")
                : session.Openings.NothingThere ? new Failure(FailureKind.Empty, "The server answered that there is no page (204 or 205).")
                : why);
        }
        else if (open is { } at)
        {
            NotObserved(at.Phase, why.Kind == FailureKind.Timeout ? "time-out" : "page-gone", why.Message, session.NowMs);
        }
    }

    /// <summary>Keeps the last photograph under a name, with a picture where pictures are wanted; of two of the same moment, the later.</summary>
    /// <param name="moment">The name.</param>
    /// <param name="session">The visit.</param>
    /// <param name="watcher">Who took the photograph.</param>
    /// <param name="draws">Whether a picture is wanted as well.</param>
    public async Task ShootAsync(string moment, VisitSession session, Watcher watcher, bool draws = true)
    {
        var name = $"{kind.ToString().ToLowerInvariant()}-{moment}";
        ReadOnlyMemory<byte> png = default;
        CloseUp? banner = null;
        if (session.Options.Screenshots && draws)
        {
            try
            {
                png = await session.Camera.PictureAsync();
                banner = DrawsBanner && moment == Moment.BeforeConsent && watcher.Last.Reading.Banner is { } seen
                    ? await session.Camera.CloseUpAsync(seen.Container.Box, $"shots/{name}-banner.jpg")
                    : null;
            }
            catch (TimeoutException)
            {
                session.Incidents.Add("recorder", $"no picture of {moment}: the page was too busy to be drawn");
            }
        }

        shots.RemoveAll(s => s.Moment == moment);
        shots.Add(new Shot
        {
            Moment = moment,
            AtMs = session.NowMs,
            Dom = $"dom/{name}.html",
            Picture = png.IsEmpty ? null : $"shots/{name}.png",
            Photograph = watcher.Last.Photograph,
            Png = png,
            Banner = banner,
        });
    }

    public Visit Close(VisitSession session, RuleCatalogue catalogue)
    {
        if (session.Border.Crossed is { } crossed)
        {
            // Of what may be the user's own network, nothing is kept but that it was reached.
            return new Visit { Kind = kind, StartedAt = startedAt, Failure = crossed, Incidents = session.Incidents.Incidents() };
        }

        var cookies = session.Cookies.Sightings();
        IReadOnlyList<StorageSighting> storage = [.. session.Storage.Sightings(), .. session.Databases.Sightings()];
        return new Visit
        {
            Kind = kind,
            StartedAt = startedAt,
            FinalUrl = mask.Address(Address.Shown(FinalUrl)),
            Title = Excerpt.Of(Title, 300),
            Status = Status,
            Failure = failure,
            BannerAtMs = BannerAtMs,
            Phases = [.. phases],
            Shots = [.. shots],
            Choice = Choice is null ? null : Choice with { RecordedBy = ChoiceWitness.Find(PhaseOf(kind), cookies, storage, catalogue) },
            Withdrawal = Withdrawal is null ? null : Withdrawal with { RecordedBy = ChoiceWitness.Find(Phase.Withdrawing, cookies, storage, catalogue) },
            Policy = Policy,
            Signals = [.. Signals],
            Cookies = cookies,
            Storage = storage,
            Fingerprints = session.Fingerprints.Sightings(),
            Requests = session.Network.Sightings(),
            Walk = Walk,
            Har = session.Har,
            Incidents = session.Incidents.Incidents(),
        };
    }

    /// <summary>The phase in which a visit begins.</summary>
    public static Phase FirstOf(VisitKind kind) => kind switch
    {
        VisitKind.Mobile => Phase.OnMobile,
        VisitKind.Arriving => Phase.OnArrival,
        _ => Phase.BeforeConsent,
    };

    /// <summary>The name of the first photograph of a visit.</summary>
    public static string FirstMomentOf(VisitKind kind) => kind switch
    {
        VisitKind.Mobile => Moment.OnMobile,
        VisitKind.Arriving => Moment.OnArrival,
        _ => Moment.BeforeConsent,
    };

    /// <summary>The phase that the choice of a visit begins.</summary>
    public static Phase PhaseOf(VisitKind kind) => kind switch
    {
        VisitKind.Refusing => Phase.AfterReject,
        VisitKind.Accepting => Phase.AfterAccept,
        VisitKind.Saving => Phase.AfterSave,
        VisitKind.Scrolling => Phase.AfterScroll,
        VisitKind.Browsing => Phase.AfterBrowsing,
        VisitKind.Closing => Phase.AfterClose,
        VisitKind.Granting => Phase.AfterGrant,
        VisitKind.Keyboard => Phase.OnKeyboard,
        VisitKind.Mobile => Phase.OnMobile,
        VisitKind.Arriving => Phase.OnArrival,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
