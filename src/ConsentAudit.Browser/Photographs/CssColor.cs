using System.Collections.Concurrent;
using System.Globalization;

namespace ConsentAudit.Browser.Photographs;

/// <summary>Colours in computed styles: <c>rgb(r, g, b)</c>, <c>rgba(r, g, b, a)</c>, <c>#rrggbb</c>, <c>#rrggbbaa</c>.</summary>
internal static class CssColor
{
    private const int MostKept = 4_000;
    private const int LongestKept = 60;

    private static readonly ConcurrentDictionary<string, (int Red, int Green, int Blue, double Alpha)?> Known = new(StringComparer.Ordinal);

    /// <summary>The colour as <c>#rrggbb</c>, or empty where it is transparent or in a form not known.</summary>
    public static string ToHex(string css) =>
        Parse(css) is { } c && c.Alpha > 0.02 ? $"#{c.Red:x2}{c.Green:x2}{c.Blue:x2}" : "";

    /// <summary>The colour as it is seen on another one given as <c>#rrggbb</c>; empty where it lets through what is not known.</summary>
    public static string Over(string css, string behind)
    {
        if (Parse(css) is not { } ink || ink.Alpha >= 0.98)
        {
            return ToHex(css);
        }

        return Parse(behind) is not { } ground ? "" : $"#{Mix(ink.Red, ground.Red):x2}{Mix(ink.Green, ground.Green):x2}{Mix(ink.Blue, ground.Blue):x2}";

        int Mix(int above, int below) => (int)Math.Round((above * ink.Alpha) + (below * (1 - ink.Alpha)));
    }

    /// <summary>Opacity of the colour, 0 to 1; 1 where the form is not known, as for a gradient.</summary>
    public static double Alpha(string css) => Parse(css)?.Alpha ?? 1;

    // A page has a handful of colours and thousands of elements.
    private static (int Red, int Green, int Blue, double Alpha)? Parse(string css)
    {
        if (Known.TryGetValue(css, out var color))
        {
            return color;
        }

        color = Read(css);
        if (css.Length <= LongestKept && Known.Count < MostKept)
        {
            Known.TryAdd(css, color);
        }

        return color;
    }

    private static (int Red, int Green, int Blue, double Alpha)? Read(string css)
    {
        if (css == "transparent")
        {
            return (0, 0, 0, 0);
        }

        if (css.StartsWith('#') && css.Length is 7 or 9
            && uint.TryParse(css.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var hex))
        {
            return css.Length == 7
                ? ((int)(hex >> 16) & 255, (int)(hex >> 8) & 255, (int)hex & 255, 1)
                : ((int)(hex >> 24) & 255, (int)(hex >> 16) & 255, (int)(hex >> 8) & 255, (hex & 255) / 255.0);
        }

        var open = css.IndexOf('(', StringComparison.Ordinal);
        if (!css.StartsWith("rgb", StringComparison.Ordinal) || open < 0)
        {
            return null;
        }

        var parts = css[(open + 1)..].TrimEnd(')').Split([',', ' ', '/'], StringSplitOptions.RemoveEmptyEntries);
        return parts.Length < 3
            ? null
            : ((int)CssNumber.Parse(parts[0], 0), (int)CssNumber.Parse(parts[1], 0), (int)CssNumber.Parse(parts[2], 0),
               parts.Length > 3 ? CssNumber.Parse(parts[3], 1) : 1);
    }
}
