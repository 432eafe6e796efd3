using System.Globalization;
using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;
using ConsentAudit.Readings.Tcf;

namespace ConsentAudit.Rules;

/// <summary>The TC string is of a version that the trade still holds valid: its policy, and the vendors that were disclosed.</summary>
public sealed class TcfVersionCurrent : IRule
{
    /// <inheritdoc/>
    public IReadOnlyList<Phase> Needs => [Phase.BeforeConsent];

    /// <inheritdoc/>
    public IReadOnlyList<Phase> Uses => [Phase.AfterReject, Phase.AfterAccept];

    /// <inheritdoc/>
    public Conclusion Judge(PageReading page)
    {
        var heard = Enum.GetValues<Phase>().SelectMany(p => TcfSayings.Interfaces(page, p)).ToList();
        if (TcfFinding.Absent(page, heard) is { } absent)
        {
            return absent;
        }

        var policy = (int)page.Threshold(typeof(TcfVersionCurrent), "policy").Value;
        var since = Since(page);
        var read = heard.Where(s => s.GdprApplies != false && s.Text.IsRead).ToList();
        var judged = read.Where(s => s.Text.Decoded!.LastUpdated >= since).ToList();
        var old = judged.Where(s => s.Text.Decoded!.PolicyVersion < policy).ToList();
        var undisclosed = judged.Where(s => s.Text.Decoded!.DisclosedVendors is not { Count: > 0 }).ToList();
        if (old.Count + undisclosed.Count > 0)
        {
            var failing = old.Concat(undisclosed).Distinct().ToList();
            return (Conclusion.Of(Verdict.Fail) with { Variant = undisclosed.Count == 0 ? "fail-policy" : old.Count == 0 ? "fail-vendors" : null })
                .With("version", Versions(failing))
                .With("policy", policy.ToString(CultureInfo.InvariantCulture))
                .Showing(Said(failing));
        }

        if (judged.Count > 0)
        {
            return Conclusion.Of(Verdict.Pass).With("version", Versions(judged)).Showing(Said(judged));
        }

        // A string of before the deadline stays valid; a fresh profile that gets one is odd.
        return read.Count > 0
            ? Conclusion.Of(Verdict.Review).With("date", Date(read.Max(s => s.Text.Decoded!.LastUpdated))).With("version", Versions(read)).Showing(Said(read))
            : Conclusion.CannotTell("no-tc-string");
    }

    // The sheet holds the day as a number, 20260301.
    private static DateTimeOffset Since(PageReading page) => DateTimeOffset.ParseExact(
        page.Threshold(typeof(TcfVersionCurrent), "since").Said(), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    private static string Versions(IEnumerable<TcfSaying> sayings) => TcfFinding.List(sayings.Select(s => s.Text.Decoded!.PolicyVersion));

    private static string Date(DateTimeOffset day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static IEnumerable<Exhibit> Said(IEnumerable<TcfSaying> sayings) => sayings.Take(10).Select(s => new Exhibit
    {
        Visit = s.Visit.Kind,
        Moment = s.Phase,
        AtMs = s.AtMs,
        Kind = "signal",
        What = $"tcString: TcfPolicyVersion {s.Text.Decoded!.PolicyVersion}, LastUpdated {Date(s.Text.Decoded.LastUpdated)}, DisclosedVendors {s.Text.Decoded.DisclosedVendors?.Count.ToString(CultureInfo.InvariantCulture) ?? "–"}",
        File = "evidence.json",
    });
}
