namespace ConsentAudit.Browser.Browsers;

/// <summary>A Chromium that can be started.</summary>
/// <param name="Path">Its executable, or null where Playwright finds it by the channel.</param>
/// <param name="Channel">Playwright's channel, or null.</param>
/// <param name="From">Where it comes from, for the user.</param>
public sealed record FoundBrowser(string? Path, string? Channel, string From);
