using ConsentAudit.Evidence;

namespace ConsentAudit.Browser.Photographs;

/// <summary>What was worked out about one node of a snapshot: where it is and whether the eye sees it.</summary>
internal sealed class NodeFacts
{
    public required int Document { get; init; }

    public required int Node { get; init; }

    /// <summary>The node around it, in its own document or, for a frame's root, the frame element.</summary>
    public NodeFacts? Parent { get; init; }

    public SnapshotLayout? Layout { get; init; }

    /// <summary>Border box in the window.</summary>
    public Box Box { get; set; }

    /// <summary>The part of the box that ancestors let through at this moment.</summary>
    public Box Shown { get; set; }

    /// <summary>The part of the box that ancestors let through once they are scrolled.</summary>
    public Box Reachable { get; set; }

    public string? Hidden { get; set; }

    /// <summary>What it hands down to its children.</summary>
    public Sight Inside { get; set; } = null!;

    public bool IsElement { get; init; }

    public bool IsWithin(NodeFacts other)
    {
        for (var at = this; at is not null; at = at.Parent)
        {
            if (ReferenceEquals(at, other))
            {
                return true;
            }
        }

        return false;
    }
}
