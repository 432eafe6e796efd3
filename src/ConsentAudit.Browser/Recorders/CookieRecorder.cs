using ConsentAudit.Browser.Recorders.Hooks;
using ConsentAudit.Evidence;

namespace ConsentAudit.Browser.Recorders;

/// <summary>Records which cookies are written, when and by whom: from the raw Set-Cookie headers and document.cookie writes, and from the jar for what neither announced.</summary>
internal sealed class CookieRecorder(VisitClock clock, IncidentRecorder incidents, Salt salt)
{
    private const int Most = 2_000;
    private const int LongestName = 300;

    private readonly Lock gate = new();
    private readonly Dictionary<Key, CookieEntry> entries = [];
    private bool cut;

    /// <summary>A cookie's name as it is recorded: a page may make it four thousand characters long.</summary>
    public static string NameOf(string name) => Excerpt.Of(name, LongestName);

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

            entry.Value = salt.Read(cookie.Value);
            entry.Retract(entry.Value.Digest, requestedAt);
            entry.WriteAnnounced(requestedAt, clock.Now, cookie.LifetimeDays, url, clock);
            entry.AnnouncedDigest = entry.Value.Digest;
            entry.Announced = null;
            entry.Ends.Add(entry.AnnouncedDigest, cookie.LifetimeDays, requestedAt, clock.Now);
            entry.AsAsked = true;
        }
    }

    /// <summary>A script wrote to <c>document.cookie</c>, by its own page's word.</summary>
    public void Heard(HookedCall call)
    {
        if (Uri.TryCreate(call.Origin, UriKind.Absolute, out var origin) && SetCookie.Parse(call.What, clock.Now) is { } cookie)
        {
            Written(cookie, origin.Host, call.Script, call.Detail == "true", call.At);
        }
    }

    /// <summary>A script wrote to <c>document.cookie</c>; whether the browser took it, the jar will tell where the script's own page could not.</summary>
    /// <param name="cookie">What it wrote.</param>
    /// <param name="host">The host of its page.</param>
    /// <param name="script">The script's address and line, or null.</param>
    /// <param name="taken">Whether the page could read it back at once.</param>
    /// <param name="at">When.</param>
    public void Written(SetCookie cookie, string host, string? script, bool taken, DateTimeOffset at)
    {
        lock (gate)
        {
            var entry = Of(new Key(cookie.Name, cookie.Domain is null ? host : "." + cookie.Domain));
            if (entry is null || cookie.LifetimeDays <= 0)
            {
                return;
            }

            entry.AnnouncedDigest = salt.Read(cookie.Value).Digest;
            entry.Announced = (cookie.LifetimeDays, script, at);
            entry.Ends.Add(entry.AnnouncedDigest, cookie.LifetimeDays, at, at);
            if (taken || entry.Retract(entry.AnnouncedDigest, at))
            {
                Take(entry);
                entry.Value = salt.Read(cookie.Value);
            }
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
                var key = new Key(NameOf(cookie.Name), NameOf(cookie.Domain));
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
            return [.. entries.Where(e => e.Value.IsWritten).Select(e => e.Value.Sighting(e.Key.Name, e.Key.Domain, clock))];
        }
    }

    private void Compare(CookieEntry entry, JarCookie cookie, DateTimeOffset at)
    {
        var value = salt.Read(cookie.Value);
        var changed = entry.JarDigest != value.Digest || Math.Abs(entry.JarExpires - cookie.Expires) > 0.05;
        if (changed && entry.AnnouncedDigest == value.Digest && entry.Announced is not null)
        {
            Take(entry);
        }
        else if (changed && entry.AnnouncedDigest != value.Digest && !entry.Ends.Has(value.Digest, cookie.Expires))
        {
            entry.WriteUnannounced(value.Digest, at, cookie.Expires < 0 ? null : (DateTimeOffset.UnixEpoch.AddSeconds(cookie.Expires) - at).TotalDays, clock);
            entry.AsAsked = false;
        }

        // The announcement explains one change of the jar; a later one is another write.
        entry.AnnouncedDigest = changed ? null : entry.AnnouncedDigest;
        (entry.JarDigest, entry.JarExpires, entry.Value) = (value.Digest, cookie.Expires, value);
        (entry.Path, entry.HttpOnly, entry.Secure) = (cookie.Path, cookie.HttpOnly, cookie.Secure);
        (entry.SameSite, entry.Partition) = (cookie.SameSite, cookie.Partition);
    }

    private void Take(CookieEntry entry)
    {
        if (entry.Announced is { } told)
        {
            entry.Retract(entry.AnnouncedDigest, told.At);
            entry.WriteAnnounced(told.At, told.At, told.Days, told.Script, clock);
            (entry.AsAsked, entry.Announced) = (true, null);
        }
    }

    private CookieEntry? Of(Key key)
    {
        var named = key with { Name = NameOf(key.Name), Domain = NameOf(key.Domain) };
        if (entries.TryGetValue(named, out var entry))
        {
            return entry;
        }

        if (entries.Count < Most)
        {
            return entries[named] = new CookieEntry();
        }

        if (!cut)
        {
            cut = true;
            incidents.Add(Incident.Cut, $"more than {Most} cookies: the rest is not recorded");
        }

        return null;
    }

    private sealed record Key(string Name, string Domain);
}
