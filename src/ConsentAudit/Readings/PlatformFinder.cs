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
        return platforms.FirstOrDefault(p => near.Any(e => p.Elements.Any(s => Fits(e, s)) || IsFrameOf(e, p)));
    }

    private static bool IsFrameOf(PhotoElement element, Platform platform) =>
        element.FrameUrl is { Length: > 0 } url && Uri.TryCreate(url, UriKind.Absolute, out var address)
        && platform.Hosts.Any(h => Catalogue.Trackers.HostTable.IsBelow(address.Host, h));

    /// <summary>Whether an element is the one that <c>#id</c>, <c>.class</c> or a tag name tells of.</summary>
    public static bool Fits(PhotoElement element, string selector) => selector[0] switch
    {
        '#' => element.Attribute("id") is { } id && ElementSelector.IsNamed(id, selector[1..]),
        '.' => element.Attribute("class") is { } list && list.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Any(c => ElementSelector.IsNamed(c, selector[1..])),
        '[' => ElementSelector.Parts(selector) is var (name, value) && element.Attribute(name) is { } told && ElementSelector.IsNamed(told.Trim(), value),
        _ => ElementSelector.IsNamed(element.Tag, selector),
    };
}
