using System.Globalization;

namespace ConsentAudit.Catalogue.Filters;

/// <summary>What an address must look like to fit a filter: <c>||host</c>, <c>|start</c>, <c>end|</c>, <c>*</c> for anything, <c>^</c> for a separator or the end.</summary>
internal sealed class AddressPattern
{
    private static readonly IdnMapping Idn = new();

    private readonly string body;
    private readonly bool matchCase;
    private readonly bool atHost;
    private readonly bool atStart;
    private readonly bool atEnd;
    private readonly bool isPlain;

    public AddressPattern(ReadOnlySpan<char> text, bool matchCase)
    {
        this.matchCase = matchCase;
        atHost = text.StartsWith("||", StringComparison.Ordinal);
        atStart = !atHost && text.StartsWith('|');
        text = text[(atHost ? 2 : atStart ? 1 : 0)..];
        atEnd = text.EndsWith('|');
        text = atEnd ? text[..^1] : text;

        // Next to a star an anchor asks for nothing.
        (atHost, atStart) = text.StartsWith('*') ? (false, false) : (atHost, atStart);
        atEnd &= !text.EndsWith('*');
        var trimmed = text.Trim('*');
        var ascii = atHost ? WithAsciiHost(trimmed) : trimmed.ToString();
        body = matchCase ? ascii : ascii.ToLowerInvariant();
        isPlain = body.AsSpan().IndexOfAny('*', '^') < 0;
    }

    /// <summary>Characters that it asks for.</summary>
    public int Length => body.Length;

    /// <summary>Whether an address fits.</summary>
    public bool Fits(in FilterTarget target)
    {
        var address = (matchCase ? target.Address : target.Lower).AsSpan();
        if (atHost)
        {
            return FitsAtHost(address, target.HostStart, target.HostEnd);
        }

        return isPlain && !atStart && !atEnd ? address.IndexOf(body, StringComparison.Ordinal) >= 0 : FitsFrom(address, floats: !atStart);
    }

    /// <summary>Its words that stand whole in every address that fits: such as no star or open end could lengthen.</summary>
    public bool NextToken(ref int at, out uint hash)
    {
        while (FilterTokens.Next(body, ref at, out var start, out hash))
        {
            if ((start > 0 ? body[start - 1] != '*' : atHost || atStart) && (at < body.Length ? body[at] != '*' : atEnd))
            {
                return true;
            }
        }

        return false;
    }

    private bool FitsAtHost(ReadOnlySpan<char> address, int hostStart, int hostEnd)
    {
        for (var at = hostStart; at < hostEnd;)
        {
            var rest = address[at..];
            if (isPlain ? rest.StartsWith(body, StringComparison.Ordinal) && (!atEnd || rest.Length == body.Length) : FitsFrom(rest, floats: false))
            {
                return true;
            }

            var dot = address[at..hostEnd].IndexOf('.');
            if (dot < 0)
            {
                return false;
            }

            at += dot + 1;
        }

        return false;
    }

    // Each mark stands for one character but the star, and ^ at the end of the address: so going back to the last star is enough.
    private bool FitsFrom(ReadOnlySpan<char> address, bool floats)
    {
        var (a, p, afterStar, starAt) = (0, 0, floats ? 0 : -1, 0);
        while (true)
        {
            if (p == body.Length)
            {
                if (!atEnd || a == address.Length)
                {
                    return true;
                }
            }
            else if (body[p] == '*')
            {
                (afterStar, starAt) = (++p, a);
                continue;
            }
            else if (a == address.Length ? body[p] == '^' : body[p] == address[a] || (body[p] == '^' && IsSeparator(address[a])))
            {
                (a, p) = (Math.Min(a + 1, address.Length), p + 1);
                continue;
            }

            if (afterStar < 0 || starAt >= address.Length)
            {
                return false;
            }

            (a, p) = (++starAt, afterStar);
        }
    }

    private static bool IsSeparator(char c) => char.IsAscii(c) && !char.IsAsciiLetterOrDigit(c) && c is not ('_' or '-' or '.' or '%');

    private static string WithAsciiHost(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny("/^:?*") is >= 0 and var found ? found : text.Length;
        return string.Concat(AsciiHost(text[..end].ToString()), text[end..]);
    }

    /// <summary>A host as browsers send it: in Punycode; as it stands where it is no valid name.</summary>
    public static string AsciiHost(string host)
    {
        if (host.All(char.IsAscii))
        {
            return host;
        }

        try
        {
            return Idn.GetAscii(host);
        }
        catch (ArgumentException)
        {
            // Half a name, or none: no address fits it, and the filter does no harm.
            return host;
        }
    }
}
