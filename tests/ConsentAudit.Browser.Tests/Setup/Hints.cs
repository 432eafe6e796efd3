using ConsentAudit.Catalogue;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Browser.Tests.Setup;

/// <summary>Whether a page is read as well by a tool that knows no consent platform: what is known of one is a hint and a name, never a condition.</summary>
internal static class Hints
{
    private static readonly RuleCatalogue Without = RuleCatalogue.Load(new CatalogueSource(
        CatalogueSource.BuiltIn().Files.ToDictionary(f => f.Key, f => f.Key == "platforms/platforms.json" ? "[]" : f.Value)));

    /// <summary>The photographs in which other controls are found without the hints, one line each.</summary>
    public static IReadOnlyList<string> Needed(EvidenceBundle evidence)
    {
        var (with, without) = (new ShotReader(Stage.Catalogue), new ShotReader(Without));
        return [.. evidence.Visits.SelectMany(v => v.Shots.Where(s => s.Photograph is not null).Select(s => (v.Kind, Shot: s)))
            .Select(s => (s.Kind, s.Shot.Moment, With: Controls(with.Read(s.Shot.Photograph!)), Without: Controls(without.Read(s.Shot.Photograph!))))
            .Where(s => s.With != s.Without)
            .Select(s => $"{s.Kind}, {s.Moment}: {s.With} with the hints, {s.Without} without")];
    }

    private static string Controls(ShotReading reading) => reading.Banner is null
        ? "no banner"
        : string.Join(", ", reading.Banner.Controls.Select(c => $"{c.Role} {c.Label} at {c.Element.Box.X:0},{c.Element.Box.Y:0}"));
}
