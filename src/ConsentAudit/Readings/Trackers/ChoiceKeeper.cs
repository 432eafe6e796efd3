using ConsentAudit.Catalogue.Trackers;
using ConsentAudit.Evidence;

namespace ConsentAudit.Readings.Trackers;

/// <summary>Tells records of a choice by how they behave, where no table knows their name: written at the click, and by whom.</summary>
/// <remarks>Neither its moment nor its name proves anything: trackers too start at a click, and « tracking » is in many a name. How near the click is ours.</remarks>
internal sealed class ChoiceKeeper(Scene scene)
{
    private const int AtTheClickMs = 3_000;

    private static readonly Phase[] Choosing = [Phase.AfterReject, Phase.AfterAccept, Phase.AfterSave, Phase.AfterGrant];

    private readonly ConsentRecordFinder names = new(scene.Catalogue);
    private readonly HashSet<(VisitKind, string)> writers = [.. scene.Visits.SelectMany(v => Writers(scene, v).Select(w => (v.Kind, w)))];

    /// <summary>Why a cookie is taken for a record of the choice, or null; and what else speaks for it.</summary>
    public (string? Because, string Hint) Why(IReadOnlyList<(Visit Visit, CookieSighting Cookie)> seen) => Why(
        seen[0].Cookie.Domain,
        names.Keeps(seen[0].Cookie),
        [.. seen.Select(s => (s.Visit, s.Cookie.Moments, s.Cookie.SetBy))]);

    /// <summary>The same for an entry of the storage.</summary>
    public (string? Because, string Hint) Why(IReadOnlyList<(Visit Visit, StorageSighting Entry)> seen) => Why(
        Scene.HostOf(seen[0].Entry.Origin),
        names.Keeps(seen[0].Entry),
        [.. seen.Select(s => (s.Visit, s.Entry.Moments, s.Entry.SetBy))]);

    private (string? Because, string Hint) Why(string host, bool named, IReadOnlyList<(Visit Visit, IReadOnlyDictionary<Phase, int> Moments, string? SetBy)> seen)
    {
        var chosen = scene.Visits.Where(v => v.Choice is { BannerGone: true } && Choosing.Any(p => Scene.IsObserved(v, p))).ToList();
        if (scene.PartyOf(host) != Party.First || chosen.Count == 0 || !chosen.All(v => seen.Any(s => ReferenceEquals(s.Visit, v) && IsAtTheClick(v, s.Moments))))
        {
            return (null, "");
        }

        if (seen.All(s => IsManager(s.SetBy)))
        {
            return ($"the consent manager’s script wrote it at the choice ({Scene.HostOf(seen[0].SetBy)})", "");
        }

        // What was there before the choice, or comes with an acceptance only, keeps no choice of the visitor's.
        if (seen.Any(s => s.Moments.ContainsKey(Phase.BeforeConsent)) || !chosen.Any(v => Scene.IsObserved(v, Phase.AfterReject)))
        {
            return (null, "");
        }

        return seen.All(s => s.SetBy is not null && writers.Contains((s.Visit.Kind, Scene.ScriptOf(s.SetBy))))
            ? ("the script that wrote the known record wrote it too, at the choice and not before", "")
            : (null, named ? ", named like a record of the choice and written at each choice, not before" : "");
    }

    private static bool IsAtTheClick(Visit visit, IReadOnlyDictionary<Phase, int> moments) =>
        Choosing.Any(p => moments.TryGetValue(p, out var at) && at - visit.Choice!.AtMs is >= 0 and <= AtTheClickMs);

    private bool IsManager(string? setBy) => setBy is not null && Scene.HostOf(setBy) is { Length: > 0 } host
        && (scene.Catalogue.Trackers.Host(host, new Uri(setBy).AbsolutePath)?.Purpose == Purpose.ConsentRecord
            || scene.Catalogue.Platforms.Any(p => p.Hosts.Any(h => HostTable.IsBelow(host, h))));

    // Scripts that wrote a record which the tables know, in this visit.
    private static IEnumerable<string> Writers(Scene scene, Visit visit) =>
    [
        .. visit.Cookies.Where(c => c.SetBy is not null && scene.Catalogue.Trackers.Cookie(c.Name, c.Domain)?.Purpose == Purpose.ConsentRecord).Select(c => Scene.ScriptOf(c.SetBy!)),
        .. visit.Storage.Where(s => s.SetBy is not null && scene.Catalogue.Trackers.StorageKey(s.Key, Scene.HostOf(s.Origin))?.Purpose == Purpose.ConsentRecord).Select(s => Scene.ScriptOf(s.SetBy!)),
    ];
}
