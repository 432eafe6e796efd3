using System.Text.Json.Serialization;

namespace ConsentAudit.Readings;

/// <summary>In which form a tracker was seen.</summary>
public enum TrackerKind
{
    /// <summary>A cookie.</summary>
    [JsonStringEnumMemberName("cookie")] Cookie,

    /// <summary>An entry of localStorage.</summary>
    [JsonStringEnumMemberName("local-storage")] LocalStorage,

    /// <summary>An entry of sessionStorage.</summary>
    [JsonStringEnumMemberName("session-storage")] SessionStorage,

    /// <summary>An IndexedDB database.</summary>
    [JsonStringEnumMemberName("indexed-db")] IndexedDb,

    /// <summary>A cache of the Cache API.</summary>
    [JsonStringEnumMemberName("cache-storage")] CacheStorage,

    /// <summary>A service worker.</summary>
    [JsonStringEnumMemberName("service-worker")] ServiceWorker,

    /// <summary>A request.</summary>
    [JsonStringEnumMemberName("request")] Request,

    /// <summary>Techniques that tell devices apart without storing anything.</summary>
    [JsonStringEnumMemberName("fingerprint")] Fingerprint,
}
