using ConsentAudit.Browser.Recorders;
using ConsentAudit.Catalogue;
using ConsentAudit.Evidence;

namespace ConsentAudit.Browser.Visits;

/// <summary>What is noted while a visit goes on; closed, it is the visit's record.</summary>
internal sealed class Diary(VisitKind kind, DateTimeOffset startedAt)
{
    private readonly List<PhaseRecord> phases = [];
    private readonly List<Shot> shots = [];
    private Failure? failure;
    private (Phase Phase, int FromMs)? open = (Phase.BeforeConsent, 0);

    public VisitKind Kind => kind;

    public int? Status { get; set; }

    public string FinalUrl { get; set; } = "";

    public string Title { get; set; } = "";

    public int? BannerAtMs { get; set; }

    public ChoiceRecord? Choice { get; set; }

    public void Begin(Phase phase, int fromMs) => open = (phase, fromMs);

    public void Observed(Phase phase, int fromMs, int toMs, string? nextPage = null, string? nextFailure = null)
    {
        open = null;
        phases.Add(new PhaseRecord
        {
            Phase = phase,
            Observed = true,
            FromMs = fromMs,
            ToMs = toMs,
            NextPage = nextPage,
            Reason = nextFailure is null ? null : "next-page-missing",
            Detail = nextFailure,
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
        if (open is { Phase: Phase.BeforeConsent } or null && phases.Count == 0)
        {
            Fail(session.Incidents is { Downloaded: true } && why.Kind == FailureKind.Connection
                ? new Failure(FailureKind.NotHtml, "The answer is a download and no HTML page.")
                : why);
        }
        else if (open is { } at)
        {
            NotObserved(at.Phase, why.Kind == FailureKind.Timeout ? "time-out" : "page-gone", why.Message, session.NowMs);
        }
    }

    /// <summary>Keeps the last photograph under a name, with a picture where pictures are wanted.</summary>
    public async Task ShootAsync(string moment, VisitSession session, Watcher watcher)
    {
        var name = $"{kind.ToString().ToLowerInvariant()}-{moment}";
        ReadOnlyMemory<byte> png = default;
        if (session.Options.Screenshots)
        {
            try
            {
                png = await session.Camera.PictureAsync();
            }
            catch (TimeoutException)
            {
                session.Incidents.Add("recorder", $"no picture of {moment}: the page was too busy to be drawn");
            }
        }

        shots.Add(new Shot
        {
            Moment = moment,
            AtMs = session.NowMs,
            Dom = $"dom/{name}.html",
            Picture = png.IsEmpty ? null : $"shots/{name}.png",
            Photograph = watcher.Last.Photograph,
            Png = png,
        });
    }

    public Visit Close(VisitSession session, RuleCatalogue catalogue)
    {
        session.Network.CloseBooks();
        var cookies = session.Cookies.Sightings();
        var storage = session.Storage.Sightings();
        var phase = kind == VisitKind.Refusing ? Phase.AfterReject : Phase.AfterAccept;
        return new Visit
        {
            Kind = kind,
            StartedAt = startedAt,
            FinalUrl = Address.Masked(FinalUrl),
            Title = Excerpt.Of(Title, 300),
            Status = Status,
            Failure = failure,
            BannerAtMs = BannerAtMs,
            Phases = [.. phases],
            Shots = [.. shots],
            Choice = Choice is null ? null : Choice with { RecordedBy = ChoiceWitness.Find(phase, cookies, storage, catalogue) },
            Cookies = cookies,
            Storage = storage,
            Requests = session.Network.Sightings(),
            Incidents = session.Incidents.Incidents(),
        };
    }
}
