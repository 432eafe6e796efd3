using ConsentAudit.Evidence;

namespace ConsentAudit.Readings.Trackers;

/// <summary>What one fresh profile kept under a name.</summary>
/// <param name="Visit">The visit, which had a profile of its own.</param>
/// <param name="Digest">The digest of the value; of a name that differs, the digest of the name.</param>
/// <param name="Parts">Digests of the parts that could identify somebody.</param>
/// <param name="Longest">Characters of the longest such part.</param>
internal sealed record ProfileValue(Visit Visit, string Digest, IReadOnlyList<string> Parts, int Longest)
{
    public static ProfileValue Of(Visit visit, IReadOnlyList<ValueFacts> values) =>
        new(visit, values.Select(v => v.Digest).LastOrDefault(d => d.Length > 0) ?? "", [.. values.SelectMany(v => v.Parts).Distinct(StringComparer.Ordinal)], values.Max(v => v.LongestPart));
}
