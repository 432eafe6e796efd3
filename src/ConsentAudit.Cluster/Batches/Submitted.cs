namespace ConsentAudit.Cluster.Batches;

/// <summary>What came of a submission.</summary>
/// <param name="Batch">The batch's name.</param>
/// <param name="Added">How many pages joined it.</param>
/// <param name="Pages">How many it has now.</param>
public sealed record Submitted(string Batch, int Added, int Pages);
