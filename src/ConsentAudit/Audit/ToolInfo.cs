namespace ConsentAudit.Audit;

/// <summary>What made the report.</summary>
/// <param name="Name">Always <c>consentaudit</c>.</param>
/// <param name="Version">The tool's version.</param>
/// <param name="Catalogue">Digest of the rules, words and trackers that it judged by.</param>
/// <param name="Browser">Name and version of the browser, or empty where nothing was visited.</param>
public sealed record ToolInfo(string Name, string Version, string Catalogue, string Browser);
