using ConsentAudit.Catalogue.Trackers;

namespace ConsentAudit.Readings.Trackers;

/// <summary>What something stored is taken for, and why.</summary>
/// <param name="Fact">What is known of it or of its owner, or null.</param>
/// <param name="Purpose">What it is for.</param>
/// <param name="Needs">Whether it needs consent; null where that is not known.</param>
/// <param name="Identifies">Whether it tells this visitor from others; null where that was not compared.</param>
/// <param name="Why">Why, in one sentence.</param>
internal sealed record Classing(TrackerFact? Fact, Purpose Purpose, bool? Needs, bool? Identifies, string Why)
{
    /// <summary>A name that the tables know.</summary>
    public static Classing Known(TrackerFact fact) => new(fact, fact.Purpose, fact.NeedsConsent, null, $"known: {Told(fact)}");

    /// <summary>A name that nobody knows, which keeps the visitor's choice.</summary>
    public static Classing Record(string because) => new(null, Purpose.ConsentRecord, false, null, $"unknown name; it keeps the visitor’s choice: {because}");

    /// <summary>A name that nobody knows, by how its values behave.</summary>
    public static Classing Behaving(Comparison values, Retention kept, string by)
    {
        var identifies = Identifying(values, kept);
        return new(null, Purpose.Unknown, identifies == false ? false : null, identifies, $"unknown name{by}; {Behaviour(values, kept)}");
    }

    /// <summary>A name that nobody knows, kept for somebody who is known: an identifier of theirs serves their purpose.</summary>
    public static Classing Owned(TrackerFact owner, string where, Comparison values, Retention kept)
    {
        var identifies = Identifying(values, kept);
        var why = $"unknown name {where} {Told(owner)}; {Behaviour(values, kept)}";
        return identifies switch
        {
            true => new(owner, owner.Purpose, owner.NeedsConsent, true, why),
            false => new(null, Purpose.Unknown, false, false, why),
            null => new(null, owner.Purpose, null, null, why),
        };
    }

    /// <summary>Service, owner and source.</summary>
    public static string Told(TrackerFact fact) => fact.Service is null ? $"{fact.Owner}, {fact.Source}" : $"{fact.Service} ({fact.Owner}), {fact.Source}";

    private static bool? Identifying(Comparison values, Retention kept) => !kept.Lasts ? false : values.Likeness switch
    {
        Likeness.Own => true,
        Likeness.Alone => null,
        _ => false,
    };

    private static string Behaviour(Comparison values, Retention kept) => !kept.Lasts
        ? $"{kept.Told}, so that it knows nobody again"
        : values.Likeness switch
        {
            Likeness.Own => $"its value differs between fresh profiles (each of {values.Carriers} has a part of its own, {values.Longest} characters at the longest) and {kept.Told}: an identifier",
            Likeness.Alone => $"one profile of {values.Profiles} has a value long enough to identify somebody, so that it could not be compared; {kept.Told}",
            Likeness.Returning => $"its value differs, but parts of it came back in other profiles ({values.Digests} values in {values.Carriers} profiles): a variant, a version or some content",
            Likeness.Alike => $"the same value in all {values.Carriers} profiles that have it: a setting",
            Likeness.OfThePage => "what differs in it stands in the address of the page: content",
            _ => $"no part of its value is long enough ({Comparison.LongEnough} characters, no date, no word) to tell visitors apart",
        };
}
