using ConsentAudit.Browser.Visits;
using ConsentAudit.Cluster.Batches;

namespace ConsentAudit.Cluster.Workers;

/// <summary>Prepares a worker for the pages of a batch.</summary>
/// <param name="batch">The batch.</param>
/// <param name="files">The user's files that belong to it.</param>
/// <param name="gate">Makes what holds its visits back, together with those of all other workers.</param>
/// <param name="cancel">Cancelled when the worker is to stop at once.</param>
/// <exception cref="Jobs.NotForThisWorkerException">This worker would see the pages otherwise than they were submitted.</exception>
public delegate Task<BatchWork> OpenBatch(Batch batch, IReadOnlyList<BatchFile> files, Func<HostLimit?, IHostGate> gate, CancellationToken cancel);
