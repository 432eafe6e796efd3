using ConsentAudit.Catalogue;
using ConsentAudit.Evidence;

namespace ConsentAudit.Readings.Trackers;

/// <summary>Says of the texts that stand in evidence in the open which of them are values as well, as long as the salt is known: later nobody can.</summary>
public static class OpenTexts
{
    /// <summary>The evidence, with the digests of those texts.</summary>
    /// <param name="evidence">What was seen.</param>
    /// <param name="salt">The salt of its digests.</param>
    /// <param name="catalogue">Whose constants a parameter may be held against.</param>
    public static EvidenceBundle Tell(EvidenceBundle evidence, Salt salt, RuleCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        ArgumentNullException.ThrowIfNull(salt);
        ArgumentNullException.ThrowIfNull(catalogue);
        var values = evidence.Visits.SelectMany(Values).SelectMany(v => v.Parts.Append(v.Digest)).ToHashSet(StringComparer.Ordinal);
        var told = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var text in Texts(evidence, catalogue))
        {
            if (salt.Digest(text) is var digest && values.Contains(digest))
            {
                told[text] = digest;
            }
        }

        return evidence with { OpenDigests = told };
    }

    private static IEnumerable<ValueFacts> Values(Visit visit) => visit.Cookies.Select(c => c.Value)
        .Concat(visit.Storage.Select(s => s.Value))
        .Concat(visit.Storage.SelectMany(s => s.Entries.Values))
        .Concat(visit.Requests.SelectMany(r => r.Query.Values.Concat(r.Body.Values)));

    // The readers themselves part the texts; here they are only asked which parts they will want to compare.
    private static HashSet<string> Texts(EvidenceBundle evidence, RuleCatalogue catalogue)
    {
        var asked = new HashSet<string>(catalogue.Services.Select(s => s.QuietWhen?.Split('=')).OfType<string[]>().Where(q => q.Length == 2).Select(q => q[1]), StringComparer.Ordinal);
        string Ask(string text)
        {
            asked.Add(text);
            return text;
        }

        foreach (var address in evidence.Visits.SelectMany(Addresses).Distinct(StringComparer.Ordinal))
        {
            _ = AddressParts.Of(address, Ask).Concat(StoredIdentifiers.InPath(address, Ask).Select(p => p.Part)).Count();
        }

        foreach (var name in evidence.Visits.SelectMany(v => v.Cookies.Select(c => c.Name).Concat(v.Storage.SelectMany(s => s.Entries.Keys.Append(s.Key)))).Distinct(StringComparer.Ordinal))
        {
            _ = NameFamilies.RandomParts(name, Ask).Count;
        }

        return asked;
    }

    private static IEnumerable<string?> Addresses(Visit visit) => visit.Shots.Select(s => s.Photograph?.Url)
        .Concat(visit.Phases.Select(p => p.NextPage))
        .Concat(visit.Requests.SelectMany(r => new[] { r.Url, r.Document }))
        .Append(visit.FinalUrl);
}
