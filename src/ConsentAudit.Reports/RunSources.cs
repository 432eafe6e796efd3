using ConsentAudit.Catalogue;
using ConsentAudit.Reports.Baselines;

namespace ConsentAudit.Reports;

/// <summary>What a report can draw on besides audit.json; each part may be missing.</summary>
public sealed record RunSources
{
    /// <summary>The run's folder, for the pictures in it; or null.</summary>
    public string? Folder { get; init; }

    /// <summary>Tells which hosts belong to one site; or null.</summary>
    public PublicSuffixes? Sites { get; init; }

    /// <summary>The rules' pages (Markdown) by id.</summary>
    public IReadOnlyDictionary<string, string> Pages { get; init; } = new Dictionary<string, string>();

    /// <summary>What reviewers wrote in an earlier workbook.</summary>
    public IReadOnlyDictionary<FindingKey, Review> Reviews { get; init; } = new Dictionary<FindingKey, Review>();
}
