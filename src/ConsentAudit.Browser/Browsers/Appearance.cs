using Microsoft.Playwright;

namespace ConsentAudit.Browser.Browsers;

/// <summary>What the visitor looks like to a site: an ordinary Chrome, for consent managers hide from robots.</summary>
public sealed record Appearance
{
    // The protocol has no event for them: what the browser answers is said, that a page asked is not seen.
    private const string Permissions = "requests for permissions (notifications, location) are denied by the browser and are not recorded";

    /// <summary>The user agent.</summary>
    public required string UserAgent { get; init; }

    /// <summary>Major version of the browser.</summary>
    public required string Major { get; init; }

    /// <summary>The whole version.</summary>
    public required string Version { get; init; }

    /// <summary>Languages in order of preference, for Accept-Language and navigator.languages.</summary>
    public required string Languages { get; init; }

    /// <summary>Whether it is a phone's.</summary>
    public bool IsMobile { get; init; }

    /// <summary>Whether the user set the user agent, so that no client hints are made up.</summary>
    public bool IsCustom { get; init; }

    /// <summary>What the site is told that a bare headless browser would not tell, one sentence each.</summary>
    public IReadOnlyList<string> Sentences =>
        IsCustom
            ? ["navigator.webdriver is false", "the user agent was given by the user", $"languages: {Languages}", Permissions]
            : ["navigator.webdriver is false", "the user agent and its client hints name Google Chrome and not HeadlessChrome", "no Do Not Track and no Global Privacy Control is sent", $"languages: {Languages}", Permissions];

    /// <summary>The appearance for a browser version and a locale.</summary>
    public static Appearance Of(string version, string locale, string? userAgent, bool mobile = false)
    {
        ArgumentNullException.ThrowIfNull(version);
        ArgumentNullException.ThrowIfNull(locale);
        var major = version.Split('.')[0];
        var language = locale.Split('-')[0];
        var languages = new[] { locale, language, "en-US", "en" }.Distinct(StringComparer.Ordinal);
        return new Appearance
        {
            UserAgent = userAgent ?? $"Mozilla/5.0 ({(mobile ? "Linux; Android 10; K" : System)}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/{major}.0.0.0 {(mobile ? "Mobile " : "")}Safari/537.36",
            IsMobile = mobile,
            IsCustom = userAgent is not null,
            Major = major,
            Version = version,
            Languages = string.Join(',', languages),
        };
    }

    /// <summary>Tells a page's session who the visitor is, client hints included (UA Client Hints, W3C).</summary>
    internal async Task ApplyAsync(ICDPSession session)
    {
        var arguments = new Dictionary<string, object> { ["userAgent"] = UserAgent, ["acceptLanguage"] = Languages };
        if (!IsCustom)
        {
            arguments["userAgentMetadata"] = new
            {
                brands = Brands(Major),
                fullVersionList = Brands(Version),
                platform = IsMobile ? "Android" : Platform,
                platformVersion = "",
                architecture = IsMobile ? "" : "x86",
                model = "",
                mobile = IsMobile,
                bitness = IsMobile ? "" : "64",
                wow64 = false,
            };
        }

        await session.SendAsync("Emulation.setUserAgentOverride", arguments);
    }

    private static object[] Brands(string version) =>
    [
        new { brand = "Not:A-Brand", version = version.Contains('.', StringComparison.Ordinal) ? "8.0.0.0" : "8" },
        new { brand = "Chromium", version },
        new { brand = "Google Chrome", version },
    ];

    private static string System => OperatingSystem.IsWindows() ? "Windows NT 10.0; Win64; x64"
        : OperatingSystem.IsMacOS() ? "Macintosh; Intel Mac OS X 10_15_7" : "X11; Linux x86_64";

    private static string Platform => OperatingSystem.IsWindows() ? "Windows" : OperatingSystem.IsMacOS() ? "macOS" : "Linux";
}
