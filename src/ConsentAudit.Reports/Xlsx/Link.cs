namespace ConsentAudit.Reports.Xlsx;

/// <summary>Where a cell leads: to an address or file, or to a place in the workbook.</summary>
internal sealed record Link
{
    /// <summary>What Excel follows at most.</summary>
    private const int Longest = 2_079;
    private const int LongestFragment = 255;

    private Link(string? target, string? place)
    {
        Target = target;
        Place = place;
    }

    /// <summary>The address, or null where it leads into the workbook.</summary>
    public string? Target { get; }

    /// <summary>The place in the workbook, or the fragment of the address, or null.</summary>
    public string? Place { get; }

    /// <summary>A link to the web, or null for what must not be followed from a report: other schemes, credentials, too long.</summary>
    public static Link? Web(string? url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https")
            || uri.UserInfo.Length > 0 || uri.Host.Length == 0 || Evidence.HostText.Ascii(uri) is not { } host)
        {
            return null;
        }

        // Excel keeps a fragment apart from its address; the host in ASCII is what other programs read.
        var target = uri.GetComponents(UriComponents.SchemeAndServer, UriFormat.UriEscaped).Replace(uri.Host, host, StringComparison.Ordinal)
            + uri.GetComponents(UriComponents.PathAndQuery, UriFormat.UriEscaped);
        var fragment = uri.GetComponents(UriComponents.Fragment, UriFormat.UriEscaped);
        return target.Length + fragment.Length + 1 > Longest || !Uri.IsWellFormedUriString(target, UriKind.Absolute)
            ? null
            : new Link(target, fragment.Length is 0 or > LongestFragment ? null : fragment);
    }

    /// <summary>A link to a file or folder beside the workbook, or null for what leads out of the run's folder.</summary>
    public static Link? File(string? path)
    {
        if (string.IsNullOrEmpty(path) || path[0] == '/' || path.AsSpan().ContainsAny('\\', ':')
            || path.Any(c => char.IsControl(c) || char.IsSurrogate(c)) || path.Split('/').Contains(".."))
        {
            return null;
        }

        var target = string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
        return target.Length > Longest ? null : new Link(target, null);
    }

    /// <summary>A link to a cell of the workbook.</summary>
    public static Link Cell(string sheet, int row, int column = 1) =>
        new(null, $"'{sheet.Replace("'", "''", StringComparison.Ordinal)}'!{Column(column)}{row}");

    /// <summary>A column's letters.</summary>
    public static string Column(int number) =>
        number <= 26 ? ((char)('A' + number - 1)).ToString() : Column((number - 1) / 26) + Column(((number - 1) % 26) + 1);
}
