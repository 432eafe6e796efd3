using ConsentAudit.Catalogue;
using ConsentAudit.Catalogue.Trackers;
using ConsentAudit.Catalogue.Words;
using ConsentAudit.Evidence;

namespace ConsentAudit.Readings;

/// <summary>Recognises a check for robots that a site shows in place of its page.</summary>
internal static class BotWallFinder
{
    // A page with more to read than this is a page, whatever it loads.
    private const int MostText = 1_500;

    public static string? Find(Photograph photograph, string text, IReadOnlyList<BotWall> walls)
    {
        if (text.Length > MostText)
        {
            return null;
        }

        var words = LabelText.Words(text);
        var hosts = photograph.Root.SelfAndDescendants()
            .SelectMany(e => new[] { e.FrameUrl, e.Tag is "script" or "iframe" ? e.Attribute("src") : null })
            .Select(u => Uri.TryCreate(u, UriKind.Absolute, out var address) ? address.Host : null)
            .OfType<string>()
            .ToHashSet(StringComparer.Ordinal);
        return walls.FirstOrDefault(w =>
            w.Hosts.Any(h => hosts.Any(host => HostTable.IsBelow(host, h)))
            || w.Phrases.Any(p => new WordPattern(p).CountAdjacent(words) > 0))?.Name;
    }
}
