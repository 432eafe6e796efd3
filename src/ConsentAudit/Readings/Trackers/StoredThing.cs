namespace ConsentAudit.Readings.Trackers;

/// <summary>Something stored, with what each profile kept of it.</summary>
/// <param name="Reading">What it means.</param>
/// <param name="Values">What each profile kept.</param>
/// <param name="Comparison">How these compare.</param>
internal sealed record StoredThing(TrackerReading Reading, IReadOnlyList<ProfileValue> Values, Comparison Comparison);
