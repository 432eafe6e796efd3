using ConsentAudit.Audit;

namespace ConsentAudit.Cli.Runs;

/// <summary>What came of a run.</summary>
/// <param name="Report">The report.</param>
/// <param name="Files">The reports' paths.</param>
/// <param name="Stopped">Whether the user stopped it.</param>
internal sealed record RunResult(AuditReport Report, IReadOnlyList<string> Files, bool Stopped)
{
    /// <summary>The run's folder.</summary>
    public string Folder { get; init; } = "";

    /// <summary>The exit code.</summary>
    /// <param name="failOn">The severity from which a failure counts; null for never.</param>
    public int ExitCode(Severity? failOn)
    {
        if (Stopped)
        {
            return ExitCodes.Stopped;
        }

        var fails = failOn is { } least && Report.Pages.SelectMany(p => p.Findings).Any(f => f.Counts && f.Severity >= least);
        return fails ? ExitCodes.Findings
            : Report.Summary.Failed > 0 ? ExitCodes.NotAudited
            : ExitCodes.Success;
    }
}
