namespace ConsentAudit.Catalogue.Trackers;

/// <summary>What is known of cookies, storage keys and hosts: <c>rules/trackers/</c>.</summary>
public sealed class TrackerTables
{
    private readonly NameTable<CookieFact> cookies;
    private readonly NameTable<StorageFact> storage;
    private readonly HostTable hosts;

    /// <summary>Loads the tables.</summary>
    public TrackerTables(IReadOnlyList<CookieFact> cookies, IReadOnlyList<StorageFact> storage, IReadOnlyList<HostFact> hosts)
    {
        (Cookies, Storage, Hosts) = (cookies, storage, hosts);
        this.cookies = new NameTable<CookieFact>(cookies, f => f.Name, f => f.Hosts);
        this.storage = new NameTable<StorageFact>(storage, f => f.Key, f => f.Hosts);
        this.hosts = new HostTable(hosts);
    }

    /// <summary>All cookies known.</summary>
    public IReadOnlyList<CookieFact> Cookies { get; }

    /// <summary>All storage keys known.</summary>
    public IReadOnlyList<StorageFact> Storage { get; }

    /// <summary>All hosts known.</summary>
    public IReadOnlyList<HostFact> Hosts { get; }

    /// <summary>What is known of a cookie on a domain, or null.</summary>
    public TrackerFact? Cookie(string name, string domain) => cookies.Find(name, domain);

    /// <summary>What is known of a storage key of an origin's host, or null.</summary>
    public TrackerFact? StorageKey(string key, string host) => storage.Find(key, host);

    /// <summary>What is known of a host and path, or null.</summary>
    public HostFact? Host(string host, string path) => hosts.Find(host, path);
}
