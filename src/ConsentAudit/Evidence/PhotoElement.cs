namespace ConsentAudit.Evidence;

/// <summary>An element of a photographed page, shadow roots and frames unfolded, with what the eye knows of it.</summary>
public sealed class PhotoElement : PhotoNode
{
    private readonly List<PhotoNode> children = [];

    /// <summary>Tag name in lower case.</summary>
    public required string Tag { get; init; }

    /// <summary>Those attributes that help to read the page.</summary>
    public IReadOnlyDictionary<string, string> Attributes { get; init; } = new Dictionary<string, string>();

    /// <summary>Where it is; <see cref="Box.None"/> where it is not laid out.</summary>
    public Box Box { get; init; }

    /// <summary>How it is drawn.</summary>
    public PhotoStyle Style { get; init; } = PhotoStyle.Plain;

    /// <summary>Whether it has a listener or a default action for clicks.</summary>
    public bool Clickable { get; init; }

    /// <summary>State of a check box or radio button, null for others.</summary>
    public bool? Checked { get; init; }

    /// <summary>Whether a box that scrolls must be scrolled before it is seen. Only known where the style's <see cref="PhotoStyle.Picture"/> is.</summary>
    public bool NeedsScroll { get; init; }

    /// <summary>For a frame: the address of the document in it. Empty where that document could not be read.</summary>
    public string? FrameUrl { get; init; }

    /// <summary>While the page lives: the address to which it leads, whose saved form holds digests in place of identifiers; null in a saved photograph.</summary>
    public string? Leads { get; init; }

    /// <summary>The browser's own number of the element while the page lives; 0 in a saved photograph.</summary>
    public int NodeId { get; init; }

    /// <summary>What is in it, in order; of a frame, the root of its document.</summary>
    public IReadOnlyList<PhotoNode> Children => children;

    /// <summary>The elements in it, in order.</summary>
    public IEnumerable<PhotoElement> Elements => children.OfType<PhotoElement>();

    /// <summary>An attribute's value, or null.</summary>
    public string? Attribute(string name) => Attributes.GetValueOrDefault(name);

    /// <summary>Adds a child; only for those who build a photograph.</summary>
    public void Add(PhotoNode child)
    {
        ArgumentNullException.ThrowIfNull(child);
        child.Parent = this;
        children.Add(child);
    }

    /// <summary>The element itself and all below it, in the order of the page.</summary>
    public IEnumerable<PhotoElement> SelfAndDescendants()
    {
        var stack = new Stack<PhotoElement>([this]);
        while (stack.TryPop(out var element))
        {
            yield return element;
            for (var i = element.children.Count - 1; i >= 0; i--)
            {
                if (element.children[i] is PhotoElement child)
                {
                    stack.Push(child);
                }
            }
        }
    }

    /// <summary>The elements around it, the nearest first; frames are stepped over to the page that holds them.</summary>
    public IEnumerable<PhotoElement> Ancestors()
    {
        for (var at = Parent; at is not null; at = at.Parent)
        {
            yield return at;
        }
    }
}
