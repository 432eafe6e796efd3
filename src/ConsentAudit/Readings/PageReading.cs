using ConsentAudit.Catalogue;
using ConsentAudit.Evidence;

namespace ConsentAudit.Readings;

/// <summary>What the evidence of a page means: the banner, its controls, the trackers, and what was not seen.</summary>
public sealed record PageReading
{
    /// <summary>The evidence itself.</summary>
    public required EvidenceBundle Evidence { get; init; }

    /// <summary>What each photograph shows.</summary>
    public required IReadOnlyDictionary<Shot, ShotReading> Shots { get; init; }

    /// <summary>The banner before any choice, or null.</summary>
    public BannerReading? Banner { get; init; }

    /// <summary>The visit in which that banner was read, or null.</summary>
    public Visit? BannerVisit { get; init; }

    /// <summary>The photograph in which it was read, or null.</summary>
    public Shot? BannerShot { get; init; }

    /// <summary>The settings, as they were found before anything was changed in them, or null where nobody saw them.</summary>
    public PanelReading? Panel { get; init; }

    /// <summary>The visit in which they were read, or null.</summary>
    public Visit? PanelVisit { get; init; }

    /// <summary>The photograph in which they were read, or null.</summary>
    public Shot? PanelShot { get; init; }

    /// <summary>The purposes that the banner and the settings name, as far as their words are known.</summary>
    public IReadOnlyList<Purpose> Purposes { get; init; } = [];

    /// <summary>Those that the banner's first layer names only in parts that must be scrolled into view.</summary>
    public IReadOnlyList<Purpose> PurposesBelow { get; init; } = [];

    /// <summary>What the labels of the settings' switches say of their purpose.</summary>
    public IReadOnlyDictionary<string, PurposeWords> SwitchWords { get; init; } = new Dictionary<string, PurposeWords>();

    /// <summary>What may lead back to the choices, in each photograph after an acceptance, the surest first.</summary>
    public IReadOnlyDictionary<Shot, IReadOnlyList<WayBack>> WaysBack { get; init; } = new Dictionary<Shot, IReadOnlyList<WayBack>>();

    /// <summary>What the page offers after an acceptance and withholds after a refusal.</summary>
    public IReadOnlyList<Service> Services { get; init; } = [];

    /// <summary>What the banner and its settings say that a refusal changes, sentence by sentence.</summary>
    public IReadOnlyList<string> Consequences { get; init; } = [];

    /// <summary>The language of the page, ISO 639-1, where none of its words is known; or null.</summary>
    public string? UnknownLanguage { get; init; }

    /// <summary>What the words of the first layer tell, or null where there is no banner.</summary>
    public LayerWords? BannerWords { get; init; }

    /// <summary>What those of the settings tell, or null where nobody saw them.</summary>
    public LayerWords? PanelWords { get; init; }

    /// <summary>What the page about trackers tells, to which the banner leads; or null where it was not read.</summary>
    public LayerWords? PolicyWords { get; init; }

    /// <summary>The language that the page says it is in, ISO 639-1, or null.</summary>
    public string? ToldLanguage { get; init; }

    /// <summary>The language of its text, banners left out, ISO 639-1; or null where it cannot be told.</summary>
    public string? ReadLanguage { get; init; }

    /// <summary>The label of an offer against payment that stands in the window of the banner, or null.</summary>
    public string? PaidOffer { get; init; }

    /// <summary>The labels of links to a policy that stand on the page outside any banner, the first five.</summary>
    public IReadOnlyList<string> PolicyLinks { get; init; } = [];

    /// <summary>What was said on the way of a withdrawal that threatens a loss or casts doubt.</summary>
    public IReadOnlyList<Saying> Detriments { get; init; } = [];

    /// <summary>Cookies that need consent and went with requests, in phases in which there was none.</summary>
    public IReadOnlyList<CookieRead> Reads { get; init; } = [];

