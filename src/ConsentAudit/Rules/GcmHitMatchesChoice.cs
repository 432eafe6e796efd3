using System.Globalization;
using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;
using ConsentAudit.Readings.Tcf;

namespace ConsentAudit.Rules;

/// <summary>Google's tags tell of no consent before a choice, and of none after a refusal.</summary>
public sealed class GcmHitMatchesChoice : IRule
{
    /// <inheritdoc/>
    public IReadOnlyList<Phase> Needs => [Phase.BeforeConsent];

    /// <inheritdoc/>
    public IReadOnlyList<Phase> Uses => [Phase.AfterReject, Phase.AfterAccept];

    /// <inheritdoc/>
    public Conclusion Judge(PageReading page)
    {
        if (Enum.GetValues<Phase>().All(p => GoogleHit.In(page, p).Count == 0))
        {
            return GoogleHit.LeftTraces(page)
                ? Conclusion.CannotTell("signal-unread", new Text("les paramètres gcs et gcd n’ont pas été enregistrés", "the parameters gcs and gcd were not recorded"))
                : Conclusion.Of(Verdict.NotApplicable);
        }

        var refused = page.Verified(Phase.AfterReject);
        var hits = GoogleHit.In(page, Phase.BeforeConsent).Concat(refused ? GoogleHit.In(page, Phase.AfterReject) : []).ToList();
        var granting = hits.Where(h => h.Granted.Any() && !h.Contradicts).ToList();
        if (granting.Count > 0)
        {
            return Told(Verdict.Fail, granting).With("signals", GoogleFinding.Names(granting.SelectMany(h => h.Granted)));
        }

        var contradicting = hits.Where(h => h.Contradicts).ToList();
        if (contradicting.Count > 0)
        {
            return Told(Verdict.Review, contradicting) with { Variant = "review-contradicted" };
        }

        if (hits.FirstOrDefault(h => h.IsUnread) is { } unread)
        {
            return Conclusion.CannotTell("signal-unread", unread.Parameters).Showing(GoogleFinding.Hits([unread]));
        }

        // Denied or not, the hit was sent: whether that needs a consent is an open question (EDPB, guidelines 2/2023).
        return hits.Count > 0
            ? Told(Verdict.Review, hits) with { Variant = hits.All(h => h.IsUnset) ? "review-unset" : null }
            : Silent(page, refused);
    }

    // Hits were seen in other phases only, as they should be; after a refusal that nobody could make they may yet come.
    private static Conclusion Silent(PageReading page, bool refused) =>
        (refused ? null : page.Banner is null ? null : TcfFinding.Unrefused(page))
        ?? TcfFinding.Gap(page, Phase.BeforeConsent)
        ?? (refused ? TcfFinding.Gap(page, Phase.AfterReject) : null)
        ?? Conclusion.Of(Verdict.Pass);

    private static Conclusion Told(Verdict verdict, List<GoogleHit> hits) => Conclusion.Of(verdict)
        .With("count", hits.Count.ToString(CultureInfo.InvariantCulture))
        .With("names", Show.Row(hits.Select(h => TcfFinding.Host(h.Request.Url))))
        .Showing(GoogleFinding.Hits(hits));
}
