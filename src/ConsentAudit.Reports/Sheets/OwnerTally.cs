using ConsentAudit.Audit;
using ConsentAudit.Catalogue;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Reports.Sheets;

/// <summary>An owner of trackers and where it was met: a known one by its name, an unknown one by the site that its hosts belong to.</summary>
internal sealed class OwnerTally(string name, bool known)
{
    private readonly Dictionary<Phase, HashSet<int>> pagesIn = [];
    private readonly HashSet<int> pages = [];
    private readonly HashSet<int> unknownBefore = [];

    public string Name => name;

    /// <summary>Whether the catalogue knows who it is.</summary>
    public bool Known => known;

    /// <summary>Pages on which any of its trackers was seen.</summary>
    public int Pages => pages.Count;

    /// <summary>Pages on which one that is not recognised was seen before the choice.</summary>
    public int UnknownBefore => unknownBefore.Count;

    /// <summary>Trackers, counted on each page.</summary>
    public int Trackers { get; private set; }

    /// <summary>Those of them that need consent.</summary>
    public int NeedingConsent { get; private set; }

    /// <summary>Its hosts, or those on which it was met, other than the sites' own.</summary>
    public SortedSet<string> Hosts { get; } = new(StringComparer.Ordinal);

    /// <summary>Hosts of the sites themselves that carry its trackers.</summary>
    public HashSet<string> OwnHosts { get; } = new(StringComparer.Ordinal);

    public SortedSet<Purpose> Purposes { get; } = [];

    /// <summary>Pages on which one that needs consent was seen in a phase.</summary>
    public int In(Phase phase) => pagesIn.TryGetValue(phase, out var found) ? found.Count : 0;

    /// <summary>All owners, those present on most pages first.</summary>
    public static IReadOnlyList<OwnerTally> Of(AuditReport report, PublicSuffixes? sites)
    {
        var owners = new Dictionary<(string Name, bool Known), OwnerTally>();
        var siteOf = new Dictionary<string, string>();
        foreach (var (index, page) in report.Pages.Index())
        {
            foreach (var tracker in page.Trackers)
            {
                var known = !string.IsNullOrWhiteSpace(tracker.Owner);
                var key = (known ? tracker.Owner! : Site(tracker.Host), known);
                if (!owners.TryGetValue(key, out var owner))
                {
                    owners[key] = owner = new OwnerTally(key.Item1, known);
                }

                owner.Add(index, tracker);
            }
        }

        return [.. owners.Values
            .OrderByDescending(owner => owner.Pages)
            .ThenByDescending(owner => owner.Trackers)
            .ThenBy(owner => owner.Name, StringComparer.Ordinal)];

        string Site(string host)
        {
            if (!siteOf.TryGetValue(host, out var site))
            {
                siteOf[host] = site = sites is null || host.Length == 0 ? host : sites.SiteOf(host);
            }

            return site;
        }
    }

    private void Add(int page, TrackerEntry tracker)
    {
        Trackers++;
        pages.Add(page);
        (tracker.Party == Party.First ? (ISet<string>)OwnHosts : Hosts).Add(tracker.Host);
        Purposes.Add(tracker.Purpose);
        if (tracker.NeedsConsent is null && tracker.Phases.Contains(Phase.BeforeConsent))
        {
            unknownBefore.Add(page);
        }

        if (tracker.NeedsConsent != true)
        {
            return;
        }

        NeedingConsent++;
        foreach (var phase in tracker.Phases)
        {
            if (!pagesIn.TryGetValue(phase, out var found))
            {
                pagesIn[phase] = found = [];
            }

            found.Add(page);
        }
    }
}
