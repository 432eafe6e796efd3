using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Rules;

/// <summary>Signs that a page took something for a consent that was none: its interfaces say granted in a phase, and did not before.</summary>
internal sealed class GrantedSigns(PageReading page, Phase phase)
{
    private const int AfterPrefix = 2;

    // Security and functionality are granted everywhere, and say nothing of consent.
    private static readonly string[] NeedConsent = ["ad_storage", "ad_user_data", "ad_personalization", "analytics_storage"];

    public IEnumerable<Exhibit> Read()
    {
        var visits = page.Evidence.Visits;
        var signals = visits.SelectMany(v => v.Signals.Select(s => (Visit: v, Signal: s))).ToList();
        var requests = visits.SelectMany(v => v.Requests.Select(r => (Visit: v, Request: r))).ToList();

        // What an interface said before must be known, to say that it says something else now.
        var asked = signals.Any(s => IsBefore(s.Signal));
        if (asked && !signals.Any(s => IsBefore(s.Signal) && Purposes(s.Signal).Count > 0)
            && signals.FirstOrDefault(s => s.Signal.Phase == phase && Purposes(s.Signal).Count > 0) is { Visit: { } told } tcf)
        {
            yield return Sign(told, tcf.Signal.AtMs, "signal", $"TCF purpose.consents: {string.Join(", ", Purposes(tcf.Signal))}");
        }

        if (asked && !signals.Any(s => IsBefore(s.Signal) && Grants(s.Signal))
            && signals.FirstOrDefault(s => s.Signal.Phase == phase && Grants(s.Signal)) is { Visit: { } updated } update)
        {
            yield return Sign(updated, update.Signal.AtMs, "signal", "dataLayer consent update: granted");
        }

        if (!requests.Any(r => r.Request.Phase == Phase.BeforeConsent && Grants(r.Request))
            && requests.FirstOrDefault(r => r.Request.Phase == phase && Grants(r.Request)) is { Visit: { } sent } hit)
        {
            yield return Sign(sent, hit.Request.AtMs, "request", $"{Afterwards.Place(hit.Request.Url)} (gcs={hit.Request.Consent["gcs"]})");
        }
    }

    private Exhibit Sign(Visit visit, int atMs, string kind, string what) => new()
    {
        Visit = visit.Kind,
        Moment = phase,
        AtMs = atMs,
        Kind = kind,
        What = what,
        File = "evidence.json",
    };

    private static bool IsBefore(SignalRecord signal) => signal.Phase == Phase.BeforeConsent;

    private static IReadOnlyList<int> Purposes(SignalRecord signal) => signal.Tcf?.PurposeConsents ?? [];

    private static bool Grants(SignalRecord signal) => signal.Commands.Any(c => c.Kind == "update" && NeedConsent.Any(n => c.Values.GetValueOrDefault(n) == "granted"));

    // gcs is G1 and a digit each for advertising and measurement; 1 is granted.
    private static bool Grants(RequestSighting request) =>
        request.Consent.TryGetValue("gcs", out var gcs) && gcs.StartsWith("G1", StringComparison.Ordinal) && gcs.AsSpan(AfterPrefix).Contains('1');
}
