using System.Text.Json;
using ConsentAudit.Catalogue.Trackers;

namespace ConsentAudit.Tests.Catalogue;

/// <summary>A cookie, storage key or request of real news sites, and whether it needs consent in France: null where that depends, or nobody can know.</summary>
internal sealed record TrackerLabel
{
    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web);

    public static IReadOnlyList<TrackerLabel> All { get; } = Read();

    public required string Kind { get; init; }

    public string Name { get; init; } = "";

    public string Host { get; init; } = "";

    public Uri? Url { get; init; }

    public required bool? Needs { get; init; }

    public required string Why { get; init; }

    public TrackerFact? In(TrackerTables tables) => Kind switch
    {
        "cookie" => tables.Cookie(Name, Host),
        "local-storage" or "session-storage" => tables.StorageKey(Name, Host),
        "request" => tables.Host(Url!.Host, Url.AbsolutePath),
        _ => throw new InvalidOperationException($"no such kind: {Kind}"),
    };

    public override string ToString() => Url is null ? $"{Kind} {Name} on {Host}" : $"{Kind} {Url}";

    private static List<TrackerLabel> Read()
    {
        using var stream = typeof(TrackerLabel).Assembly.GetManifestResourceStream("TrackerLabels.json")!;
        return JsonSerializer.Deserialize<List<TrackerLabel>>(stream, Form)!;
    }
}
