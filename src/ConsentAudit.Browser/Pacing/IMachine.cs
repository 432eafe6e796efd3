namespace ConsentAudit.Browser.Pacing;

/// <summary>The machine on which pages are visited.</summary>
public interface IMachine
{
    /// <summary>How busy it has been since the last time this was asked.</summary>
    MachineLoad Load();
}
