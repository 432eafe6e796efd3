using ConsentAudit.Evidence;

namespace ConsentAudit.Readings;

/// <summary>A tracker that the site itself names.</summary>
/// <param name="Name">The name as it is written; it may hold a wildcard.</param>
/// <param name="Category">The heading or switch under which it is named, or null.</param>
/// <param name="Locked">Whether that category is declared necessary: always on, without a choice.</param>
/// <param name="Lifetime">The life that is told, as it is written, or null.</param>
/// <param name="Element">Where it is named.</param>
/// <param name="Shot">The photograph in which it is named.</param>
/// <param name="Visit">The visit.</param>
public sealed record DeclaredTracker(string Name, string? Category, bool Locked, string? Lifetime, PhotoElement Element, Shot Shot, Visit Visit);