    /// <summary>What keeps the choice of a phase, as far as it was seen.</summary>
    public IReadOnlyDictionary<Phase, IReadOnlyList<ConsentRecord>> Records { get; init; } = new Dictionary<Phase, IReadOnlyList<ConsentRecord>>();

    /// <summary>What was stored and sent.</summary>
    public required IReadOnlyList<TrackerReading> Trackers { get; init; }

    /// <summary>Identifiers of one site that left in requests to another, in the phase of the request.</summary>
    public IReadOnlyList<CookieSync> Syncs { get; init; } = [];

    /// <summary>Requests by which advertising space is sold by auction, or identifiers are exchanged for it.</summary>
    public IReadOnlyList<AuctionCall> Auctions { get; init; } = [];

    /// <summary>Services of other sites that were loaded into the page, but for those offered so that they keep nothing until they are used.</summary>
    public IReadOnlyList<Embed> Embeds { get; init; } = [];

    /// <summary>The trackers that the site itself names, in its settings and in its policy, as far as it was read.</summary>
    public IReadOnlyList<DeclaredTracker> Declared { get; init; } = [];

    /// <summary>Why that list may not be all that the site names: what was not seen, or leads further. Empty where nothing says so.</summary>
    public IReadOnlyList<DeclaredGap> DeclaredGaps { get; init; } = [];

    /// <summary>The rules' sheets by id: the figures and names by which rules measure.</summary>
    public IReadOnlyDictionary<string, RuleSheet> Sheets { get; init; } = new Dictionary<string, RuleSheet>();

    /// <summary>What the label of a switch says of its purpose.</summary>
    public PurposeWords WordsOf(PurposeSwitch of)
    {
        ArgumentNullException.ThrowIfNull(of);
        return SwitchWords.GetValueOrDefault(of.Label) ?? PurposeWords.Unknown;
    }

    /// <summary>Why the page could not be audited, or null.</summary>
    public Failure? Failure => Evidence.Visits.Count == 0
        ? new Failure(FailureKind.Browser, "No visit was recorded.")
        : Evidence.Visits.All(v => v.Failure is not null) ? Evidence.Visits[0].Failure : null;

    /// <summary>What is told of a phase: the visit and its record, that in which it was observed first; or null.</summary>
    public (Visit Visit, PhaseRecord Record)? Of(Phase phase) => Evidence.Visits
        .SelectMany(v => v.Phases.Where(p => p.Phase == phase).Select(p => ((Visit, PhaseRecord)?)(v, p)))
        .OrderByDescending(p => p!.Value.Item2.Observed)
        .FirstOrDefault();

    /// <summary>Whether a phase was observed.</summary>
    public bool Observed(Phase phase) => Of(phase) is { Record.Observed: true };

    /// <summary>Whether a choice was made and verified: the banner went away by it.</summary>
    public bool Verified(Phase phase) => Of(phase) is { Record.Observed: true } && ChoiceOf(phase) is { BannerGone: true };

    /// <summary>The choice that began a phase, or null.</summary>
    public ChoiceRecord? ChoiceOf(Phase phase) => phase is Phase.Withdrawing or Phase.AfterWithdrawal
        ? Of(Phase.AfterWithdrawal)?.Visit.Withdrawal ?? Of(Phase.Withdrawing)?.Visit.Withdrawal
        : Of(phase)?.Visit.Choice;

    /// <summary>The photograph of a moment and what it shows, in the visit of a kind; or null.</summary>
    public (Shot Shot, ShotReading Reading)? At(VisitKind kind, string moment) => Evidence.Visits
        .Where(v => v.Kind == kind && v.Failure is null)
        .SelectMany(v => v.Shots)
        .Where(s => s.Moment == moment && Shots.ContainsKey(s))
        .Select(s => ((Shot, ShotReading)?)(s, Shots[s]))
        .FirstOrDefault();

    /// <summary>Controls of the first layer whose meaning remains unknown.</summary>
    public IReadOnlyList<Control> Unclassified => Banner is null ? [] : [.. Banner.Controls.Where(c => c.Unclassified)];
}
