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
        var (panels, panelsWithout) = (new PanelReader(Stage.Catalogue), new PanelReader(Without));
        var settings = evidence.Visits.SelectMany(v => v.Shots.Where(s => s.Photograph is not null && s.Moment is Moment.SecondLayer or Moment.WithdrawLayer).Select(s => (v.Kind, Shot: s)))
            .Select(s => (s.Kind, s.Shot.Moment, With: Controls(panels.Read(s.Shot.Photograph!, null, false)), Without: Controls(panelsWithout.Read(s.Shot.Photograph!, null, false))));

        // What the settings show is asked of the reader of settings, which is the one that acts on them.
        var banners = evidence.Visits.SelectMany(v => v.Shots.Where(s => s.Photograph is not null && !IsSettings(s.Moment)).Select(s => (v.Kind, Shot: s)))
            .Select(s => (s.Kind, s.Shot.Moment, With: Controls(with.Read(s.Shot.Photograph!)), Without: Controls(without.Read(s.Shot.Photograph!))));
        return [.. banners.Concat(settings)
            .Where(s => s.With != s.Without)
            .Select(s => $"{s.Kind}, {s.Moment}: {s.With} with the hints, {s.Without} without")];
    }

    private static string Controls(ShotReading reading) => reading.Banner is null
        ? "no banner"
        : string.Join(", ", reading.Banner.Controls.Select(c => $"{c.Role} {c.Label} at {c.Element.Box.X:0},{c.Element.Box.Y:0}"));

    private static bool IsSettings(string moment) =>
        moment.StartsWith(Moment.SecondLayer, StringComparison.Ordinal) || moment.StartsWith(Moment.WithdrawLayer, StringComparison.Ordinal);

    private static string Controls(PanelReading? panel) => panel is null
        ? "no settings"
        : string.Join(", ", panel.Controls.Select(c => $"{c.Role} {c.Label}").Concat(panel.Switches.Select(s => $"{s.Label} {s.On}")));
}
