namespace ConsentAudit.Cluster.Batches;

/// <summary>A file of the user's that belongs to a batch: workers on other machines have no such file.</summary>
/// <param name="Option">The option that named it, without its dashes: rules or filter-list.</param>
/// <param name="Path">Its path below the folder that was named, or its name.</param>
/// <param name="Bytes">What it holds.</param>
public sealed record BatchFile(string Option, string Path, ReadOnlyMemory<byte> Bytes);
