using System.Globalization;

namespace ConsentAudit.Browser.Visits;

/// <summary>How gently hosts are treated (<c>--per-host N[:DELAY_MS]</c>).</summary>
/// <param name="Visits">How many visits a host gets at once.</param>
/// <param name="Delay">How long after the start of one visit the next one starts at the earliest.</param>
public sealed record HostLimit(int Visits, TimeSpan Delay)
{
    private const int LongestDelayMs = 600_000;

    /// <summary>Reads the option's value.</summary>
    /// <exception cref="InputException">It is none.</exception>
    public static HostLimit Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parts = text.Split(':');
        return parts.Length <= 2 && Number(parts[0]) is >= 1 and var visits && (parts.Length == 1 ? 0 : Number(parts[1])) is <= LongestDelayMs and var delay
            ? new HostLimit(visits, TimeSpan.FromMilliseconds(delay))
            : throw new InputException($"--per-host takes N or N:DELAY_MS, as in 2:500 (a delay of ten minutes at most), and not {text}.");
    }

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
