namespace ConsentAudit.Catalogue;

/// <summary>A consent management platform, and by what it is recognised.</summary>
public sealed record Platform
{
    /// <summary>Short name in kebab-case.</summary>
    public required string Id { get; init; }

    /// <summary>The name it goes by.</summary>
    public required string Name { get; init; }

    /// <summary>Its elements: <c>#id</c>, <c>.class</c>, a tag name or <c>[attribute=value]</c>; a trailing <c>*</c> stands for any ending.</summary>
    public IReadOnlyList<string> Elements
    {
        get;
        init => Marks = ElementSelector.Read(field = ElementSelector.Checked(value));
    }

    = [];

    /// <summary>The elements by which it leads back to the choices, in the same form: a hint where to look, never the only place.</summary>
    public IReadOnlyList<string> WayBack
    {
        get;
        init => WayBackMarks = ElementSelector.Read(field = ElementSelector.Checked(value));
    }

    = [];

    /// <summary>Its hosts.</summary>
    public IReadOnlyList<string> Hosts { get; init; } = [];

    /// <summary>Cookies in which it records the choice.</summary>
    public IReadOnlyList<string> Cookies { get; init; } = [];

    /// <summary>Storage keys in which it records the choice.</summary>
    public IReadOnlyList<string> Storage { get; init; } = [];

    /// <summary>Where this can be read.</summary>
    public required string Source { get; init; }

    /// <summary>Its elements, as they are asked.</summary>
    internal IReadOnlyList<ElementSelector> Marks { get; private init; } = [];

    /// <summary>Its ways back, as they are asked.</summary>
    internal IReadOnlyList<ElementSelector> WayBackMarks { get; private init; } = [];
}
