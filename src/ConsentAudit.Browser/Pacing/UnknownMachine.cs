namespace ConsentAudit.Browser.Pacing;

/// <summary>A machine that does not tell how busy it is: only what becomes of the pages tells.</summary>
public sealed class UnknownMachine : IMachine
{
    /// <inheritdoc/>
    public MachineLoad Load() => MachineLoad.Unknown;
}
