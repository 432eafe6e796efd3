using ConsentAudit.Evidence;

namespace ConsentAudit.Readings.Tcf;

/// <summary>A request in which Google's tags told what was consented to.</summary>
public sealed record GoogleHit
{
    private GoogleHit(Visit visit, RequestSighting request)
    {
        (Visit, Request) = (visit, request);
        Gcs = GoogleConsent.Gcs(request.Consent.GetValueOrDefault("gcs"));
        Gcd = GoogleConsent.Gcd(request.Consent.GetValueOrDefault("gcd"));
    }

    /// <summary>The visit in which it was sent.</summary>
    public Visit Visit { get; }

    /// <summary>The request.</summary>
    public RequestSighting Request { get; }

    /// <summary>What <c>gcs</c> tells.</summary>
    public IReadOnlyList<GoogleSignal> Gcs { get; }

    /// <summary>What <c>gcd</c> tells.</summary>
    public IReadOnlyList<GoogleSignal> Gcd { get; }

    /// <summary>The signals that it says are granted.</summary>
    public IEnumerable<string> Granted => Gcs.Concat(Gcd).Where(s => s.Now == ConsentState.Granted).Select(s => s.Name).Distinct();

    /// <summary>Whether its two parameters tell different things of the same signal.</summary>
    public bool Contradicts => Gcs.Any(s => Gcd.Any(d => d.Name == s.Name
        && (s.Now, d.Now) is (ConsentState.Granted, ConsentState.Denied) or (ConsentState.Denied, ConsentState.Granted)));

    /// <summary>Whether it tells of no signal at all: Consent Mode is not set up.</summary>
    public bool IsUnset => !IsUnread && Gcs.Concat(Gcd).All(s => s.Now == ConsentState.Unset);

    /// <summary>Whether something in it has a form that is not known.</summary>
    public bool IsUnread => (Gcs.Count == 0 && Request.Consent.ContainsKey("gcs")) || (Gcd.Count == 0 && Request.Consent.ContainsKey("gcd")) || Gcd.Any(s => s.Now == ConsentState.Unknown);

    /// <summary>The two parameters, as they were sent.</summary>
    public string Parameters => string.Join(", ", Request.Consent.Where(p => p.Key is "gcs" or "gcd").OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => $"{p.Key}={Excerpt.Of(p.Value, 60)}"));

    /// <summary>The hits of a phase, where it was observed, in order of time.</summary>
    public static IReadOnlyList<GoogleHit> In(PageReading page, Phase phase)
    {
        ArgumentNullException.ThrowIfNull(page);
        return
        [
            .. page.Evidence.Visits
                .Where(v => v.Phases.Any(p => p.Phase == phase && p.Observed))
                .SelectMany(v => v.Requests.Where(r => r.Phase == phase && (r.Consent.ContainsKey("gcs") || r.Consent.ContainsKey("gcd"))).Select(r => new GoogleHit(v, r))),
        ];
    }

    /// <summary>Whether hits were seen whose parameters nobody recorded: evidence of an older version.</summary>
    public static bool LeftTraces(PageReading page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return page.Evidence.Visits.SelectMany(v => v.Requests).Any(r =>
            (r.Query.ContainsKey("gcs") || r.Query.ContainsKey("gcd")) && !r.Consent.ContainsKey("gcs") && !r.Consent.ContainsKey("gcd"));
    }
}
