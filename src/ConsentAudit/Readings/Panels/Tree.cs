using ConsentAudit.Evidence;

namespace ConsentAudit.Readings.Panels;

/// <summary>Where elements stand to each other.</summary>
internal static class Tree
{
    public static IEnumerable<PhotoElement> SelfAndAncestors(PhotoElement element) => element.Ancestors().Prepend(element);

    public static bool IsIn(PhotoElement element, PhotoElement container) => SelfAndAncestors(element).Contains(container);

    /// <summary>The smallest element that holds both.</summary>
    public static PhotoElement Common(PhotoElement a, PhotoElement b)
    {
        var around = SelfAndAncestors(a).ToHashSet();
        return SelfAndAncestors(b).First(around.Contains);
    }

    /// <summary>Whether the eye sees an element, or would if it could be used: a disabled one is drawn too.</summary>
    public static bool IsDrawn(PhotoElement element) => element.Hidden is null or "disabled";
}
