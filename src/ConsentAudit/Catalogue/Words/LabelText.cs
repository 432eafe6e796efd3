using System.Globalization;
using System.Text;

namespace ConsentAudit.Catalogue.Words;

/// <summary>Brings the words of a label or a text into one form, so that two spellings of the same words are equal.</summary>
/// <remarks>Compatibility forms (NFKC), lower case, no accents, ß as ss, œ as oe; apostrophes, hyphens, punctuation, arrows, symbols, icons and every kind of space become one space; zero-width characters vanish. A cross that stands alone is kept as <c>×</c>.</remarks>
public static class LabelText
{
    /// <summary>What a cross is written as.</summary>
    public const string Cross = "×";

    private static readonly HashSet<string> Crosses = new(StringComparer.Ordinal) { "×", "✕", "✖", "❌", "⨯", "✗", "✘", "╳", "🗙", "⊗", "ⓧ", "⨉" };

    /// <summary>The words of a text in one form, parted by single spaces.</summary>
    public static string Normalise(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var trimmed = text.Trim();
        if (Crosses.Contains(trimmed.TrimEnd('\uFE0F', '\uFE0E')))
        {
            return Cross;
        }

        var words = new StringBuilder(text.Length);
        var pendingSpace = false;
        foreach (var c in Decomposed(trimmed))
        {
            if (IsInvisible(c))
            {
                continue;
            }

            // U+02BC is an apostrophe, though it counts as a letter.
            if (!char.IsLetterOrDigit(c) || c == '\u02BC')
            {
                // An accent belongs to the letter before it: it parts no words.
                pendingSpace |= CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark;
                continue;
            }

            if (pendingSpace && words.Length > 0)
            {
                words.Append(' ');
            }

            pendingSpace = false;
            Append(words, char.ToLowerInvariant(c));
        }

        return words.ToString();
    }

    /// <summary>The words of a text, in one form.</summary>
    public static string[] Words(string text) => Normalise(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string Decomposed(string text)
    {
        // A lone surrogate is no text, and Normalize refuses it.
        var valid = text.Any(char.IsSurrogate) ? Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) : text;
        return valid.Normalize(NormalizationForm.FormKD);
    }

    private static bool IsInvisible(char c) =>
        c is '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u200E' or '\u200F' or '\uFE0E' or '\uFE0F';

    private static void Append(StringBuilder words, char c)
    {
        switch (c)
        {
            case 'ß': words.Append("ss"); break;
            case 'œ': words.Append("oe"); break;
            case 'æ': words.Append("ae"); break;
            case 'ø': words.Append('o'); break;
            case 'ł': words.Append('l'); break;
            default: words.Append(c); break;
        }
    }
}
