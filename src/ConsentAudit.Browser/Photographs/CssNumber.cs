using System.Globalization;

namespace ConsentAudit.Browser.Photographs;

/// <summary>Numbers in computed styles, such as <c>16px</c> or <c>0.5</c>.</summary>
internal static class CssNumber
{
    public static double Parse(string css, double otherwise)
    {
        var text = css.EndsWith("px", StringComparison.Ordinal) ? css[..^2] : css;
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
    }
}
