using ConsentAudit.Audit;

namespace ConsentAudit.DemoWeb.Hosting;

/// <summary>A site's site.json: where it lives and how its server answers.</summary>
internal sealed record SiteSettings
{
    /// <summary>Place in the list of sites.</summary>
    public required int Order { get; init; }

    public required string Host { get; init; }

    /// <summary>Other hosts with the same pages, as a consent frame's sub-domain.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Hosts of the site that are other names for a third party's host (CNAME), by that host.</summary>
    public IReadOnlyDictionary<string, string> Delegated { get; init; } = new Dictionary<string, string>();

    /// <summary>Paths of the site that only take what pages send there, as its own measure of audience.</summary>
    public IReadOnlyList<string> Collects { get; init; } = [];

    public string StartPath { get; init; } = "/";

    public required Text Description { get; init; }

    /// <summary>Name of the server's own session cookie, or null where it sets none.</summary>
    public string? SessionCookie { get; init; }

    /// <summary>The words of the link by which its legal pages lead back to the choices, or null where they have none.</summary>
    public string? WayBack { get; init; }

    /// <summary>The status of its pages; its files answer 200 all the same.</summary>
    public int Status { get; init; } = 200;

    /// <summary>The decisions that it re-enacts, each with the rule that must fail.</summary>
    public IReadOnlyList<Reenactment> Reenacts { get; init; } = [];

    /// <summary>What differs on the same site put right, or null where it has no such twin.</summary>
    public Text? PutRight { get; init; }

    /// <summary>The twin's host: a name of the same publisher, so that what is its own domain stays its own.</summary>
    public string PutRightHost => "en-regle." + Host[(Host.IndexOf('.', StringComparison.Ordinal) + 1)..];

    /// <summary>True where the host name must have no address at all.</summary>
    public bool Unresolved { get; init; }
}
