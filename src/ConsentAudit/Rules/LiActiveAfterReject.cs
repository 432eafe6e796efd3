using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;
using ConsentAudit.Readings.Tcf;

namespace ConsentAudit.Rules;

/// <summary>A refusal of everything is an objection to legitimate interests too.</summary>
public sealed class LiActiveAfterReject : IRule
{
    /// <inheritdoc/>
    public IReadOnlyList<Phase> Needs => [Phase.AfterReject];

    /// <inheritdoc/>
    public Conclusion Judge(PageReading page)
    {
        if (TcfFinding.Unrefused(page) is { } unrefused)
        {
            return unrefused;
        }

        var heard = TcfSayings.Interfaces(page, Phase.AfterReject).ToList();
        if (TcfFinding.Absent(page, heard) is { } absent)
        {
            return absent;
        }

        var applying = heard.Where(s => s.GdprApplies != false).ToList();
        var banned = applying.Where(s => s.ClaimsInterest(TcfLi3_6.IsBanned) == TcfAnswer.Yes).ToList();
        if (banned.Count > 0)
        {
            return Told(Verdict.Fail, banned);
        }

        var claiming = applying.Where(s => s.ClaimsInterest(_ => true) == TcfAnswer.Yes).ToList();
        if (claiming.Count > 0)
        {
            return Told(Verdict.Review, claiming);
        }

        // A vendor with special purposes alone keeps its bit: nobody can object to those.
        return TcfFinding.Doubt(applying, s => s.ClaimsInterest(_ => true), "review-contradicted")
            ?? TcfFinding.Unread(applying, s => s.ClaimsInterest(_ => true))
            ?? TcfFinding.Gap(page, Phase.AfterReject)
            ?? (Conclusion.Of(Verdict.Pass) with { Variant = applying.Any(s => s.VendorInterests > 0) ? "pass-vendors" : null }).Showing(TcfFinding.Shown(applying));
    }

    private static Conclusion Told(Verdict verdict, List<TcfSaying> sayings) => Conclusion.Of(verdict)
        .With("purposes", TcfFinding.List(sayings.SelectMany(s => s.PurposeInterests)))
        .Showing(TcfFinding.Shown(sayings));
}
