using System.Text.Json;

namespace ConsentAudit.Browser.Recorders;

/// <summary>A cookie as it lies in the browser's jar (DevTools Protocol, Network.Cookie).</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value.</param>
/// <param name="Domain">Its domain, with a leading dot where sub-domains share it.</param>
/// <param name="Path">Its path.</param>
/// <param name="Expires">Seconds since 1970, negative for a session cookie.</param>
/// <param name="HttpOnly">Out of reach of scripts.</param>
/// <param name="Secure">Sent over encrypted connections only.</param>
/// <param name="SameSite">Strict, Lax, None or empty.</param>
/// <param name="Partition">The site under which it is partitioned, or null.</param>
internal sealed record JarCookie(string Name, string Value, string Domain, string Path, double Expires, bool HttpOnly, bool Secure, string SameSite, string? Partition)
{
    /// <summary>What tells it from all others, as Network.deleteCookies takes it.</summary>
    public Dictionary<string, object> Address
    {
        get
        {
            var address = new Dictionary<string, object> { ["name"] = Name, ["domain"] = Domain, ["path"] = Path };
            if (Partition is not null)
            {
                address["partitionKey"] = new { topLevelSite = Partition, hasCrossSiteAncestor = true };
            }

            return address;
        }
    }

    public static IReadOnlyList<JarCookie> ReadAll(JsonElement? answer) => answer is not { } jar
        ? []
        : [.. jar.GetProperty("cookies").EnumerateArray().Select(Read)];

    private static JarCookie Read(JsonElement c) => new(
        c.GetProperty("name").GetString() ?? "",
        c.GetProperty("value").GetString() ?? "",
        c.GetProperty("domain").GetString() ?? "",
        c.GetProperty("path").GetString() ?? "/",
        c.GetProperty("expires").GetDouble(),
        c.GetProperty("httpOnly").GetBoolean(),
        c.GetProperty("secure").GetBoolean(),
        c.TryGetProperty("sameSite", out var sameSite) ? sameSite.GetString() ?? "" : "",
        c.TryGetProperty("partitionKey", out var partition) && partition.TryGetProperty("topLevelSite", out var site) ? site.GetString() : null);
}
