using System.Globalization;

namespace ConsentAudit.Browser.Visits;

/// <summary>Reads the header by which a server asks to be left alone for a while (RFC 9110, 10.2.3): seconds, or a date.</summary>
internal static class RetryAfter
{
    private const int Longest = 30 * 24 * 3600;

    /// <summary>The seconds to wait, at most thirty days; null where nothing is asked that can be read.</summary>
    public static int? Read(string? header, DateTimeOffset now)
    {
        var text = header?.Trim() ?? "";
        if (text.Length > 0 && text.All(char.IsAsciiDigit))
        {
            return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? Math.Min(seconds, Longest) : Longest;
        }

        return DateTimeOffset.TryParseExact(text, "r", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date)
            ? (int)Math.Clamp(Math.Ceiling((date - now).TotalSeconds), 0, Longest)
            : null;
    }
}
