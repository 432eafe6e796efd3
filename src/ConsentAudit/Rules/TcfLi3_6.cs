using System.Diagnostics.CodeAnalysis;
using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;
using ConsentAudit.Readings.Tcf;

namespace ConsentAudit.Rules;

/// <summary>No legitimate interest is claimed for the purposes 3 to 6 (profiles and what is shown by them), in any phase.</summary>
[SuppressMessage("Naming", "CA1707", Justification = "The rule's id, tcf-li-3-6, is made from this name.")]
public sealed class TcfLi3_6 : IRule
{
    /// <inheritdoc/>
    public IReadOnlyList<Phase> Needs => [Phase.BeforeConsent];

    /// <inheritdoc/>
    public IReadOnlyList<Phase> Uses => [Phase.AfterReject, Phase.AfterAccept];

    /// <summary>The purposes for which the TCF knows no legitimate interest since version 2.2.</summary>
    internal static bool IsBanned(int purpose) => purpose is >= 3 and <= 6;

    /// <inheritdoc/>
    public Conclusion Judge(PageReading page)
    {
        var heard = Enum.GetValues<Phase>().SelectMany(p => TcfSayings.Interfaces(page, p)).ToList();
        if (TcfFinding.Absent(page, heard) is { } absent)
        {
            return absent;
        }

        var applying = heard.Where(s => s.GdprApplies != false).ToList();
        var claiming = applying.Where(s => s.ClaimsInterest(IsBanned) == TcfAnswer.Yes).ToList();
        return claiming.Count > 0
            ? Conclusion.Of(Verdict.Fail)
                .With("purposes", TcfFinding.List(claiming.SelectMany(s => s.PurposeInterests).Where(IsBanned)))
                .Showing(TcfFinding.Shown(claiming))
            : TcfFinding.Doubt(applying, s => s.ClaimsInterest(IsBanned), "review-contradicted")
                ?? TcfFinding.Unread(applying, s => s.ClaimsInterest(IsBanned))
                ?? Conclusion.Of(Verdict.Pass).Showing(TcfFinding.Shown(applying));
    }
}
