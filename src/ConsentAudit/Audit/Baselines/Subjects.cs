using ConsentAudit.Catalogue;
using ConsentAudit.Catalogue.Trackers;
using ConsentAudit.Readings;
using ConsentAudit.Readings.Trackers;
using ConsentAudit.Rules;

namespace ConsentAudit.Audit.Baselines;

/// <summary>What a finding is about, in a form that stays the same when a label is reworded, a button is moved, or a cookie gets another number in its name.</summary>
public sealed class Subjects(RuleCatalogue catalogue)
{
    private static readonly HashSet<string> Kinds = [.. Enum.GetValues<TrackerKind>().Select(Show.KindName)];

    /// <summary>The trackers that a finding shows; controls, banners and pages are not named, for a rule sees one of them on a page.</summary>
    public IReadOnlySet<string> Of(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return finding.Exhibits.Where(e => Kinds.Contains(e.Kind)).Select(Subject).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>A tracker of a page.</summary>
    public string Of(TrackerEntry tracker)
    {
        ArgumentNullException.ThrowIfNull(tracker);
        return Subject(Show.KindName(tracker.Kind), tracker.Name, tracker.Host);
    }

    // What an exhibit says after the name (host, life, parameters) is told apart by a blank, which no name of a cookie or host holds.
    private string Subject(Exhibit exhibit)
    {
        var what = exhibit.What;
        var end = what.IndexOf(" (", StringComparison.Ordinal);
        var name = end > 0 ? what[..end] : what;
        var close = end < 0 ? -1 : what.IndexOf(')', end);
        var host = close < 0 ? "" : what[(end + 2)..close];
        return Subject(exhibit.Kind, name, host.Contains(' ', StringComparison.Ordinal) ? "" : host);
    }

    private string Subject(string kind, string name, string host) => kind switch
    {
        "request" or "fingerprint" => $"{kind} {catalogue.Sites.SiteOf(name.Split('/')[0])}",
        "cookie" => $"{kind} {(catalogue.Trackers.Cookie(name, host) as CookieFact)?.Name ?? NameFamilies.Shape(name)}",
        _ => $"{kind} {(catalogue.Trackers.StorageKey(name, host) as StorageFact)?.Key ?? NameFamilies.Shape(name)}",
    };
}
