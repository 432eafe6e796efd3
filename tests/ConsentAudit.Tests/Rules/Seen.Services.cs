using ConsentAudit.Evidence;

namespace ConsentAudit.Tests.Rules;

/// <summary>What the page offered after each choice.</summary>
internal sealed partial class Seen
{
    /// <summary>The page after the refusal: what its body held besides the article.</summary>
    public Seen OfferedAfterRefusal(params PhotoNode[] nodes) => Refusing(v => v with { Shots = [.. v.Shots, Shot(VisitKind.Refusing, Moment.AfterReject, nodes)] });

    /// <summary>The page after the acceptance: what its body held besides the article.</summary>
    public Seen OfferedAfterAcceptance(params PhotoNode[] nodes) => Accepting(v => v with { Shots = [.. v.Shots, Shot(VisitKind.Accepting, Moment.AfterAccept, nodes)] });

    /// <summary>A photograph that was too large to be kept whole.</summary>
    public Seen CutAfterAcceptance() => Accepting(v => v with
    {
        Shots = [.. v.Shots.Select(s => s.Moment == Moment.AfterAccept ? s with { Photograph = Cut(s.Photograph!) } : s)],
    });

    /// <summary>A visit that granted this purpose alone, and what the page offered then.</summary>
    public Seen Granted(string purpose, bool observed, params PhotoNode[] nodes) => Also(new Visit
    {
        Kind = VisitKind.Granting,
        FinalUrl = Site + "/actu",
        Phases = [new PhaseRecord { Phase = Phase.AfterGrant, Observed = observed, Reason = observed ? null : "no-save", FromMs = 5_500, ToMs = 12_500 }],
        Shots = [Shot(VisitKind.Granting, Moment.AfterGrant, nodes)],
        Choice = new ChoiceRecord { Role = "grant", Label = "Enregistrer", AtMs = 5_500, BannerGone = observed, Steps = Steps(["settings:Paramétrer", "purpose-toggle:" + purpose, "save:Enregistrer"]) },
    });

    private static Photograph Cut(Photograph whole) => new() { Url = whole.Url, Root = whole.Root, Viewport = whole.Viewport, Cut = true };
}
