using System.Globalization;
using System.Text;
using ConsentAudit.Catalogue.Words;

namespace ConsentAudit.Readings.Layer;

/// <summary>Reads how many partners a text tells of: « nos 1 024 partenaires », “TCF vendors (842)”.</summary>
public sealed class PartnerCounter(Lexicon lexicon)
{
    private const int MostBetween = 3;
    private const int MostDigits = 6;

    // « TCF 2.2 vendors », « article 6 » count nobody.
    private static readonly HashSet<string> Numbering = new(StringComparer.Ordinal) { "tcf", "v", "version", "art", "article", "artikel", "articolo", "articulo", "iab", "no", "nr" };

    /// <summary>The largest number of partners told, or null.</summary>
    public PartnerCount? In(string text)
    {
        var words = Words(text);
        var found = Enumerable.Range(0, words.Count)
            .Select(i => (At: i, Number: NumberAt(words, i)))
            .Where(n => n.Number is not null)
            .Select(n => (n.At, Number: n.Number!.Value, Noun: NounOf(words, n.At)))
            .Where(n => n.Noun is not null)
            .OrderByDescending(n => n.Number)
            .ToList();
        return found.Count == 0 ? null : new PartnerCount(found[0].Number, Around(words, found[0].At, found[0].Noun!.Value));
    }

    /// <summary>Whether a number of two digits or more and a word for partners stand in a text.</summary>
    public bool MayCount(string text)
    {
        var words = Words(text);
        return words.Any(w => w.Length > 1 && w.All(char.IsAsciiDigit)) && words.Any(IsPartner);
    }

    private int? NounOf(List<string> words, int at)
    {
        for (var i = at + 1; i < words.Count && i <= at + 1 + MostBetween && words[i] is not ("|" or "(" or ")") && !IsNumber(words[i]) && !IsTime(words[i]); i++)
        {
            if (IsPartner(words[i]))
            {
                return i;
            }
        }

        // A number after the word counts only where it stands in brackets of its own.
        return at >= 2 && words[at - 1] == "(" && IsPartner(words[at - 2]) && at + 1 < words.Count && words[at + 1] == ")" ? at - 2 : null;
    }

    private static int? NumberAt(List<string> words, int i) =>
        IsNumber(words[i]) && words[i].Length <= MostDigits && (i == 0 || !Numbering.Contains(words[i - 1]))
            ? int.Parse(words[i], CultureInfo.InvariantCulture)
            : null;

    private bool IsPartner(string word) => lexicon.Count(Topic.Partner, [word]) > 0;

    private bool IsTime(string word) => lexicon.Count(Topic.TrackerLife, [word]) > 0;

    private static bool IsNumber(string word) => word.All(char.IsAsciiDigit);

    private static string Around(List<string> words, int number, int noun) =>
        string.Join(' ', words.Skip(Math.Min(number, noun)).Take(Math.Abs(number - noun) + 1).Where(w => w is not ("(" or ")" or "|")));

    // Digits in groups of three are one number; a number with a point and something else behind it is none that counts.
    private static List<string> Words(string text)
    {
        var joined = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var groups = i > 0 && char.IsAsciiDigit(text[i - 1]) && IsGroup(text, i + 1);
            if (groups && (c is '.' or ',' or '\'' or '’' || char.IsWhiteSpace(c)))
            {
                continue;
            }

            var parts = i > 0 && i + 1 < text.Length && c is '.' or ',' && char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1]);
            joined.Append(c switch
            {
                '(' or '[' => " ( ",
                ')' or ']' => " ) ",
                '.' or ',' when parts => "x",
                '.' or '!' or '?' or ';' or '…' or '•' or '|' => " | ",
                _ => c.ToString(),
            });
        }

        return [.. joined.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(w => w is "(" or ")" or "|" ? [w] : LabelText.Words(w))];
    }

    private static bool IsGroup(string text, int at) =>
        at + 3 <= text.Length && text.AsSpan(at, 3).IndexOfAnyExceptInRange('0', '9') < 0 && (at + 3 == text.Length || !char.IsAsciiDigit(text[at + 3]));
}
