using ConsentAudit.Evidence;

namespace ConsentAudit.Tests.Rules;

/// <summary>What follows a choice, action by action and photograph by photograph.</summary>
internal sealed partial class Seen
{
    private const string Asking = "Nous utilisons des cookies pour mesurer l’audience et afficher de la publicité, avec votre consentement.";

    /// <summary>The refusal went these ways: <c>settings:Paramétrer</c>, <c>switch:Publicité</c>, <c>reject:Tout refuser</c>; the first on layer 1, the others on layer 2.</summary>
    public Seen RefusedBy(params string[] steps) => Refused(steps[^1].Split(':')[1])
        .Refusing(v => v with { Choice = v.Choice! with { Steps = Steps(steps) }, Shots = [.. v.Shots, Shot(VisitKind.Refusing, Moment.SecondLayer)] });

    public Seen AcceptedBy(params string[] steps) => Accepted(steps[^1].Split(':')[1]).Accepting(v => v with { Choice = v.Choice! with { Steps = Steps(steps) } });

    /// <summary>After how many milliseconds the banner was gone.</summary>
    public Seen Gone(int? refused, int? accepted) => Refusing(v => v with { Choice = v.Choice! with { GoneAfterMs = refused } })
        .Accepting(v => v with { Choice = v.Choice! with { GoneAfterMs = accepted } });

    public Seen RecordedBy(params string[] records) => Refusing(v => v with { Choice = v.Choice! with { RecordedBy = records } });

    /// <summary>The phase after the refusal was watched, and yet something is to be said of it.</summary>
    public Seen AfterRefusal(string reason, string detail, bool observed = true) => Refusing(v => v with
    {
        Phases = [.. v.Phases.Select(p => p.Phase == Phase.AfterReject ? p with { Observed = observed, Reason = reason, Detail = detail } : p)],
    });

    /// <summary>Later photographs of the visit that refused, without a layer over the page.</summary>
    public Seen NothingAt(params string[] moments) => Refusing(v => v with { Shots = [.. v.Shots, .. moments.Select(m => Shot(VisitKind.Refusing, m))] });

    /// <summary>A later photograph of the visit that refused, with a bar or a modal dialog over the page.</summary>
    public Seen LayerAt(string moment, bool modal, params string[] buttons) =>
        Refusing(v => v with { Shots = [.. v.Shots, Shot(VisitKind.Refusing, moment, Layer(modal, buttons))] });

    /// <summary>What the page's TCF interface said in the visit that refused.</summary>
    public Seen Tcf(Phase phase, TcfSignal signal) =>
        Refusing(v => v with { Signals = [.. v.Signals, new SignalRecord { Phase = phase, AtMs = 4_900, Tcf = signal }] });

    /// <summary>A visit that opened the settings and saved them as they were; what it stored after that.</summary>
    public Seen Saved(string label, bool bannerGone = true, TcfSignal? signal = null, params string[] cookies) => Also(new Visit
    {
        Kind = VisitKind.Saving,
        FinalUrl = Site + "/actu",
        Phases =
        [
            new PhaseRecord { Phase = Phase.BeforeConsent, Observed = true, ToMs = 2_000 },
            new PhaseRecord { Phase = Phase.AfterSave, Observed = true, FromMs = 5_500, ToMs = 12_500 },
        ],
        Shots = [Shot(VisitKind.Saving, Moment.SecondLayer)],
        Choice = new ChoiceRecord { Role = "save", Label = label, AtMs = 5_500, BannerGone = bannerGone, Steps = Steps(["settings:Paramétrer", "save:" + label]) },
        Signals = signal is null ? [] : [new SignalRecord { Phase = Phase.AfterSave, AtMs = 12_000, Tcf = signal }],
        Cookies = [.. cookies.Select(c => new CookieSighting
        {
            Name = c,
            Domain = ".journal.example",
            LifetimeDays = 90,
            Value = ValueReader.Read(Differing[0]),
            Moments = new Dictionary<Phase, int> { [Phase.AfterSave] = 7_000 },
        })],
    });

    /// <summary>The settings could not be saved, for a reason of rules/reasons.json.</summary>
    public Seen NotSaved(string reason, string? detail = null) => Also(new Visit
    {
        Kind = VisitKind.Saving,
        FinalUrl = Site + "/actu",
        Phases = [SeenVisit.Gap(Phase.AfterSave, reason, detail)],
    });

    private static PhotoElement Layer(bool modal, string[] buttons)
    {
        PhotoNode[] inside = [Photo.Paragraph(Asking), .. buttons.Select(Photo.Button)];
        return modal ? Photo.InTheMiddle("dialog", "fixed", null, inside) : Photo.Layer("barre", inside);
    }

    private static Shot Shot(VisitKind kind, string moment, params PhotoNode[] layer) => new()
    {
        Moment = moment,
        AtMs = 9_000,
        Dom = $"dom/{kind}-{moment}.html",
        Picture = $"shots/{kind}-{moment}.png",
        Photograph = Photo.Of(layer),
    };

    private static IReadOnlyList<StepRecord> Steps(string[] steps) =>
    [
        .. steps.Select((step, i) => new StepRecord
        {
            Action = step.Split(':')[0] is "switch" or "scroll" ? step.Split(':')[0] : "click",
            Role = step.Split(':')[0],
            Label = step.Split(':')[1],
            Layer = i == 0 ? 1 : 2,
            AtMs = 5_500 + (400 * i),
            Moment = i == 0 ? Moment.BeforeConsent : Moment.SecondLayer,
        }),
    ];
}
