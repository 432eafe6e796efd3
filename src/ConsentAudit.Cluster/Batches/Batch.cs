using ConsentAudit.Audit.Runs;

namespace ConsentAudit.Cluster.Batches;

/// <summary>A list of pages that is audited as one run.</summary>
/// <param name="Id">Its number in the store.</param>
/// <param name="Name">Its name.</param>
/// <param name="Plan">What it set out to do; its pages are asked for apart.</param>
/// <param name="CreatedAt">When it was submitted.</param>
public sealed record Batch(long Id, string Name, RunPlan Plan, DateTimeOffset CreatedAt);
