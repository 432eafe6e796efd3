using System.Text.Json.Serialization;

namespace ConsentAudit.Evidence;

/// <summary>The kinds of failure that keep a page from being audited.</summary>
public enum FailureKind
{
    /// <summary>The host name has no address.</summary>
    [JsonStringEnumMemberName("dns")] Dns,

    /// <summary>Refused, reset or otherwise not connected.</summary>
    [JsonStringEnumMemberName("connection")] Connection,

    /// <summary>No trustworthy encrypted connection.</summary>
    [JsonStringEnumMemberName("tls")] Tls,

    /// <summary>No answer in time.</summary>
    [JsonStringEnumMemberName("timeout")] Timeout,

    /// <summary>The server answered with an error status.</summary>
    [JsonStringEnumMemberName("http-status")] HttpStatus,

    /// <summary>The site redirects without end.</summary>
    [JsonStringEnumMemberName("redirect-loop")] RedirectLoop,

    /// <summary>The answer is no HTML page: a document, a download, data.</summary>
    [JsonStringEnumMemberName("not-html")] NotHtml,

    /// <summary>The page shows nothing.</summary>
    [JsonStringEnumMemberName("empty")] Empty,

    /// <summary>The site showed a check for robots in place of its page.</summary>
    [JsonStringEnumMemberName("bot-wall")] BotWall,

    /// <summary>The page led to an address that is not visited: another scheme than http and https, or a private address that the user did not name.</summary>
    [JsonStringEnumMemberName("address")] Address,

    /// <summary>The browser or the tab crashed or was closed.</summary>
    [JsonStringEnumMemberName("browser")] Browser,
}
