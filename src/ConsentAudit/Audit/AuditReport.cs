namespace ConsentAudit.Audit;

/// <summary>The whole report of a run, as audit.json holds it; every other report is written from it.</summary>
public sealed record AuditReport
{
    /// <summary>The format of audit.json.</summary>
    public string Schema { get; init; } = "consentaudit/1";

    /// <summary>What made the report.</summary>
    public required ToolInfo Tool { get; init; }

    /// <summary>When the run began.</summary>
    public DateTimeOffset StartedAt { get; init; }

    /// <summary>When the run ended.</summary>
    public DateTimeOffset FinishedAt { get; init; }

    /// <summary>Under which conditions.</summary>
    public RunConditions Conditions { get; init; } = new();

    /// <summary>The counts.</summary>
    public RunSummary Summary { get; init; } = new();

    /// <summary>The pages, in the order they were asked for.</summary>
    public IReadOnlyList<PageReport> Pages { get; init; } = [];
}
