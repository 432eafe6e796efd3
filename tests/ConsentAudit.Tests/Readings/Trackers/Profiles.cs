using ConsentAudit.Evidence;
using ConsentAudit.Readings;
using ConsentAudit.Tests.Catalogue;

namespace ConsentAudit.Tests.Readings.Trackers;

/// <summary>Visits with fresh profiles, each of which kept something of its own.</summary>
internal static class Profiles
{
    public const string Site = "https://www.journal.example";

    /// <summary>Values that are long, random and all different.</summary>
    public static readonly string[] Random = ["k3j9x0a2b7", "p8w1z5c4d6", "t7m2q9r4s1", "h5f8g3v6n0", "b1c9e7u2y4", "w6d3l8o5i2", "z4a0x9j7k3"];

    private static readonly VisitKind[] Kinds = Enum.GetValues<VisitKind>();

    /// <summary>One visit for each value; where it is null, the visit did not have it.</summary>
    public static IReadOnlyList<Visit> Cookies(string name, double? days, params string?[] values) =>
        [.. values.Select((v, i) => v is null ? Visit(i) : Visit(i) with { Cookies = [Cookie(name, v, days)] })];

    public static IReadOnlyList<Visit> Stored(StorageKind kind, string key, params string?[] values) =>
        [.. values.Select((v, i) => v is null ? Visit(i) : Visit(i) with { Storage = [Entry(kind, key, v)] })];

    public static CookieSighting Cookie(string name, string value, double? days = 365, string domain = ".journal.example", Phase phase = Phase.BeforeConsent, int atMs = 100) => new()
    {
        Name = name,
        Domain = domain,
        LifetimeDays = days,
        Value = ValueReader.Read(value),
        Moments = new Dictionary<Phase, int> { [phase] = atMs },
    };

    public static StorageSighting Entry(StorageKind kind, string key, string value, params (string Key, string Value)[] entries) => new()
    {
        Kind = kind,
        Origin = Site,
        Key = key,
        Value = ValueReader.Read(value),
        Entries = entries.ToDictionary(e => e.Key, e => ValueReader.Read(e.Value)),
        Moments = new Dictionary<Phase, int> { [Phase.BeforeConsent] = 100 },
    };

    public static Visit Visit(int number) => new()
    {
        Kind = Kinds[number],
        FinalUrl = Site + "/actu",
        Phases = [new() { Phase = Phase.BeforeConsent, Observed = true, ToMs = 5_000 }],
    };

    public static PageReading Read(IReadOnlyList<Visit> visits, params HostName[] names) =>
        new PageReader(BuiltIn.Catalogue).Read(new EvidenceBundle { Url = Site + "/actu", Visits = visits, HostNames = names.Length == 0 ? null : names });

    public static TrackerReading One(IReadOnlyList<Visit> visits, params HostName[] names) => Read(visits, names).Trackers.Single();
}
