using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;
using ConsentAudit.Readings.Tcf;

namespace ConsentAudit.Rules;

/// <summary>Where Google's tags run before a choice, their Consent Mode is denied by default.</summary>
public sealed class GcmDefaultDenied : IRule
{
    /// <inheritdoc/>
    public IReadOnlyList<Phase> Needs => [Phase.BeforeConsent];

    /// <inheritdoc/>
    public IReadOnlyList<Phase> Uses => [Phase.AfterReject, Phase.AfterAccept];

    /// <inheritdoc/>
    public Conclusion Judge(PageReading page)
    {
        var hits = GoogleHit.In(page, Phase.BeforeConsent);
        var defaults = Defaults(page);

        // The hits tell what holds for this visitor, whoever set it and for whatever region.
        var granted = hits.Where(h => !h.Contradicts && h.Gcd.Any(s => IsGranted(s))).ToList();
        if (granted.Count > 0)
        {
            return Conclusion.Of(Verdict.Fail)
                .With("signals", GoogleFinding.Names(granted.SelectMany(h => h.Gcd).Where(IsGranted).Select(s => s.Name)))
                .Showing(GoogleFinding.Hits(granted));
        }

        var unset = hits.Where(h => h.Gcd.Take(2).Any(s => s is { Default: ConsentState.Unset, Now: ConsentState.Unset })).ToList();
        if (unset.Count > 0)
        {
            return (Conclusion.Of(Verdict.Fail) with { Variant = "fail-unset" })
                .With("signals", GoogleFinding.Names(unset.SelectMany(h => h.Gcd).Where(s => s.Default == ConsentState.Unset).Select(s => s.Name)))
                .Showing(GoogleFinding.Hits(unset));
        }

        var told = hits.SelectMany(h => h.Gcd).Where(s => s.Default != ConsentState.Unknown).Select(s => s.Name).ToHashSet();
        var permissive = defaults.Where(d => d.Command.Values.Any(v => v.Value == "granted" && GoogleConsent.Names.Contains(v.Key) && !told.Contains(v.Key))).ToList();
        if (permissive.Count > 0)
        {
            return Permissive(permissive, hits, defaults);
        }

        if (hits.FirstOrDefault(h => h.IsUnread) is { } unread)
        {
            return Conclusion.CannotTell("signal-unread", unread.Parameters).Showing(GoogleFinding.Hits([unread]));
        }

        return hits.Count == 0 && defaults.Count == 0 ? Nothing(page) : Denied(page, hits, defaults);
    }

    private static bool IsGranted(GoogleSignal signal) => signal.Default == ConsentState.Granted || signal is { Default: ConsentState.Unset, Now: ConsentState.Granted };

    // Without a hit nothing was sent by that default; with a default for some regions nobody knows which one held here.
    private static Conclusion Permissive(List<(Visit, SignalRecord, ConsentCommand Command)> permissive, IReadOnlyList<GoogleHit> hits, IReadOnlyList<(Visit, SignalRecord, ConsentCommand Command)> defaults)
    {
        var sent = hits.Where(h => h.Granted.Any() && !h.Contradicts).ToList();
        var certain = sent.Count > 0 && defaults.All(d => !d.Command.Regional);
        return (Conclusion.Of(certain ? Verdict.Fail : Verdict.Review) with { Variant = certain ? null : "review-granted" })
            .With("signals", GoogleFinding.Names(permissive.SelectMany(d => d.Command.Values.Where(v => v.Value == "granted").Select(v => v.Key))))
            .Showing(GoogleFinding.Commands(permissive))
            .Showing(GoogleFinding.Hits(sent));
    }

    private static Conclusion Denied(PageReading page, IReadOnlyList<GoogleHit> hits, IReadOnlyList<(Visit, SignalRecord, ConsentCommand Command)> defaults)
    {
        var denied = hits.SelectMany(h => h.Gcs.Concat(h.Gcd)).Where(s => s.Default == ConsentState.Denied || s.Now == ConsentState.Denied).Select(s => s.Name)
            .Concat(defaults.SelectMany(d => d.Command.Values.Where(v => v.Value == "denied").Select(v => v.Key)))
            .ToHashSet();
        var missing = GoogleConsent.Names.Where(n => !denied.Contains(n)).ToList();
        if (missing.Count > 0)
        {
            return Conclusion.Of(Verdict.Review).With("signals", GoogleFinding.Names(missing)).Showing(GoogleFinding.Hits(hits)).Showing(GoogleFinding.Commands(defaults));
        }

        return TcfFinding.Gap(page, Phase.BeforeConsent)
            ?? Conclusion.Of(Verdict.Pass).Showing(GoogleFinding.Commands(defaults)).Showing(GoogleFinding.Hits(hits.Take(5)));
    }

    private static Conclusion Nothing(PageReading page)
    {
        if (GoogleHit.LeftTraces(page))
        {
            return Conclusion.CannotTell("signal-unread", new Text("les paramètres gcs et gcd n’ont pas été enregistrés", "the parameters gcs and gcd were not recorded"));
        }

        return Conclusion.Of(Verdict.NotApplicable) with { Variant = Enum.GetValues<Phase>().Any(p => GoogleHit.In(page, p).Count > 0) ? "not-applicable-silent" : null };
    }

    private static IReadOnlyList<(Visit Visit, SignalRecord Signal, ConsentCommand Command)> Defaults(PageReading page) =>
    [
        .. page.Evidence.Visits.SelectMany(v => v.Signals
            .Where(s => s.Phase == Phase.BeforeConsent)
            .SelectMany(s => s.Commands.Where(c => c.Kind == "default").Select(c => (v, s, c)))),
    ];
}
