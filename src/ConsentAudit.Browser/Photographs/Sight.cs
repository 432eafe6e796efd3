using ConsentAudit.Evidence;

namespace ConsentAudit.Browser.Photographs;

/// <summary>What an element hands down to those inside it about being seen: its opacity, what clips them, whether scrolling reaches them.</summary>
/// <remarks>Three clips, for a child is clipped by its containing block's ancestors and not by every ancestor (CSS Positioned Layout 3, §2).</remarks>
internal sealed record Sight
{
    /// <summary>The offset from the document's coordinates to the window's.</summary>
    public double OffsetX { get; init; }

    public double OffsetY { get; init; }

    public double Opacity { get; init; } = 1;

    public required Box FlowClip { get; init; }

    public required Box AbsoluteClip { get; init; }

    public required Box FixedClip { get; init; }

    /// <summary>What boxes that scroll leave to be seen at this moment: the rest is there, and scrolling brings it in.</summary>
    public required Box FlowView { get; init; }

    public required Box AbsoluteView { get; init; }

    /// <summary>The whole area that scrolling can bring into the window.</summary>
    public required Box Reach { get; init; }

    /// <summary>Inside a box that scrolls: its contents can be reached wherever they are.</summary>
    public bool InScroller { get; init; }

    /// <summary>Inside something that stays in the window.</summary>
    public bool InFixed { get; init; }

    /// <summary>Why nothing inside can be seen at all, or null.</summary>
    public string? HiddenBy { get; init; }
}
