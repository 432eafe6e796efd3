using System.Globalization;

namespace ConsentAudit.Readings;

/// <summary>Contrast of two colours, 1 to 21 (WCAG 2.2, relative luminance).</summary>
public static class Contrast
{
    /// <summary>The ratio of two colours given as <c>#rrggbb</c>, or null where one is not known.</summary>
    public static double? Of(string color, string background) =>
        Luminance(color) is { } a && Luminance(background) is { } b
            ? Math.Round((Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05), 2)
            : null;

    /// <summary>A colour that lets another one through, as <c>#rrggbb</c>; empty where one is not known.</summary>
    /// <param name="color">The colour.</param>
    /// <param name="behind">What is behind it.</param>
    /// <param name="opacity">0 to 1.</param>
    public static string Faded(string color, string behind, double opacity)
    {
        if (Parse(color) is not { } above || Parse(behind) is not { } below)
        {
            return "";
        }

        return $"#{Mix(16):x2}{Mix(8):x2}{Mix(0):x2}";

        int Mix(int shift) => (int)Math.Round((((above >> shift) & 255) * opacity) + (((below >> shift) & 255) * (1 - opacity)));
    }

    private static int? Parse(string color) =>
        color.Length == 7 && int.TryParse(color.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var rgb) ? rgb : null;

    private static double? Luminance(string color)
    {
        if (Parse(color) is not { } rgb)
        {
            return null;
        }

        return (0.2126 * Linear(rgb >> 16)) + (0.7152 * Linear((rgb >> 8) & 255)) + (0.0722 * Linear(rgb & 255));
    }

    private static double Linear(int channel)
    {
        var c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4);
    }
}
