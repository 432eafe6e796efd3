namespace ConsentAudit.DemoWeb;

/// <summary>A request that reached the demo web, as the server saw it.</summary>
/// <param name="At">When it arrived.</param>
/// <param name="Host">The host name it asked for.</param>
/// <param name="Method">GET, POST and so on.</param>
/// <param name="Path">The path, without query.</param>
/// <param name="Query">The query with its question mark, or nothing.</param>
/// <param name="CookieNames">Names of the cookies that came with it.</param>
/// <param name="From">Host of the page that asked, by its Referer or Origin; null where neither was sent.</param>
public sealed record DemoHit(
    DateTimeOffset At,
    string Host,
    string Method,
    string Path,
    string Query,
    IReadOnlyList<string> CookieNames,
    string? From);
