using System.Globalization;
using System.Text;
using ConsentAudit.Evidence;

namespace ConsentAudit.Browser.Photographs;

/// <summary>Writes digests in place of what looks like somebody's identifier in attributes and addresses; words, numbers of pages and articles, hosts and paths stay as they are.</summary>
/// <remarks>Digits alone from eight on, hexadecimal and letters mixed with digits or cases without the rhythm of words, UUIDs, and addresses of e-mail.</remarks>
internal sealed class IdentifierMask(Salt salt)
{
    private const int Shortest = 8;
    private const int LongWithoutDigits = 16;

    /// <summary>An address: what comes after its question mark, and a fragment that holds parameters.</summary>
    public string Address(string address)
    {
        // Those to whom a site wants to be written are named in the open.
        if (address.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))
        {
            return address;
        }

        var start = address.IndexOf('?', StringComparison.Ordinal);
        if (start < 0)
        {
            start = address.IndexOf('#', StringComparison.Ordinal);
            start = start >= 0 && address.IndexOf('=', start) > 0 ? start : -1;
        }

        return start < 0 ? address : string.Concat(address.AsSpan(0, start + 1), Text(address[(start + 1)..]));
    }

    /// <summary>The value of an attribute that a site may put anything into.</summary>
    public string Value(string value) => value.Contains("://", StringComparison.Ordinal) && !value.Contains('{', StringComparison.Ordinal) || value.StartsWith('/') ? Address(value) : Text(value);

    private string Text(string text)
    {
        if (text.Length < Shortest && !text.Contains('@', StringComparison.Ordinal))
        {
            return text;
        }

        var masked = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var length = Length(text, at);
            if (length == 0)
            {
                // An escaped sign parts what stands around it, as the sign itself would.
                var sign = text[at] == '%' && at + 2 < text.Length && char.IsAsciiHexDigit(text[at + 1]) && char.IsAsciiHexDigit(text[at + 2]) ? 3 : 1;
                masked.Append(text, at, sign);
                at += sign;
                continue;
            }

            masked.Append(Part(text.Substring(at, length)));
            at += length;
        }

        return masked.ToString();
    }

    // Letters and digits with the signs that hold UUIDs, Base64 and addresses of e-mail together.
    private static int Length(string text, int from)
    {
        var to = from;
        while (to < text.Length && (char.IsAsciiLetterOrDigit(text[to]) || text[to] is '-' or '_' || (to > from && text[to] is '+' or '/' or '.' or '@')))
        {
            to++;
        }

        return to - from;
    }

    private string Part(string part)
    {
        var at = part.IndexOf('@', StringComparison.Ordinal);
        if (at > 0 && part.IndexOf('.', at) > 0)
        {
            return Masked(part);
        }

        return string.Join('.', part.Split('.').Select(Piece));
    }

    private string Piece(string piece)
    {
        if (piece.Length < Shortest)
        {
            return piece;
        }

        if (Guid.TryParse(piece, out _))
        {
            return Masked(piece);
        }

        var runs = piece.Split('-', '_', '+', '/', '@');
        var someRandom = runs.Any(IsRandom);
        return someRandom && !runs.Any(IsWord) ? Masked(piece)
            : someRandom ? Each(piece)
            : piece;
    }

    // Words stay readable beside what is masked.
    private string Each(string piece)
    {
        var masked = new StringBuilder(piece.Length);
        var start = 0;
        for (var i = 0; i <= piece.Length; i++)
        {
            if (i == piece.Length || !char.IsAsciiLetterOrDigit(piece[i]))
            {
                var run = piece[start..i];
                masked.Append(IsRandom(run) ? Masked(run) : run).Append(i < piece.Length ? piece[i] : null);
                start = i + 1;
            }
        }

        return masked.ToString();
    }

    private string Masked(string text) => OpenDigests.Masked + salt.Digest(text);

    private static bool IsWord(string run) => run.Length >= 3 && run.All(char.IsAsciiLetter) && !IsRandom(run);

    private static bool IsRandom(string run)
    {
        if (run.Length < Shortest)
        {
            return false;
        }

        var digits = run.Count(char.IsAsciiDigit);
        if (digits == run.Length)
        {
            return ValueReader.Read(run).Parts.Count > 0 && !DateOnly.TryParseExact(run, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
        }

        var changes = run.Zip(run.Skip(1)).Count(p => KindOf(p.First) != KindOf(p.Second));
        return digits == 0
            ? run.Length >= LongWithoutDigits && run.Any(char.IsAsciiLetterLower) && run.Skip(1).Any(char.IsAsciiLetterUpper) && changes >= 0.45 * (run.Length - 1)
            : !IsNumberedWord(run) && (digits >= 6 || changes >= 3 || run.Length >= LongWithoutDigits || run.All(char.IsAsciiHexDigit)) && ValueReader.Read(run).Parts.Count > 0;
    }

    // « windows11 », « 2027elections »: letters on one side, no more digits than a year has on the other.
    private static bool IsNumberedWord(string run)
    {
        var letters = run.Trim("0123456789".ToCharArray());
        return letters.All(char.IsAsciiLetter) && letters.Length >= 4 && run.Length - letters.Length <= 4 && !letters.All(char.IsAsciiHexDigit);
    }

    private static int KindOf(char c) => char.IsAsciiDigit(c) ? 0 : char.IsAsciiLetterUpper(c) ? 1 : 2;
}
