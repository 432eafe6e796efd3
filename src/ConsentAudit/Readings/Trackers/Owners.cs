namespace ConsentAudit.Readings.Trackers;

/// <summary>Whether two names are one company's: tables write « Google » and « Google LLC ».</summary>
internal static class Owners
{
    private const int ShortestName = 4;

    public static bool AreOne(string one, string other) =>
        one.Contains(other, StringComparison.OrdinalIgnoreCase)
        || other.Contains(one, StringComparison.OrdinalIgnoreCase)
        || (First(one) is { } first && first.Equals(First(other), StringComparison.OrdinalIgnoreCase));

    // Articles are no names.
    private static string? First(string owner) => owner.Split([' ', '.', ',', '(', ')', '/', '-'], StringSplitOptions.RemoveEmptyEntries).FirstOrDefault(w => w.Length >= ShortestName);
}
