namespace ConsentAudit.Catalogue.Words;

/// <summary>Prices in labels: an offer against money is never a free choice.</summary>
internal static class Price
{
    private const string Currencies = "€$£";

    private static readonly char[] Digits = [.. "0123456789"];

    /// <summary>Whether a text names an amount of money, as in « 2,99 € » or « CHF 5 ».</summary>
    public static bool IsIn(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (Currencies.Contains(text[i], StringComparison.Ordinal) && (HasDigit(text, i, -1) || HasDigit(text, i, 1)))
            {
                return true;
            }
        }

        var words = LabelText.Words(text);
        for (var i = 0; i + 1 < words.Length; i++)
        {
            var (a, b) = (words[i], words[i + 1]);
            if ((IsNumber(a) && b is "eur" or "euro" or "euros" or "chf" or "centimes") || (a is "eur" or "chf" && IsNumber(b)))
            {
                return true;
            }
        }

        return words.Any(w => char.IsAsciiDigit(w[0]) && w.TrimStart(Digits) is "eur" or "euro" or "euros" or "chf");
    }

    private static bool HasDigit(string text, int from, int step)
    {
        for (var i = from + step; i >= 0 && i < text.Length && Math.Abs(i - from) <= 3; i += step)
        {
            if (char.IsAsciiDigit(text[i]))
            {
                return true;
            }

            if (!char.IsWhiteSpace(text[i]))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsNumber(string word) => word.All(char.IsAsciiDigit);
}
