using ConsentAudit.Catalogue;
using ConsentAudit.Catalogue.Trackers;
using ConsentAudit.Evidence;

namespace ConsentAudit.Readings.Trackers;

/// <summary>What is known of the names behind the hosts of the page's own site: a tracker may answer under one of them.</summary>
internal sealed class AliasFacts(RuleCatalogue catalogue, IReadOnlyList<HostName>? names)
{
    private readonly Dictionary<string, IReadOnlyList<string>> aliases = (names ?? [])
        .Where(n => n.Aliases.Count > 0)
        .GroupBy(n => n.Host, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(g => g.Key, g => g.First().Aliases, StringComparer.OrdinalIgnoreCase);

    /// <summary>The tracker behind a host, with the alias by which it is known; or null.</summary>
    public (string Alias, TrackerFact Fact)? Of(string host, string path = "/") => aliases.TryGetValue(host.TrimStart('.'), out var behind)
        ? behind.Select(alias => Of(alias.TrimEnd('.'), Known(alias.TrimEnd('.'), path))).FirstOrDefault(known => known is not null)
        : null;

    // The one place where it is asked who stands behind an alias.
    private TrackerFact? Known(string alias, string path) => (TrackerFact?)catalogue.Trackers.Cloak([alias]) ?? catalogue.Trackers.Host(alias, path);

    // Hosting, consent managers and embeds answer under names of the site as well, and mask no tracking by that.
    private static (string, TrackerFact)? Of(string alias, TrackerFact? fact) =>
        fact is { NeedsConsent: not false, Purpose: Purpose.Advertising or Purpose.Audience or Purpose.Social or Purpose.Personalisation } ? (alias, fact) : null;
}
