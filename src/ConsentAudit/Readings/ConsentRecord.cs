using ConsentAudit.Evidence;

namespace ConsentAudit.Readings;

/// <summary>What keeps a choice on the visitor's device.</summary>
/// <param name="Name">Its name or key.</param>
/// <param name="Kind">Cookie or storage.</param>
/// <param name="LifetimeDays">How long it was asked to be kept; null for the session of the browser.</param>
/// <param name="HasNoEnd">Whether it has no expiry of the browser's: localStorage.</param>
/// <param name="AtMs">When it was written, in milliseconds after the start of the navigation.</param>
public sealed record ConsentRecord(string Name, TrackerKind Kind, double? LifetimeDays, bool HasNoEnd, int AtMs);
