namespace ConsentAudit.Browser.Pacing;

/// <summary>How busy the machine is.</summary>
/// <param name="Busy">Share of the processors' time that was used since it was asked last, 0 to 1; null where that is not known.</param>
/// <param name="FreeBytes">Memory that is still to be had, in bytes; null where that is not known.</param>
public sealed record MachineLoad(double? Busy, long? FreeBytes)
{
    /// <summary>Nothing is known.</summary>
    public static MachineLoad Unknown { get; } = new(null, null);
}
