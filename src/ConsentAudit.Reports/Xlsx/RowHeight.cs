using System.Globalization;

namespace ConsentAudit.Reports.Xlsx;

/// <summary>How high a row must be for its wrapped texts.</summary>
/// <remarks>
/// Excel works this out when it opens a file, LibreOffice does not for files that look like Excel's. So it is reckoned here,
/// from the widths of Arial's letters, rather a little too high than too low.
/// </remarks>
internal static class RowHeight
{
    /// <summary>Points of a line for each point of its letters.</summary>
    private const double Leading = 4.0 / 3;

    /// <summary>Excel's highest row.</summary>
    private const double Most = 409;

    /// <summary>Points of a unit of column width: seven pixels.</summary>
    private const double Unit = 5.25;

    /// <summary>The width of the widest letter as a part of its height.</summary>
    private const double Widest = 1.02;

    /// <summary>The height in points.</summary>
    public static double Of(IReadOnlyList<Cell> row, IReadOnlyList<double> widths)
    {
        var lines = 1;
        for (var i = 0; i < row.Count; i++)
        {
            if (row[i].Text is { Length: > 0 } text)
            {
                lines = Math.Max(lines, Lines(text, widths[i], Paint.TableFontSize));
            }
        }

        return Of(lines, Paint.TableFontSize);
    }

    /// <summary>The height of so many lines, in points.</summary>
    public static double Of(int lines, double size) => Math.Min(Most, (lines * size * Leading) + 3);

    /// <summary>As the file format spells it.</summary>
    public static string Spell(double height) => height.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>Lines that a text takes in a column of a width; words longer than a line are broken.</summary>
    public static int Lines(string text, double columnWidth, double size)
    {
        const int Enough = 50;
        var width = columnWidth * Unit;
        if (text.Length * size * Widest <= width && !text.Contains('\n'))
        {
            return 1;
        }

        var lines = 1;
        double used = 0, word = 0;
        foreach (var c in text)
        {
            if (lines > Enough)
            {
                break; // a row is never higher
            }

            if (c == '\n')
            {
                lines++;
                used = word = 0;
                continue;
            }

            var points = size * Em(c);
            used += points;
            word = c is ' ' or '-' or '/' ? 0 : word + points;
            if (used > width && c != ' ')
            {
                lines++;
                used = word = word > width ? points : word;
            }
        }

        return lines;
    }

    /// <summary>The width of a letter as a part of its height.</summary>
    private static double Em(char c) => c switch
    {
        'i' or 'j' or 'l' or '\'' or '’' or '|' => 0.23,
        ' ' or '.' or ',' or ':' or ';' or '!' or '/' or '\\' or 'f' or 't' or 'I' or '\u00A0' or '\u202F' => 0.28,
        'r' or '-' or '(' or ')' or '[' or ']' or '"' or '*' => 0.37,
        'm' or 'M' or 'W' or '%' or '—' or '…' => 0.9,
        'w' or (>= 'A' and <= 'Z') or '&' => 0.72,
        '@' => 1.02,
        'c' or 'k' or 's' or 'v' or 'x' or 'y' or 'z' => 0.5,
        < '\u0250' => 0.56,
        >= '\uD800' and < '\uE000' => 0.6, // half of an emoji
        >= '\u2E80' => 1,
        _ => 0.65,
    };
}
