using System.Globalization;
using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Rules;

/// <summary>What keeps a refusal and an acceptance, and how sure it is that it does.</summary>
internal sealed class KeptChoices
{
    private const double HoursInADay = 24;

    private readonly PageReading page;

    public KeptChoices(PageReading page)
    {
        this.page = page;
        Refused = Of(Phase.AfterReject);
        Accepted = Of(Phase.AfterAccept);
    }

    /// <summary>The records of the refusal, one a name: the longest.</summary>
    public IReadOnlyList<ConsentRecord> Refused { get; }

    /// <summary>The records of the acceptance, one a name: the longest.</summary>
    public IReadOnlyList<ConsentRecord> Accepted { get; }

    /// <summary>Records that both choices write under one name: those known where there are any, else those that are no identifier.</summary>
    public IReadOnlyList<(ConsentRecord Refused, ConsentRecord Accepted)> Pairs
    {
        get
        {
            var pairs = Refused.Join(Accepted, r => (r.Name, r.Kind), a => (a.Name, a.Kind), (r, a) => (r, a)).ToList();
            var known = pairs.Where(p => IsKnown(p.r)).ToList();
            return known.Count > 0 ? known : [.. pairs.Where(p => !Identifies(p.r))];
        }
    }

    /// <summary>Records that are known as such, by the lists, and not by their name alone.</summary>
    public bool IsKnown(ConsentRecord record) => Readings(record).Any(t => t.Purpose == Purpose.ConsentRecord);

    /// <summary>The records in words: name and life.</summary>
    public static Text Say(IEnumerable<ConsentRecord> records)
    {
        var said = records.Select(r => (r.Name, Life: Life(r))).ToList();
        return new Text(string.Join("\u00A0; ", said.Select(s => $"{s.Name}, {s.Life.Fr}")), string.Join("; ", said.Select(s => $"{s.Name}, {s.Life.En}")));
    }

    /// <summary>The records as exhibits.</summary>
    public static IEnumerable<Exhibit> Exhibits(Phase phase, VisitKind visit, IEnumerable<ConsentRecord> records) => records.Select(r => new Exhibit
    {
        Visit = visit,
        Moment = phase,
        AtMs = r.AtMs,
        Kind = Show.KindName(r.Kind),
        What = $"{r.Name} ({Life(r).En})",
        File = "evidence.json",
    });

    private List<ConsentRecord> Of(Phase phase) =>
    [
        .. (page.Records.GetValueOrDefault(phase) ?? [])
            .GroupBy(r => (r.Name, r.Kind))
            .Select(g => g.OrderByDescending(r => r.HasNoEnd).ThenByDescending(r => r.LifetimeDays ?? 0).First()),
    ];

    private bool Identifies(ConsentRecord record) => Readings(record).Any(t => t.Identifies == true);

    private IEnumerable<TrackerReading> Readings(ConsentRecord record) => page.Trackers.Where(t => t.Kind == record.Kind && t.IsNamed(record.Name));

    private static Text Life(ConsentRecord record) => record switch
    {
        { HasNoEnd: true } => new("sans échéance", "without an end"),
        { LifetimeDays: null } => new("jusqu’à la fermeture du navigateur", "until the browser is closed"),
        { LifetimeDays: < 2 } => new($"{Whole(record.LifetimeDays.Value * HoursInADay)}\u00A0h", $"{Whole(record.LifetimeDays.Value * HoursInADay)} h"),
        _ => new($"{Whole(record.LifetimeDays.Value)}\u00A0jours", $"{Whole(record.LifetimeDays.Value)} days"),
    };

    private static string Whole(double number) => Math.Round(number).ToString(CultureInfo.InvariantCulture);
}
