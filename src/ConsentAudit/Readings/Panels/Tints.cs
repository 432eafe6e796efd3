using System.Globalization;

namespace ConsentAudit.Readings.Panels;

/// <summary>Sorts colours into the few that panels use as signals.</summary>
internal static class Tints
{
    /// <summary>The tint of a colour given as <c>#rrggbb</c>.</summary>
    public static Tint Of(string color)
    {
        if (color.Length != 7 || !int.TryParse(color.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var rgb))
        {
            return Tint.Unknown;
        }

        var (r, g, b) = ((rgb >> 16) / 255.0, ((rgb >> 8) & 255) / 255.0, (rgb & 255) / 255.0);
        var (most, least) = (Math.Max(r, Math.Max(g, b)), Math.Min(r, Math.Min(g, b)));
        var chroma = most - least;
        if (most < 0.12 || chroma < 0.12 || chroma / most < 0.2)
        {
            return Tint.Grey;
        }

        var hue = most == r ? ((g - b) / chroma) + (g < b ? 6 : 0) : most == g ? ((b - r) / chroma) + 2 : ((r - g) / chroma) + 4;
        return (hue * 60) switch
        {
            >= 75 and <= 170 => Tint.Green,
            <= 18 or >= 340 => Tint.Red,
            _ => Tint.Full,
        };
    }
}
