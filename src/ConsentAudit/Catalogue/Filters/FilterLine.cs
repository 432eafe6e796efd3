using System.Buffers;

namespace ConsentAudit.Catalogue.Filters;

/// <summary>Tells what a line of a filter list is, and cuts a filter into its pattern and its conditions.</summary>
internal static class FilterLine
{
    // Shorter ones without any condition would fit nearly every address.
    private const int ShortestPattern = 3;

    private static readonly AddressPattern Nothing = new("", false);
    private static readonly SearchValues<char> NameCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_");
    private static readonly SearchValues<char> NotInAddresses = SearchValues.Create(" \t<>\"`\\\0");
    private static readonly SearchValues<char> NotInSites = SearchValues.Create("/|@\"!^");

    /// <summary>Reads a line that is neither blank nor a comment.</summary>
    public static FilterLineKind Read(ReadOnlySpan<char> line, Dictionary<string, FilterDomains> known, out AddressPattern pattern, out FilterOptions options)
    {
        (pattern, options) = (Nothing, FilterOptions.None);
        if (IsCosmetic(line))
        {
            return FilterLineKind.Cosmetic;
        }

        var isException = line.StartsWith("@@", StringComparison.Ordinal);
        var text = isException ? line[2..] : line;
        var kind = isException ? FilterLineKind.Exception : FilterLineKind.Filter;
        if (OptionsStart(text) is > 0 and var start)
        {
            kind = FilterOptions.Read(text[start..], isException, known, out options);
            text = text[..(start - 1)];
        }

        if (kind is not (FilterLineKind.Filter or FilterLineKind.Exception) || !IsAddress(text))
        {
            return kind == FilterLineKind.Cosmetic ? kind : FilterLineKind.Unsupported;
        }

        pattern = new AddressPattern(text, options.MatchCase);
        return pattern.Length < ShortestPattern && options == FilterOptions.None ? FilterLineKind.Unsupported : kind;
    }

    // site.example##element, and its kin between the two signs: #@#, #?#, #$#, #%#. Before them stand only names of sites.
    private static bool IsCosmetic(ReadOnlySpan<char> line)
    {
        // No request holds two such signs.
        return line.IndexOf("##", StringComparison.Ordinal) >= 0
            || (line.IndexOf('#') is >= 0 and var first && !line[..first].ContainsAny(NotInSites) && line[(first + 1)..].TrimStart("@?$%").StartsWith('#'));
    }

    // After the last $ behind which nothing stands but conditions: an address may hold a $ too.
    private static int OptionsStart(ReadOnlySpan<char> text)
    {
        for (var end = text.Length; text[..end].LastIndexOf('$') is >= 0 and var dollar; end = dollar)
        {
            if (AreOptions(text[(dollar + 1)..]))
            {
                return dollar + 1;
            }
        }

        return 0;
    }

    private static bool AreOptions(ReadOnlySpan<char> text)
    {
        foreach (var range in text.Split(','))
        {
            var option = text[range].TrimStart('~');
            var name = option.IndexOf('=') is >= 0 and var sign ? option[..sign] : option;
            if (name.IsEmpty || !char.IsAsciiLetterOrDigit(name[0]) && name[0] != '_' || name.ContainsAnyExcept(NameCharacters))
            {
                return false;
            }
        }

        return true;
    }

    // No regular expression, nothing that stands in no address, no conditions that were not understood as such.
    private static bool IsAddress(ReadOnlySpan<char> text) =>
        !(text.Length > 1 && text[0] == '/' && text[^1] == '/')
        && !text.ContainsAny(NotInAddresses)
        && !HasValueOption(text);

    // $replace=/a,b/c/ and the like: a comma inside its value hides that it is a condition.
    private static bool HasValueOption(ReadOnlySpan<char> text)
    {
        var dollar = text.IndexOf('$');
        return dollar >= 0 && text[(dollar + 1)..] is var rest && rest.IndexOf('=') is > 0 and var sign && !rest[..sign].ContainsAnyExcept(NameCharacters);
    }
}
