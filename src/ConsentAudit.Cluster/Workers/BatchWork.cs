using ConsentAudit.Audit;
using ConsentAudit.Browser.Visits;

namespace ConsentAudit.Cluster.Workers;

/// <summary>What the pages of a batch are audited with: as <c>audit</c> would have it of the same options.</summary>
/// <param name="Visitor">Visits a page.</param>
/// <param name="Auditor">Judges it.</param>
/// <param name="Spell">Spells what was concluded of a page.</param>
/// <param name="Host">What is shut down after the last page: a browser.</param>
public sealed record BatchWork(IPageVisitor Visitor, Auditor Auditor, Func<PageReport, string> Spell, IAsyncDisposable? Host);
