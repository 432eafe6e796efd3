namespace ConsentAudit.Catalogue.Trackers;

/// <summary>What is known of cookies, storage keys, hosts, and of trackers behind a site's own names: <c>rules/trackers/</c>.</summary>
public sealed class TrackerTables
{
    private readonly NameTable<CookieFact> cookies;
    private readonly NameTable<CookieFact> others;
    private readonly NameTable<StorageFact> storage;
    private readonly HostTable hosts;
    private readonly CloakTable cloaks;

    /// <summary>Arranges the tables.</summary>
    public TrackerTables(IReadOnlyList<CookieFact> cookies, IReadOnlyList<StorageFact> storage, IReadOnlyList<HostFact> hosts)
        : this(cookies, [], storage, hosts, [], [])
    {
    }

    /// <summary>Arranges the tables.</summary>
    /// <param name="cookies">Cookies of our own table, which wins.</param>
    /// <param name="others">Cookies that others have listed.</param>
    /// <param name="storage">Storage keys.</param>
    /// <param name="hosts">Hosts.</param>
    /// <param name="cloaks">Hosts to which sites' own names lead.</param>
    /// <param name="paths">Paths on sites' own hosts.</param>
    public TrackerTables(
        IReadOnlyList<CookieFact> cookies,
        IReadOnlyList<CookieFact> others,
        IReadOnlyList<StorageFact> storage,
        IReadOnlyList<HostFact> hosts,
        IReadOnlyList<CloakFact> cloaks,
        IReadOnlyList<PathFact> paths)
    {
        ArgumentNullException.ThrowIfNull(cookies);
        (Cookies, Storage, Hosts, Cloaks, Paths) = ([.. cookies, .. others], storage, hosts, cloaks, paths);
        this.cookies = new NameTable<CookieFact>(cookies, f => f.Name, f => f.Hosts);
        this.others = new NameTable<CookieFact>(others, f => f.Name, f => f.Hosts);
        this.storage = new NameTable<StorageFact>(storage, f => f.Key, f => f.Hosts);
        this.hosts = new HostTable(hosts);
        this.cloaks = new CloakTable(cloaks, paths);
    }

    /// <summary>All cookies known: our own, then those that others have listed.</summary>
    public IReadOnlyList<CookieFact> Cookies { get; }

    /// <summary>All storage keys known.</summary>
    public IReadOnlyList<StorageFact> Storage { get; }

    /// <summary>All hosts known.</summary>
    public IReadOnlyList<HostFact> Hosts { get; }

    /// <summary>All hosts known to which sites' own names lead.</summary>
    public IReadOnlyList<CloakFact> Cloaks { get; }

    /// <summary>All paths known on sites' own hosts.</summary>
    public IReadOnlyList<PathFact> Paths { get; }

    /// <summary>What is known of a cookie on a domain, or null.</summary>
    public TrackerFact? Cookie(string name, string domain) => cookies.Find(name, domain) ?? others.Find(name, domain);

    /// <summary>What is known of a storage key of an origin's host, or null.</summary>
    public TrackerFact? StorageKey(string key, string host) => storage.Find(key, host);

    /// <summary>What is known of a host and path, or null.</summary>
    public HostFact? Host(string host, string path) => hosts.Find(host, path);

    /// <summary>The tracker to which a site's own name leads by its DNS aliases, or null.</summary>
    public CloakFact? Cloak(IReadOnlyList<string> aliases) => cloaks.Find(aliases);

    /// <summary>The tracker that is known by a path on a site's own host, or null.</summary>
    public PathFact? KnownPath(string path) => cloaks.Path(path);
}
