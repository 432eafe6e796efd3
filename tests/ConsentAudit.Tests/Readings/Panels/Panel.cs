using ConsentAudit.Evidence;
using ConsentAudit.Readings;
using ConsentAudit.Tests.Catalogue;

namespace ConsentAudit.Tests.Readings.Panels;

/// <summary>Reads the settings in photographs with the built-in catalogue.</summary>
internal static class Panel
{
    public const string Save = "<button>Enregistrer mes choix</button>";

    private static readonly PanelReader Reader = new(BuiltIn.Catalogue);

    /// <summary>The settings on a layer over a news page.</summary>
    public static PanelReading? Of(string inside, string language = "fr") => Read(Photo.Page(Layer(inside), language));

    public static string Layer(string inside) => $"<div fixed id='panel' at='300 100 760 560'><h2>Vos préférences en matière de cookies</h2>{inside}</div>";

    public static PanelReading? Read(Photograph now, BannerReading? first = null, bool otherPage = false) => Reader.Read(now, first, otherPage);

    public static PanelReading? First(Photograph shot, BannerReading banner) => Reader.ReadFirst(shot, banner);

    /// <summary>The switches as <c>label: on/off/?</c> with what that was read from.</summary>
    public static IEnumerable<string> Switches(string inside, string language = "fr") =>
        Of(inside, language)?.Switches.Select(Told) ?? ["no panel"];

    public static string Told(PurposeSwitch s) =>
        $"{s.Label}: {(s.On switch { true => "on", false => "off", _ => "?" })}{(s.ReadFrom.Length > 0 ? " by " + s.ReadFrom : "")}{(s.Locked ? " locked" : "")}{(s.Necessary ? " necessary" : "")}{(s.LegitimateInterest ? " interest" : "")}";

    /// <summary>The controls as <c>role label</c>.</summary>
    public static IEnumerable<string> Controls(string inside, string language = "fr") =>
        Of(inside, language)?.Controls.Select(c => $"{c.Role} {c.Label}") ?? ["no panel"];
}
