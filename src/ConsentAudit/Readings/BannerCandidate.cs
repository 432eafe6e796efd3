using ConsentAudit.Evidence;

namespace ConsentAudit.Readings;

/// <summary>An element that may be a consent banner, with the controls in it and the weight of its signs.</summary>
/// <param name="Container">The element.</param>
/// <param name="Controls">The controls in it, labels read, roles by label alone.</param>
/// <param name="Signs">Sum of the signs for and against.</param>
internal sealed record BannerCandidate(PhotoElement Container, IReadOnlyList<Control> Controls, int Signs);
