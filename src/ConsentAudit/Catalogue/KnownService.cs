namespace ConsentAudit.Catalogue;

/// <summary>A service that pages of other sites embed: a video player, comments, a map.</summary>
public sealed record KnownService
{
    /// <summary>The name it goes by.</summary>
    public required string Name { get; init; }

    /// <summary>Other names, as they may stand in a site's settings.</summary>
    public IReadOnlyList<string> AlsoCalled { get; init; } = [];

    /// <summary><c>comments</c>, <c>video</c>, <c>social</c>, <c>map</c>, <c>audio</c> or <c>other</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Hosts, each with the beginning of a path where only that is the service; a host stands for all below it.</summary>
    public required IReadOnlyList<string> Addresses { get; init; }

    /// <summary>Where this can be read.</summary>
    public required string Source { get; init; }

    /// <summary>How long the address is by which it knows a frame's, or 0 where it does not: the longest is the surest.</summary>
    public int Fits(Uri frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        return Addresses.Where(a => Covers(a, frame)).Select(a => a.Length).DefaultIfEmpty(0).Max();
    }

    private static bool Covers(string address, Uri frame)
    {
        var slash = address.IndexOf('/', StringComparison.Ordinal);
        var (host, path) = slash < 0 ? (address, "") : (address[..slash], address[slash..]);
        return Trackers.HostTable.IsBelow(frame.Host, host) && frame.AbsolutePath.StartsWith(path, StringComparison.Ordinal)
            && (path.Length == 0 || frame.AbsolutePath.Length == path.Length || frame.AbsolutePath[path.Length] == '/');
    }
}
