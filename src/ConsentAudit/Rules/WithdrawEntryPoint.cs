using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Rules;

/// <summary>After an acceptance, every page offers a way back to the choices.</summary>
public sealed class WithdrawEntryPoint : IRule
{
    private const int None = 0;
    private const int Policy = 1;
    private const int Sure = 3;

    private static readonly (string Moment, Text Where)[] Pages =
    [
        (Moment.AfterAccept, new Text("sur la page", "on the page")),
        (Moment.NextPage, new Text("sur la page suivante", "on the next page")),
    ];

    /// <inheritdoc/>
    public IReadOnlyList<Phase> Needs => [Phase.AfterAccept];

    /// <inheritdoc/>
    public IReadOnlyList<Phase> Uses => [Phase.AfterWithdrawal];

    /// <inheritdoc/>
    public Conclusion Judge(PageReading page)
    {
        ArgumentNullException.ThrowIfNull(page);
        if (!page.Verified(Phase.AfterAccept))
        {
            return Afterwards.Unverified(page, Phase.AfterAccept);
        }

        var looked = Pages.Select(p => LookAt(page, p.Moment, p.Where)).ToList();
        var missing = looked.Where(l => l is { Rank: None, Gap: null }).ToList();
        if (missing.Count > 0)
        {
            return Told(Verdict.Fail, missing, looked).Showing(missing.Select(l => Afterwards.Shot(VisitKind.Accepting, Phase.AfterAccept, l.Shot!, "page", l.Shot!.Photograph!.Url)));
        }

        if (looked.FirstOrDefault(l => l.Gap is not null) is { Gap: { } gap })
        {
            return gap;
        }

        var policies = looked.Where(l => l.Rank == Policy).ToList();
        if (policies.Count > 0)
        {
            // Where the policy was opened and led on to nothing, it was no way back either.
            return policies.Count == looked.Count
                && page.Of(Phase.AfterWithdrawal)?.Record is { Reason: "way-back-failed" }
                && page.At(VisitKind.Accepting, Moment.WithdrawLayer) is { Reading: { BotWall: null, Obstacles.Count: 0 } } opened
                    ? (Told(Verdict.Fail, policies, looked) with { Variant = "fail-policy" }).Showing([.. Controls(looked), Afterwards.Shot(VisitKind.Accepting, Phase.AfterAccept, opened.Shot, "page", opened.Shot.Photograph!.Url)])
                    : Told(Verdict.Review, policies, looked).Showing(Controls(looked));
        }

        return page.Of(Phase.AfterWithdrawal)?.Record is { Reason: "way-back-failed" } failed
            ? Conclusion.CannotTell("way-back-failed", failed.Detail ?? "").Showing(Controls(looked))
            : Told(Verdict.Pass, looked, looked).Showing(Controls(looked));
    }

    private static WayBackLook LookAt(PageReading page, string moment, Text where)
    {
        var seen = page.At(VisitKind.Accepting, moment);
        var ways = seen is null ? null : page.WaysBack.GetValueOrDefault(seen.Value.Shot);
        var found = ways?.Count > 0 ? ways.Max(w => w.Rank) : None;

        // What was really withdrawn through was there, whatever its words.
        if (page.Of(Phase.AfterAccept)?.Visit.Withdrawal is { Steps: [{ } first, ..] } withdrawal && first.Moment == moment && Afterwards.Worked(withdrawal))
        {
            var throughPolicy = first.Role == "policy" || ways?.FirstOrDefault(w => w.Control.Label == first.Label) is { Rank: Policy };
            return new(where, Math.Max(found, throughPolicy ? Policy : Sure), seen?.Shot, first.Label, null);
        }

        return new(where, found, seen?.Shot, ways is [var best, ..] ? best.Control.Label : "", found == None || ways is null ? Gap(page, moment, where, seen, ways) : null);
    }

    // That nothing was found says something only of a page that was really there and could be read.
    private static Conclusion? Gap(PageReading page, string moment, Text where, (Shot Shot, ShotReading Reading)? seen, IReadOnlyList<WayBack>? ways)
    {
        var record = page.Of(Phase.AfterAccept)!.Value.Record;
        if (moment == Moment.NextPage && record.Reason is { } reason && reason.Contains("next-page", StringComparison.Ordinal))
        {
            return Conclusion.CannotTell(reason, record.Detail ?? "");
        }

        return seen switch
        {
            { Reading: { BotWall: null, Obstacles: [var obstacle, ..] } } => Conclusion.CannotTell(obstacle.Reason, obstacle.Detail),
            { Reading.BotWall: null } when ways is not null => null,
            _ => Conclusion.CannotTell("page-unseen", where),
        };
    }

    private static Conclusion Told(Verdict verdict, List<WayBackLook> about, List<WayBackLook> all)
    {
        var found = all.Where(l => l.Rank > None).Select(l => Named(l.Label)).Distinct().ToList();
        return Conclusion.Of(verdict)
            .With("where", new Text(string.Join(", ", about.Select(l => l.Where.Fr)), string.Join(", ", about.Select(l => l.Where.En))))
            .With("labels", new Text(string.Join(", ", found.Select(l => l.Fr)), string.Join(", ", found.Select(l => l.En))));
    }

    private static Text Named(string label) => label.Length > 0
        ? new Text($"«\u00A0{label}\u00A0»", $"“{label}”")
        : new Text("une commande sans libellé", "a control without a label");

    private static IEnumerable<Exhibit> Controls(List<WayBackLook> looked) => looked
        .Where(l => l is { Rank: > None, Shot: not null })
        .Select(l => Afterwards.Shot(VisitKind.Accepting, Phase.AfterAccept, l.Shot!, "control", l.Label.Length > 0 ? l.Label : Named("").En));
}
