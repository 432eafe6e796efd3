using ConsentAudit.Evidence;

namespace ConsentAudit.Tests.Browser;

/// <summary>Salts of tests, which must see the same digest twice.</summary>
internal static class Salts
{
    public static Salt Fixed { get; } = new("0123456789abcdef"u8);

    public static Salt Other { get; } = new("fedcba9876543210"u8);
}
