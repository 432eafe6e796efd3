using ConsentAudit.Evidence;

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

    /// <summary>Addresses of the scripts that bring it into a page, where they are not among those of its frames.</summary>
    public IReadOnlyList<string> Scripts { get; init; } = [];

    /// <summary>Addresses at which it is offered so that it keeps nothing until it is used.</summary>
    public IReadOnlyList<string> Quiet { get; init; } = [];

    /// <summary>The parameter that asks for the same, as in <c>dnt=1</c>; or null.</summary>
    public string? QuietWhen { get; init; }

    /// <summary>Where this can be read.</summary>
    public required string Source { get; init; }

    /// <summary>How long the address is by which it knows a frame's, or 0 where it does not: the longest is the surest.</summary>
    public int Fits(Uri frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        return Addresses.Where(a => Covers(a, frame)).Select(a => a.Length).DefaultIfEmpty(0).Max();
    }

    /// <summary>The same for the address of a script.</summary>
    public int FitsScript(Uri script)
    {
        ArgumentNullException.ThrowIfNull(script);
        return Scripts.Where(a => Covers(a, script)).Select(a => a.Length).DefaultIfEmpty(0).Max();
    }

    /// <summary>Whether it is offered so that it keeps nothing until it is used.</summary>
    /// <param name="address">Where it was asked for.</param>
    /// <param name="parameters">With which parameters.</param>
    /// <param name="open">Digests of what stands in the open, as the parameter that asks for it does.</param>
    public bool IsQuiet(Uri address, IReadOnlyDictionary<string, ValueFacts> parameters, OpenDigests open)
    {
        ArgumentNullException.ThrowIfNull(open);
        ArgumentNullException.ThrowIfNull(address);
        ArgumentNullException.ThrowIfNull(parameters);
        return Quiet.Any(q => Covers(q, address))
            || (QuietWhen?.Split('=') is [var name, var value] && parameters.TryGetValue(name, out var given) && given.Digest == open.Digest(value));
    }

    /// <summary>Whether an address, a host with the beginning of a path, covers another: by whole labels and whole parts of the path.</summary>
    internal static bool Covers(string address, Uri frame)
    {
        var slash = address.IndexOf('/', StringComparison.Ordinal);
        var (host, path) = slash < 0 ? (address, "") : (address[..slash], address[slash..]);
        return Trackers.HostTable.IsBelow(frame.Host, host) && frame.AbsolutePath.StartsWith(path, StringComparison.Ordinal)
            && (path.Length == 0 || frame.AbsolutePath.Length == path.Length || frame.AbsolutePath[path.Length] == '/');
    }
}
