using System.Text.Json.Serialization;

namespace ConsentAudit.Evidence;

/// <summary>Where a page keeps data on the visitor's device, cookies apart.</summary>
public enum StorageKind
{
    /// <summary>localStorage: kept until deleted.</summary>
    [JsonStringEnumMemberName("local-storage")] Local,

    /// <summary>sessionStorage: kept while the tab lives.</summary>
    [JsonStringEnumMemberName("session-storage")] Session,

    /// <summary>An IndexedDB database: kept until deleted.</summary>
    [JsonStringEnumMemberName("indexed-db")] IndexedDb,

    /// <summary>A cache of the Cache API: kept until deleted.</summary>
    [JsonStringEnumMemberName("cache-storage")] Cache,

    /// <summary>A service worker: a script that stays on the device and answers for the site.</summary>
    [JsonStringEnumMemberName("service-worker")] ServiceWorker,
}
