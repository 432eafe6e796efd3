using ConsentAudit.Evidence;

namespace ConsentAudit.Readings.Panels;

/// <summary>A switch of the settings as it was found, before its words and looks are read.</summary>
internal sealed record FoundSwitch
{
    /// <summary>What is clicked: of a pair, the one that allows.</summary>
    public required PhotoElement Element { get; init; }

    /// <summary>What carries the state in the markup, where that is another element than the one clicked.</summary>
    public required PhotoElement Real { get; init; }

    /// <summary>Of a pair, the one that refuses.</summary>
    public PhotoElement? Off { get; init; }

    /// <summary>Of a pair, what carries the state of the one that refuses.</summary>
    public PhotoElement? RealOff { get; init; }

    /// <summary>A mark whose colour alone tells the state, or null.</summary>
    public PhotoElement? Mark { get; init; }

    /// <summary>Everything it is made of.</summary>
    public IEnumerable<PhotoElement> Parts =>
        new[] { Element, Real, Off, RealOff }.OfType<PhotoElement>().Distinct();

    /// <summary>The smallest element that holds all of it.</summary>
    public PhotoElement Whole => Parts.Aggregate(Tree.Common);

    /// <summary>Whether it is two buttons of which one allows and one refuses.</summary>
    public bool IsPair => Off is not null;
}
