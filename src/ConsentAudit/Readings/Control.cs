using ConsentAudit.Catalogue.Words;
using ConsentAudit.Evidence;

namespace ConsentAudit.Readings;

/// <summary>Something on the page that a visitor can use: a button, a link, a switch.</summary>
public sealed record Control
{
    /// <summary>The element.</summary>
    public required PhotoElement Element { get; init; }

    /// <summary>Its label, as the page words it.</summary>
    public required string Label { get; init; }

    /// <summary>Where the label stands: text, aria-label, value, alt, title.</summary>
    public required string LabelFrom { get; init; }

    /// <summary>What the label says.</summary>
    public required LabelReading Reading { get; init; }

    /// <summary>What it does, its place and neighbours considered.</summary>
    public required ControlRole Role { get; init; }

    /// <summary>Whether it is a link inside a sentence rather than a control that stands by itself.</summary>
    public bool InSentence { get; init; }

    /// <summary>What led to the role where the label alone did not, or null.</summary>
    public string? Inferred { get; init; }

    /// <summary>State of a switch, or null.</summary>
    public bool? Checked { get; init; }

    /// <summary>Whether what it does remains unknown, though it may be a choice.</summary>
    public bool Unclassified =>
        Role == ControlRole.Other && Reading.Class is null && !InSentence && Inferred is null && !ControlFinder.LeadsAway(Element)
        && !ControlFinder.Unfolds(Element) && LabelText.Words(Label).Length <= 8;
}
