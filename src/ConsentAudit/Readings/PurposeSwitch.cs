using ConsentAudit.Evidence;

namespace ConsentAudit.Readings;

/// <summary>A switch of the settings: one purpose, one partner or one legitimate interest, and whether it is on.</summary>
public sealed record PurposeSwitch
{
    /// <summary>The element that is clicked to change it; of a pair of buttons, the one that allows.</summary>
    public required PhotoElement Element { get; init; }

    /// <summary>Of a pair of buttons (« Autoriser » and « Interdire »), the one that refuses; null for a single switch.</summary>
    public PhotoElement? Off { get; init; }

    /// <summary>What it is for, as the page words it.</summary>
    public required string Label { get; init; }

    /// <summary>Whether it is on; null where that cannot be seen.</summary>
    public bool? On { get; init; }

    /// <summary>From what that was read: <c>checked</c>, <c>aria-checked</c>, <c>aria-pressed</c>; <c>word</c>, <c>knob</c>, <c>colour</c>, or two of these joined with a plus; empty where not seen.</summary>
    public string ReadFrom { get; init; } = "";

    /// <summary>Whether it cannot be changed: disabled, or said to be always on.</summary>
    public bool Locked { get; init; }

    /// <summary>Whether it stands for what is strictly necessary, by its own words.</summary>
    public bool Necessary { get; init; }

    /// <summary>Whether it stands for a legitimate interest that can be objected to, and not for a consent.</summary>
    public bool LegitimateInterest { get; init; }

    /// <summary>Whether its state is told by the page's own markup rather than by its look alone.</summary>
    public bool IsTold => ReadFrom is "checked" or "aria-checked" or "aria-pressed";

    /// <summary>Whether its look alone tells its state, by two signs that agree.</summary>
    public bool IsShown => ReadFrom.Contains('+', StringComparison.Ordinal);
}
