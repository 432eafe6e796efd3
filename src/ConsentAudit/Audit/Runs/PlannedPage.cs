using System.Text.Json.Serialization;

namespace ConsentAudit.Audit.Runs;

/// <summary>A page that a run is to audit.</summary>
/// <param name="Position">Its place in the whole list, from 0; of a run that is one of several shards too.</param>
/// <param name="Url">Its address, as it is opened.</param>
/// <param name="Label">The user's own name for it, or null.</param>
/// <param name="Evidence">The name of its evidence folder.</param>
/// <param name="Withheld">Whether a name and password belong to the address, which are never written down.</param>
public sealed record PlannedPage([property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] int Position, string Url, string? Label, string Evidence, bool Withheld = false)
{
    /// <summary>Its evidence folder inside the run's, as reports name it.</summary>
    public string Folder() => $"evidence/{Evidence}/";

    /// <summary>The same page with a name of its evidence folder that no other has: in a list of a hundred thousand two may well share the eight digits of their digests.</summary>
    /// <param name="names">The names that are taken; this one joins them.</param>
    public PlannedPage NamedAmong(ISet<string> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        var free = Evidence;
        for (var next = 2; !names.Add(free); next++)
        {
            free = $"{Evidence}-{next}";
        }

        return this with { Evidence = free };
    }
}
