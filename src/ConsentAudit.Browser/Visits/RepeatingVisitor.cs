using ConsentAudit.Evidence;

namespace ConsentAudit.Browser.Visits;

/// <summary>Makes all visits of a page several times: what a site does by chance, or to some visitors only, is seen more often than once. What was seen in one visit of many was seen.</summary>
/// <param name="once">Makes them once, within the page's budget.</param>
/// <param name="times">How often.</param>
/// <param name="complete">Is given what was joined, to add what can only be told of the whole.</param>
public sealed class RepeatingVisitor(IPageVisitor once, int times, Func<EvidenceBundle, EvidenceBundle>? complete = null) : IPageVisitor
{
    /// <inheritdoc/>
    public Conditions Conditions => once.Conditions;

    /// <inheritdoc/>
    public async Task<EvidenceBundle> VisitAsync(string url, string? label, Action<string>? progress, CancellationToken cancel)
    {
        var all = await once.VisitAsync(url, label, progress, cancel);

        // A page that could not be seen at all was tried again already, where that might help.
        for (var round = 2; round <= times && all.Visits.Any(v => v.Failure is null); round++)
        {
            all = Together(all, await once.VisitAsync(url, label, progress, cancel), round);
        }

        return complete is null ? all : complete(all);
    }

    private static EvidenceBundle Together(EvidenceBundle before, EvidenceBundle more, int round) => before with
    {
        DurationMs = before.DurationMs + more.DurationMs,
        HostNames = before.HostNames is null || more.HostNames is null
            ? before.HostNames ?? more.HostNames
            : [.. before.HostNames.Concat(more.HostNames).DistinctBy(n => n.Host, StringComparer.OrdinalIgnoreCase)],
        Visits = [.. before.Visits, .. more.Visits.Select(v => v with { Round = round, Shots = [.. v.Shots.Select(s => Named(s, round))] })],
    };

    // Each visit's photographs have files of their own.
    private static Shot Named(Shot shot, int round) => shot with
    {
        Dom = Named(shot.Dom, round),
        Picture = shot.Picture is null ? null : Named(shot.Picture, round),
        Banner = shot.Banner is null ? null : shot.Banner with { Picture = Named(shot.Banner.Picture, round) },
    };

    private static string Named(string file, int round) => file.Insert(file.LastIndexOf('/') + 1, $"{round}-");
}
