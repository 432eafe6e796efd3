using ConsentAudit.Catalogue;
using ConsentAudit.Evidence;

namespace ConsentAudit.Readings;

/// <summary>Reads a photograph: is a consent banner shown, and what does it offer? The one reader, which finds the control to click and which judges.</summary>
public sealed class ShotReader(RuleCatalogue catalogue)
{
    /// <summary>What a photograph shows.</summary>
    public ShotReading Read(Photograph photograph)
    {
        ArgumentNullException.ThrowIfNull(photograph);
        var language = Language(photograph);
        var candidates = new BannerCandidates(catalogue, photograph, language);
        var all = candidates.All().OrderByDescending(c => c.Signs).ThenByDescending(c => c.Controls.Count).ToList();
        var best = all.FirstOrDefault();
        var text = VisibleText.Of(photograph.Root);
        return new ShotReading
        {
            Banner = best is null ? null : new BannerComposer(catalogue, photograph, language).Compose(best),
            Others = [.. all.Skip(1).Where(c => Layers.IsLayer(c.Container)).Select(new BannerComposer(catalogue, photograph, language).Compose).Where(b => b.With(ControlRole.Accept).Any())],
            Obstacles = best is null
                ? [.. Obstacles.In(photograph), .. candidates.Doubtful.Select(d => ("unclear-layer", Excerpt.Of(VisibleText.Of(d.Container), 120)))]
                : [],
            BotWall = BotWallFinder.Find(photograph, text, catalogue.BotWalls),
            TextLength = text.Length,
            Pictures = photograph.Root.SelfAndDescendants().Count(e => e.Hidden is null && e.Tag is "img" or "svg" or "video" or "canvas" or "iframe" or "picture"),
        };
    }

    private string? Language(Photograph photograph)
    {
        var told = photograph.Root.Attribute("lang")?.Split('-')[0].ToLowerInvariant();
        return catalogue.Lexicon.Languages.Contains(told) ? told : null;
    }
}
