namespace ConsentAudit.Catalogue.Trackers;

/// <summary>Words that any site may use for any cookie: a name made of them alone says nothing of what the cookie is for.</summary>
internal static class GeneralWords
{
    private static readonly HashSet<string> All = new(
        [
            "id", "uid", "user", "visitor", "client", "session", "sess", "sid", "token", "auth", "login", "logged", "account", "admin", "secure", "security", "csrf", "xsrf", "key",
            "lang", "language", "locale", "country", "currency", "theme", "cart", "basket", "shop", "store", "cookie", "cookies", "consent", "privacy", "gdpr", "policy", "banner",
            "site", "web", "page", "app", "main", "data", "info", "state", "status", "settings", "setting", "pref", "prefs", "preferences", "config", "cache", "test", "tmp",
            "track", "tracker", "tracking", "visit", "view", "ad", "ads", "analytics", "stats", "time", "last", "first", "is", "has", "my", "the", "new", "server", "host", "device",
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a name, up to where it is open, is made of general words only.</summary>
    public static bool Are(string name) => name.Split('_', '-', '.', ':').Where(w => w.Length > 1).All(All.Contains);
}
