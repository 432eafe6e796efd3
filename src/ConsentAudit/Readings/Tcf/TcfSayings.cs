using ConsentAudit.Evidence;

namespace ConsentAudit.Readings.Tcf;

/// <summary>Finds what was said in the TCF's terms, phase by phase.</summary>
internal static class TcfSayings
{
    private const int ShortestString = 20;

    /// <summary>What was heard in a phase, where it was observed: the interfaces first.</summary>
    public static IReadOnlyList<TcfSaying> In(PageReading page, Phase phase) => [.. Interfaces(page, phase), .. Carried(page, phase)];

    /// <summary>What the page's interface answered in a phase.</summary>
    public static IEnumerable<TcfSaying> Interfaces(PageReading page, Phase phase) => Watched(page, phase)
        .SelectMany(v => v.Signals.Where(s => s.Phase == phase && s.Tcf is not null).Select(s => new TcfSaying
        {
            Visit = v,
            Phase = phase,
            AtMs = s.AtMs,
            Signal = s.Tcf,
            Text = TcString.Parse(s.Tcf!.TcString),
        }));

    /// <summary>TC strings that went with requests in a phase.</summary>
    public static IEnumerable<TcfSaying> Carried(PageReading page, Phase phase) => Watched(page, phase)
        .SelectMany(v => v.Requests.Where(r => r.Phase == phase && r.Consent.TryGetValue("gdpr_consent", out var text) && IsString(text)).Select(r => new TcfSaying
        {
            Visit = v,
            Phase = phase,
            AtMs = r.AtMs,
            Request = r,
            Text = TcString.Parse(r.Consent["gdpr_consent"]),
        }));

    /// <summary>Whether the page is known to use the TCF, though nothing that was recorded says what it told: evidence of an older version, or an interface out of reach.</summary>
    public static bool LeftTraces(PageReading page) => page.Evidence.Visits.Any(v =>
        v.Cookies.Any(c => c.Name == "euconsent-v2")
        || v.Storage.Any(s => s.Key == "euconsent-v2")
        || v.Requests.Any(r => r.Query.TryGetValue("gdpr_consent", out var value) && value.Length >= ShortestString && !r.Consent.ContainsKey("gdpr_consent")));

    private static IEnumerable<Visit> Watched(PageReading page, Phase phase) => page.Evidence.Visits.Where(v => v.Phases.Any(p => p.Phase == phase && p.Observed));

    // A placeholder that nobody filled in (${GDPR_CONSENT_755}), an empty value or a string of the void version 1 says nothing.
    private static bool IsString(string text) => text.Length >= ShortestString && text[0] == 'C';
}
