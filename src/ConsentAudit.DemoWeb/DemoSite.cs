using System.Text.Json;
using ConsentAudit.Audit;

namespace ConsentAudit.DemoWeb;

/// <summary>A news site of the demo web, and what an audit of it should find.</summary>
/// <param name="Name">Its folder under Sites, as in <c>refusal-ignored</c>.</param>
/// <param name="Host">Its host name.</param>
/// <param name="StartPath">The page to audit, with the leading slash.</param>
/// <param name="Description">What the site does, in a sentence.</param>
/// <param name="Expected">A subset of the site's page entry of audit.json: its expected.json.</param>
public sealed record DemoSite(string Name, string Host, string StartPath, Text Description, JsonElement Expected)
{
    /// <summary>The address of the page to audit.</summary>
    public Uri Url => new($"https://{Host}{StartPath}");

    /// <summary>The decisions whose facts it shows again; most sites show none.</summary>
    public IReadOnlyList<Reenactment> Reenacts { get; init; } = [];

    /// <summary>The same site without the conduct that was sanctioned: its twin, on a host of its own; null where it re-enacts nothing.</summary>
    public DemoSite? PutRight { get; init; }
}
