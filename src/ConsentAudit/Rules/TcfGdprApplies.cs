using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;
using ConsentAudit.Readings.Tcf;

namespace ConsentAudit.Rules;

/// <summary>The consent platform says that the GDPR applies.</summary>
public sealed class TcfGdprApplies : IRule
{
    /// <inheritdoc/>
    public IReadOnlyList<Phase> Needs => [Phase.BeforeConsent];

    /// <inheritdoc/>
    public IReadOnlyList<Phase> Uses => [Phase.AfterReject, Phase.AfterAccept];

    /// <inheritdoc/>
    public Conclusion Judge(PageReading page)
    {
        var heard = Enum.GetValues<Phase>().SelectMany(p => TcfSayings.Interfaces(page, p)).ToList();
        if (heard.Count == 0)
        {
            return TcfFinding.Absent(page, heard)!;
        }

        // Where the visit came from is not in the evidence: whether a no is wrong, a person must say.
        var denying = heard.Where(s => s.GdprApplies == false).ToList();
        if (denying.Count > 0)
        {
            var both = heard.Any(s => s.GdprApplies == true);
            return (Conclusion.Of(Verdict.Review) with { Variant = both ? "review-both" : null }).Showing(Said(denying));
        }

        var answered = heard.Where(s => s.GdprApplies == true).ToList();
        var silent = heard.Where(s => s is { GdprApplies: null, HasData: true }).ToList();
        return answered.Count > 0 ? Conclusion.Of(Verdict.Pass).Showing(Said(answered))
            : silent.Count > 0 ? (Conclusion.Of(Verdict.Review) with { Variant = "review-silent" }).Showing(Said(silent))
            : TcfFinding.Unread(heard, s => s.Consents) ?? Conclusion.CannotTell("signal-unread", new Text("aucune donnée", "no data"));
    }

    private static IEnumerable<Exhibit> Said(IEnumerable<TcfSaying> sayings) => sayings.Take(10).Select(s => new Exhibit
    {
        Visit = s.Visit.Kind,
        Moment = s.Phase,
        AtMs = s.AtMs,
        Kind = "signal",
        What = $"__tcfapi gdprApplies: {(s.GdprApplies is { } applies ? applies ? "true" : "false" : "undefined")}",
        File = "evidence.json",
    });
}
