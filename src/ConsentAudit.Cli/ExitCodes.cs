namespace ConsentAudit.Cli;

/// <summary>What the tool's exit code says (see the contract in README.md).</summary>
public static class ExitCodes
{
    /// <summary>No finding at or above <c>--fail-on</c>.</summary>
    public const int Success = 0;

    /// <summary>At least one such finding.</summary>
    public const int Findings = 1;

    /// <summary>Wrong usage or input.</summary>
    public const int Input = 2;

    /// <summary>No such finding, but a page could not be audited.</summary>
    public const int NotAudited = 3;

    /// <summary>Stopped by the user.</summary>
    public const int Stopped = 130;
}
