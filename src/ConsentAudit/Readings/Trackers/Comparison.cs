namespace ConsentAudit.Readings.Trackers;

/// <summary>The values of one name, compared between all fresh profiles that have it.</summary>
/// <remarks>The threshold is ours: no authority names any.</remarks>
internal sealed class Comparison
{
    /// <summary>Characters from which a part of a value can tell visitors apart: 48 bits in Base 64, 32 in hexadecimal.</summary>
    public const int LongEnough = 8;

    public Comparison(IReadOnlyList<ProfileValue> values, IReadOnlySet<string> pageParts)
    {
        Profiles = values.Count;
        Digests = values.Select(v => v.Digest).Distinct(StringComparer.Ordinal).Count();
        var longEnough = values.Where(v => v.Longest >= LongEnough && v.Parts.Count > 0).ToList();
        var carriers = longEnough.Select(v => v with { Parts = [.. v.Parts.Where(p => !pageParts.Contains(p))] }).Where(v => v.Parts.Count > 0).ToList();
        (Carriers, Longest) = (carriers.Count, carriers.Select(c => c.Longest).DefaultIfEmpty().Max());
        var inProfiles = carriers.SelectMany(c => c.Parts).CountBy(p => p).ToDictionary(StringComparer.Ordinal);
        Own = [.. carriers.Select(c => c with { Parts = [.. c.Parts.Where(p => inProfiles[p] == 1)] })];
        Likeness = carriers.Count switch
        {
            0 => longEnough.Count > 0 ? Likeness.OfThePage : Likeness.Short,
            1 => Likeness.Alone,
            _ when Own.All(own => own.Parts.Count > 0) => Likeness.Own,
            _ => carriers.Select(c => c.Digest).Distinct(StringComparer.Ordinal).Count() == 1 ? Likeness.Alike : Likeness.Returning,
        };
        Values = Likeness == Likeness.Own ? [.. carriers.Select(c => new TrackerReading.ValueSight(c.Visit.Kind, c.Digest))] : [];
    }

    public Likeness Likeness { get; }

    /// <summary>How many profiles have the name.</summary>
    public int Profiles { get; }

    /// <summary>How many of them have a value that could identify somebody.</summary>
    public int Carriers { get; }

    /// <summary>How many different values there are.</summary>
    public int Digests { get; }

    /// <summary>Characters of the longest part that could identify somebody.</summary>
    public int Longest { get; }

    /// <summary>The parts that each profile has for itself.</summary>
    public IReadOnlyList<ProfileValue> Own { get; }

    /// <summary>The values that show it, where each profile has its own.</summary>
    public IReadOnlyList<TrackerReading.ValueSight> Values { get; }
}
