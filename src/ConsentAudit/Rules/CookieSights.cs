using System.IO.Enumeration;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Rules;

/// <summary>Finds the reading of a cookie that a visit saw: by name and host, or by the pattern under which names that differ between visitors are read as one.</summary>
internal sealed class CookieSights(IEnumerable<TrackerReading> trackers)
{
    private readonly ILookup<string, TrackerReading> byHost = trackers.Where(t => t.Kind == TrackerKind.Cookie).ToLookup(t => t.Host, StringComparer.OrdinalIgnoreCase);

    /// <summary>The readings that stand for a cookie: one, or none.</summary>
    public IEnumerable<TrackerReading> Of(CookieSighting cookie)
    {
        var here = byHost[cookie.Domain.TrimStart('.')];
        return here.Where(t => t.Name == cookie.Name)
            .Concat(here.Where(t => t.Name.Contains('*', StringComparison.Ordinal) && FileSystemName.MatchesSimpleExpression(t.Name, cookie.Name, ignoreCase: false)))
            .Take(1);
    }
}
