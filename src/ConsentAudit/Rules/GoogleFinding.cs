using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Readings.Tcf;

namespace ConsentAudit.Rules;

/// <summary>Makes exhibits out of what Google's tags and their Consent Mode said.</summary>
internal static class GoogleFinding
{
    private const int MostExhibits = 40;

    /// <summary>Hits with their two parameters.</summary>
    public static IEnumerable<Exhibit> Hits(IEnumerable<GoogleHit> hits) => hits.Take(MostExhibits).Select(h => new Exhibit
    {
        Visit = h.Visit.Kind,
        Moment = h.Request.Phase,
        AtMs = h.Request.AtMs,
        Kind = "request",
        What = $"{TcfFinding.Host(h.Request.Url)} ({h.Parameters})",
        File = "evidence.json",
    });

    /// <summary>Consent commands of the dataLayer.</summary>
    public static IEnumerable<Exhibit> Commands(IEnumerable<(Visit Visit, SignalRecord Signal, ConsentCommand Command)> commands) => commands.Take(MostExhibits).Select(c => new Exhibit
    {
        Visit = c.Visit.Kind,
        Moment = c.Signal.Phase,
        AtMs = c.Signal.AtMs,
        Kind = "signal",
        What = $"dataLayer[{c.Command.Index}] consent {c.Command.Kind}: {string.Join(", ", c.Command.Values.Select(v => $"{v.Key}={v.Value}"))}",
        File = "evidence.json",
    });

    /// <summary>Names of signals in a row, in the order of <see cref="GoogleConsent.Names"/>.</summary>
    public static string Names(IEnumerable<string> signals) => string.Join(", ", GoogleConsent.Names.Intersect(signals));
}
