namespace ConsentAudit.Cluster.Jobs;

/// <summary>A batch that this worker would see otherwise than it was submitted: it has other rules, or another version.</summary>
public sealed class NotForThisWorkerException(string message) : Exception(message);
