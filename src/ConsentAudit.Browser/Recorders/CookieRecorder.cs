using ConsentAudit.Evidence;

namespace ConsentAudit.Browser.Recorders;

/// <summary>Records which cookies are written, when and by whom: from the raw Set-Cookie headers, and from the jar for those that scripts write.</summary>
internal sealed class CookieRecorder(VisitClock clock)
{
    private const int Most = 2_000;

    private readonly Lock gate = new();
    private readonly Dictionary<Key, Entry> entries = [];

    /// <summary>A response set a cookie.</summary>
    /// <param name="cookie">The header.</param>
    /// <param name="host">The host that sent it.</param>
    /// <param name="url">The response's address without query.</param>
    /// <param name="requestedAt">When the request began: a cookie belongs to the phase of its request.</param>
    public void Set(SetCookie cookie, string host, string url, DateTimeOffset requestedAt)
    {
        lock (gate)
        {
            var entry = Of(new Key(cookie.Name, cookie.Domain is null ? host : "." + cookie.Domain));
            if (entry is null || cookie.LifetimeDays <= 0)
            {
                return;
            }

            entry.Write(clock.PhaseAt(requestedAt), clock.Milliseconds(clock.Now));
            entry.Value = ValueReader.Read(cookie.Value);
            entry.AnnouncedDigest = entry.Value.Digest;
            entry.LifetimeDays = cookie.LifetimeDays;
            entry.AsAsked = true;
            entry.SetBy = url;
        }
    }

    /// <summary>The jar was read: what is new or changed in it and was announced by no response, a script wrote.</summary>
    public void Jar(IReadOnlyList<JarCookie> jar, DateTimeOffset at)
    {
        lock (gate)
        {
            var seen = new HashSet<Key>();
            foreach (var cookie in jar)
            {
                var key = new Key(cookie.Name, cookie.Domain);
                seen.Add(key);
                if (Of(key) is { } entry)
                {
                    Compare(entry, cookie, at);
                }
            }

            foreach (var (key, entry) in entries)
            {
                entry.Kept = seen.Contains(key);

                // Once it is gone, the same value again is another write.
                entry.JarDigest = entry.Kept ? entry.JarDigest : null;
            }
        }
    }

    public IReadOnlyList<CookieSighting> Sightings()
    {
        lock (gate)
        {
            return
            [
                .. entries.Where(e => e.Value.Moments.Count > 0).Select(e => new CookieSighting
                {
                    Name = e.Key.Name,
                    Domain = e.Key.Domain,
                    Path = e.Value.Path,
                    Moments = new SortedDictionary<Phase, int>(e.Value.Moments),
                    Value = e.Value.Value,
                    LifetimeDays = e.Value.LifetimeDays is { } days ? Math.Round(days, 2) : null,
                    LifetimeAsAsked = e.Value.AsAsked,
                    HttpOnly = e.Value.HttpOnly,
                    Secure = e.Value.Secure,
                    SameSite = e.Value.SameSite,
                    Partition = e.Value.Partition,
                    SetBy = e.Value.SetBy,
                    Kept = e.Value.Kept,
                }),
            ];
        }
    }

    private void Compare(Entry entry, JarCookie cookie, DateTimeOffset at)
    {
        var value = ValueReader.Read(cookie.Value);
        var changed = entry.JarDigest != value.Digest || Math.Abs(entry.JarExpires - cookie.Expires) > 0.05;
        if (changed && entry.AnnouncedDigest != value.Digest)
        {
            entry.Write(clock.PhaseAt(at), clock.Milliseconds(at));
            entry.LifetimeDays = cookie.Expires < 0 ? null : (DateTimeOffset.UnixEpoch.AddSeconds(cookie.Expires) - at).TotalDays;
            entry.AsAsked = false;
            entry.SetBy = null;
        }

        // The announcement explains one change of the jar; a later one is another write.
        entry.AnnouncedDigest = changed ? null : entry.AnnouncedDigest;
        (entry.JarDigest, entry.JarExpires, entry.Value) = (value.Digest, cookie.Expires, value);
        (entry.Path, entry.HttpOnly, entry.Secure) = (cookie.Path, cookie.HttpOnly, cookie.Secure);
        (entry.SameSite, entry.Partition) = (cookie.SameSite, cookie.Partition);
    }

    private Entry? Of(Key key)
    {
        if (!entries.TryGetValue(key, out var entry) && entries.Count < Most)
        {
            entries[key] = entry = new Entry();
        }

        return entry;
    }

    private sealed record Key(string Name, string Domain);

    private sealed class Entry
    {
        public Dictionary<Phase, int> Moments { get; } = [];

        public ValueFacts Value { get; set; } = new();

        public string? AnnouncedDigest { get; set; }

        public string? JarDigest { get; set; }

        public double JarExpires { get; set; }

        public double? LifetimeDays { get; set; }

        public bool AsAsked { get; set; }

        public bool HttpOnly { get; set; }

        public bool Secure { get; set; }

        public string SameSite { get; set; } = "";

        public string? Partition { get; set; }

        public string Path { get; set; } = "/";

        public string? SetBy { get; set; }

        public bool Kept { get; set; }

        public void Write(Phase phase, int atMs) => Moments.TryAdd(phase, atMs);
    }
}
