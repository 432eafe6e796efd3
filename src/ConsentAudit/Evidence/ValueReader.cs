using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ConsentAudit.Evidence;

/// <summary>Turns a stored or sent value into facts, so that the value itself need not be kept.</summary>
public static class ValueReader
{
    private const int ShortestPart = 8;
    private const int MostParts = 24;
    private const int LongestRead = 20_000;

    // Seconds and milliseconds from 2015 to 2036: a number in this range is taken for a date.
    private const long FirstSecond = 1_420_070_400;
    private const long LastSecond = 2_100_000_000;

    /// <summary>The facts of a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="digest">How it becomes a digest: under the run's <see cref="Salt"/>; without any, only what stands in the open.</param>
    public static ValueFacts Read(string value, Func<string, string>? digest = null)
    {
        ArgumentNullException.ThrowIfNull(value);
        digest ??= Digest;
        var parts = Parts(value.Length > LongestRead ? value[..LongestRead] : value).Distinct(StringComparer.Ordinal).Take(MostParts).ToList();
        return new ValueFacts
        {
            Digest = digest(value),
            Length = value.Length,
            Parts = [.. parts.Select(digest)],
            LongestPart = parts.Count == 0 ? 0 : parts.Max(p => p.Length),
        };
    }

    /// <summary>First 16 hexadecimal digits of the SHA-256 of a text that stands in the open.</summary>
    public static string Digest(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];

    private static IEnumerable<string> Parts(string value)
    {
        var decoded = value.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(value) : value;
        var whole = decoded.Trim();
        if (whole.Length is >= ShortestPart and <= 64 && IsGuid(whole))
        {
            return [whole];
        }

        var parts = decoded.Split(IsBreak);
        return parts.Where(MayIdentify).Concat(Pairs(parts));
    }

    // Two numbers joined by a point are the form of many identifiers (« 482913377.1732281234 »): a random one and a moment.
    private static IEnumerable<string> Pairs(string[] parts) => parts.Zip(parts.Skip(1))
        .Where(p => p.First.Length >= 6 && p.Second.Length >= 6 && p.First.All(char.IsAsciiDigit) && p.Second.All(char.IsAsciiDigit))
        .Where(p => !(IsMoment(p.First) && IsMoment(p.Second) && p.First.Length == p.Second.Length && p.First[..5] == p.Second[..5]))
        .Select(p => p.First + "." + p.Second);

    // Hyphens hold a UUID together, so they break nothing; neither do the signs of Base64, but for the = at its end, which parts a name from its value.
    private static string[] Split(this string text, Func<char, bool> isBreak)
    {
        var parts = new List<string>();
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || isBreak(text[i]))
            {
                parts.Add(text[start..i]);
                start = i + 1;
            }
        }

        return [.. parts];
    }

    private static bool IsBreak(char c) => !char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_' or '+' or '/');

    private static bool MayIdentify(string part)
    {
        if (part.Length < ShortestPart || !part.Any(char.IsAsciiLetterOrDigit))
        {
            return false;
        }

        if (part.All(char.IsAsciiDigit))
        {
            return !IsMoment(part) && !IsTimestamp(part);
        }

        // Words and dates are no identifiers: letters alone, or an ISO date.
        return part.Any(char.IsAsciiDigit) && !DateTimeOffset.TryParse(part, CultureInfo.InvariantCulture, out _) && !IsTimestamp(part)
            || (part.Length >= 16 && part.Any(char.IsAsciiLetterUpper) && part.Any(char.IsAsciiLetterLower));
    }

    // What colons leave of an ISO date and hour, and the forms without any sign between.
    private static bool IsTimestamp(string part) =>
        DateTimeOffset.TryParseExact(part, ["yyyy-MM-dd'T'HH", "yyyyMMdd'T'HHmmss'Z'", "yyyyMMddHHmmss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var at)
        && at.Year is >= 2015 and <= 2036;

    private static bool IsMoment(string digits) =>
        long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && (number is >= FirstSecond and <= LastSecond || number is >= FirstSecond * 1000 and <= LastSecond * 1000);

    private static bool IsGuid(string text) => Guid.TryParse(text, out _);
}
