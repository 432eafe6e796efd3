using ConsentAudit.Evidence;

namespace ConsentAudit.Readings.Trackers;

/// <summary>The parts of addresses, as values are parted: what a value shares with the address of its page tells the page, not the visitor.</summary>
internal sealed class AddressParts(Scene scene)
{
    /// <summary>Parts of the addresses of all pages of the site that were visited.</summary>
    public HashSet<string> OfPages()
    {
        var addresses = scene.Visits.SelectMany(v => v.Shots.Select(s => s.Photograph?.Url)
            .Concat(v.Phases.Select(p => p.NextPage))
            .Append(v.FinalUrl));
        var documents = scene.Visits.SelectMany(v => v.Requests).Where(r => r.Type == "Document" && scene.PartyOf(Scene.HostOf(r.Url)) == Party.First).ToList();
        return
        [
            .. addresses.Concat(documents.Select(d => d.Url)).Distinct().SelectMany(a => Of(a, scene.Open.Digest)),
            .. documents.SelectMany(d => d.Query.Values).SelectMany(v => v.Parts),
        ];
    }

    /// <summary>Parts of one address: of the whole, of its path step by step, and of what its signs part.</summary>
    /// <param name="address">The address.</param>
    /// <param name="digest">How a part becomes a digest.</param>
    public static IEnumerable<string> Of(string? address, Func<string, string> digest) => Uri.TryCreate(address, UriKind.Absolute, out var uri)
        ? uri.PathAndQuery.Split('/', '?', '&', '=')
            .Prepend(uri.AbsoluteUri)
            .Prepend(uri.AbsolutePath)
            .SelectMany(step => step.Split('-', '_', '.').Prepend(step))
            .Where(step => step.Length > 0)
            .Distinct(StringComparer.Ordinal)
            .SelectMany(step => ValueReader.Read(step, digest).Parts)
        : [];
}
