using ConsentAudit.Catalogue;
using ConsentAudit.Evidence;

namespace ConsentAudit.Readings;

/// <summary>Recognises a consent platform by the elements and frames of a banner.</summary>
internal sealed class PlatformFinder(IReadOnlyList<Platform> platforms)
{
    /// <summary>The platform whose elements are at, around or within an element, or null.</summary>
    public Platform? Of(PhotoElement container)
    {
        var near = container.Ancestors().Where(a => a.Tag is not ("html" or "body")).Prepend(container).Concat(container.SelfAndDescendants().Take(400)).ToList();
        return platforms.FirstOrDefault(p => near.Any(e => p.Marks.Any(s => s.Fits(e)) || IsFrameOf(e, p)));
    }

    private static bool IsFrameOf(PhotoElement element, Platform platform) =>
        element.FrameUrl is { Length: > 0 } url && Uri.TryCreate(url, UriKind.Absolute, out var address)
        && platform.Hosts.Any(h => Catalogue.Trackers.HostTable.IsBelow(address.Host, h));
}
