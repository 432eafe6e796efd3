using System.Net;
using ConsentAudit.Cluster.Results;

namespace ConsentAudit.Cluster.Workers;

/// <summary>How a worker works.</summary>
public sealed record WorkerSettings
{
    /// <summary>Pages side by side.</summary>
    public required int Concurrency { get; init; }

    /// <summary>The folder for the evidence; null for the database.</summary>
    public EvidenceShelf? Shelf { get; init; }

    /// <summary>Whether it ends when nothing is left to do.</summary>
    public bool UntilIdle { get; init; }

    /// <summary>Where the dashboard is served; null for nowhere.</summary>
    public IPEndPoint? Dashboard { get; init; }

    /// <summary>The dashboard's password; null for none.</summary>
    public string? DashboardPassword { get; init; }

    /// <summary>How long pages under way may take yet when the worker is to stop.</summary>
    public TimeSpan Drain { get; init; } = TimeSpan.FromMinutes(55);

    /// <summary>Its name, for the dashboard and the results.</summary>
    public string Name { get; init; } = $"{Environment.MachineName.ToLowerInvariant()}:{Environment.ProcessId}";
}
