namespace ConsentAudit.Catalogue.Filters;

/// <summary>Reads the lines of a filter list, and counts those that it passes over.</summary>
internal sealed class FilterListReader(string name)
{
    private readonly Dictionary<string, FilterDomains> domains = new(StringComparer.Ordinal);
    private bool hasHeader;
    private int conditional;

    public List<Filter> Filters { get; } = [];

    public List<Filter> Exceptions { get; } = [];

    public int Cosmetic { get; private set; }

    public int Unsupported { get; private set; }

    /// <summary>The first line that was not understood, or 0.</summary>
    public int FirstUnsupported { get; private set; }

    public void Read(ReadOnlySpan<char> text)
    {
        var number = 0;
        foreach (var range in text.Split('\n'))
        {
            number++;
            var line = text[range].Trim();
            if (!IsSilent(line) && !Take(line))
            {
                Unsupported++;
                FirstUnsupported = FirstUnsupported == 0 ? number : FirstUnsupported;
            }
        }
    }

    // Blank, a comment, or the header; "!#if" asks for a property of a blocker, which an audit has not.
    private bool IsSilent(ReadOnlySpan<char> line)
    {
        if (line.StartsWith("!#if", StringComparison.Ordinal))
        {
            conditional++;
        }
        else if (line.StartsWith("!#endif", StringComparison.Ordinal))
        {
            conditional = Math.Max(0, conditional - 1);
        }

        var isHeader = line.StartsWith('[') && line.EndsWith(']');
        hasHeader |= isHeader;
        return isHeader || line.IsEmpty || line[0] == '!' || line is "#" || line.StartsWith("# ", StringComparison.Ordinal);
    }

    private bool Take(ReadOnlySpan<char> line)
    {
        if (conditional > 0)
        {
            return false;
        }

        // In a list with EasyList's header a bare name is a part of addresses; elsewhere it is a host.
        if (HostLine.TryRead(line, out var host) || (!hasHeader && HostLine.IsHost(host = line)))
        {
            if (!host.IsEmpty)
            {
                Filters.Add(new Filter(name, line.ToString(), new AddressPattern($"||{host}^", false), FilterOptions.None));
            }

            return true;
        }

        var kind = FilterLine.Read(line, domains, out var pattern, out var options);
        switch (kind)
        {
            case FilterLineKind.Filter:
                Filters.Add(new Filter(name, line.ToString(), pattern, options));
                break;
            case FilterLineKind.Exception:
                Exceptions.Add(new Filter(name, line.ToString(), pattern, options));
                break;
            case FilterLineKind.Cosmetic:
                Cosmetic++;
                break;
        }

        return kind != FilterLineKind.Unsupported;
    }
}
