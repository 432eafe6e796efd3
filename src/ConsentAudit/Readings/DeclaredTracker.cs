using ConsentAudit.Catalogue.Trackers;
using ConsentAudit.Evidence;
using ConsentAudit.Readings.Declared;

namespace ConsentAudit.Readings;

/// <summary>A tracker that the site itself names.</summary>
/// <param name="Name">The name as it is written; it may hold a wildcard.</param>
/// <param name="Category">The heading or switch under which it is named, or null.</param>
/// <param name="Locked">Whether that category is declared necessary: always on, without a choice.</param>
/// <param name="Lifetime">The life that is told, as it is written, or null.</param>
/// <param name="Element">Where it is named.</param>
/// <param name="Shot">The photograph in which it is named.</param>
/// <param name="Visit">The visit.</param>
public sealed record DeclaredTracker(string Name, string? Category, bool Locked, string? Lifetime, PhotoElement Element, Shot Shot, Visit Visit)
{
    /// <summary>The name with <c>*</c> for each part that differs from visitor to visitor or from site to site.</summary>
    public string Pattern { get; init; } = Name;

    /// <summary>What is known of the tracker of that name, or null.</summary>
    public TrackerFact? Fact { get; init; }

    /// <summary>Whether it stands in a table or a list, and not in running text.</summary>
    public bool InList { get; init; }

    /// <summary>Whether the eye saw it in the photograph: what is folded away may be shown on request.</summary>
    public bool Seen { get; init; }

    /// <summary>Whether a tracker that was seen is the one that is named, or of its family.</summary>
    public bool Covers(TrackerReading tracker)
    {
        ArgumentNullException.ThrowIfNull(tracker);
        return DeclaredName.Covers(Pattern, tracker.Name) || (Fact is not null && ReferenceEquals(Fact, tracker.Fact));
    }
}
