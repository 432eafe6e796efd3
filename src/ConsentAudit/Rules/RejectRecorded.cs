using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Rules;

/// <summary>A refusal is kept, as an acceptance is.</summary>
public sealed class RejectRecorded : IRule
{
    /// <inheritdoc/>
    public IReadOnlyList<Phase> Needs => [Phase.AfterReject];

    /// <inheritdoc/>
    public Conclusion Judge(PageReading page)
    {
        if (Choices.Unverified(page, Phase.AfterReject) is { } unverified)
        {
            return unverified;
        }

        var (visit, _) = page.Of(Phase.AfterReject)!.Value;
        if (visit.Choice is { RecordedBy: { Count: > 0 } recorded } choice)
        {
            return Told(recorded.Select(r => Exhibit(visit, choice.AtMs, r)));
        }

        if (page.Records.TryGetValue(Phase.AfterReject, out var records) && records.Count > 0)
        {
            return Told(records.Select(r => Exhibit(visit, r.AtMs, $"{Show.KindName(r.Kind)} {r.Name}")));
        }

        // The stub of a platform answers too: only a string says that the choice was written down.
        var signal = visit.Signals.LastOrDefault(s => s is
        {
            Phase: Phase.AfterReject,
            Tcf: { TcString.Length: > 0, EventStatus: not "cmpuishown", PurposeConsents.Count: 0, VendorConsents: 0 },
        });
        return signal is not null
            ? Told([Exhibit(visit, signal.AtMs, "signal TC string")])
            : Conclusion.CannotTell("no-record").Showing(Choices.Steps(page, Phase.AfterReject).TakeLast(1));
    }

    private static Conclusion Told(IEnumerable<Exhibit> by)
    {
        var all = by.ToList();
        return Conclusion.Of(Verdict.Pass).With("names", string.Join(", ", all.Select(e => e.What))).Showing(all);
    }

    // « cookie didomi_token »: its form, then its name.
    private static Exhibit Exhibit(Visit visit, int atMs, string record)
    {
        var (kind, name) = record.Split(' ', 2) is [var form, { Length: > 0 } rest] ? (form, rest) : ("signal", record);
        return new Exhibit { Visit = visit.Kind, Moment = Phase.AfterReject, AtMs = atMs, Kind = kind, What = name, File = "evidence.json" };
    }
}
