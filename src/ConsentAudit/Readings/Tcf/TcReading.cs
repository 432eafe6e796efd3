using System.Diagnostics.CodeAnalysis;

namespace ConsentAudit.Readings.Tcf;

/// <summary>What came of reading a TC string: the string, or why it could not be read.</summary>
/// <param name="Decoded">What it says, or null.</param>
/// <param name="Flaw">Why it could not be read, or <see cref="TcFlaw.None"/>.</param>
public sealed record TcReading(TcString? Decoded, TcFlaw Flaw)
{
    /// <summary>Whether it could be read.</summary>
    [MemberNotNullWhen(true, nameof(Decoded))]
    public bool IsRead => Decoded is not null;
}
