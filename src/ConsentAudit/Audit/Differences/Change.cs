namespace ConsentAudit.Audit.Differences;

/// <summary>What something was, and what it is now.</summary>
/// <param name="Before">In the earlier run.</param>
/// <param name="After">In the later run.</param>
public sealed record Change<T>(T Before, T After);
