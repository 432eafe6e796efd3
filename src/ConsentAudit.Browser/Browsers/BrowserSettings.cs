namespace ConsentAudit.Browser.Browsers;

/// <summary>Which browser to use and how.</summary>
public sealed record BrowserSettings
{
    // Asked once, of a name that nobody has: the browser heeds the system's proxy as well.
    private static readonly Lazy<bool> SystemProxy = new(() => HttpClient.DefaultProxy.GetProxy(new Uri("https://consentaudit.invalid/")) is not null);

    /// <summary>Path of a Chromium that the user names (<c>--browser</c>, <c>CONSENTAUDIT_BROWSER</c>), or null.</summary>
    public string? Path { get; init; }

    /// <summary>A channel that Playwright knows: <c>chrome</c>, <c>msedge</c>; or null.</summary>
    public string? Channel { get; init; }

    /// <summary>Whether a window is shown.</summary>
    public bool Headed { get; init; }

    /// <summary>Proxy server, as in <c>http://host:port</c>, or null.</summary>
    public string? Proxy { get; init; }

    /// <summary>Whether connections go through a proxy, the user's or the system's.</summary>
    public bool UsesProxy => Proxy is not null || SystemProxy.Value;

    /// <summary>Connections that go elsewhere.</summary>
    public IReadOnlyList<ConnectTo> ConnectTo { get; init; } = [];

    /// <summary>Host names that do not resolve (for the demo web).</summary>
    public IReadOnlyList<string> UnresolvedHosts { get; init; } = [];
}
