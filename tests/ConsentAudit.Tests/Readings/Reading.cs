using ConsentAudit.Evidence;
using ConsentAudit.Readings;
using ConsentAudit.Tests.Catalogue;

namespace ConsentAudit.Tests.Readings;

/// <summary>Reads photographs with the built-in catalogue.</summary>
internal static class Reading
{
    public const string Words = "<div>Nous et nos partenaires utilisons des cookies pour la publicité personnalisée et la mesure d’audience. Vous pouvez accepter ou refuser.</div>";

    private static readonly ShotReader Reader = new(BuiltIn.Catalogue);

    public static ShotReading Of(Photograph photograph) => Reader.Read(photograph);

    /// <summary>The banner of a news page over which something lies.</summary>
    public static BannerReading? Banner(string layer, string language = "fr") => Of(Photo.Page(layer, language)).Banner;

    /// <summary>The banner's controls as <c>role label</c>.</summary>
    public static IEnumerable<string> Roles(string layer, string language = "fr") =>
        Banner(layer, language)?.Controls.Select(c => $"{c.Role} {c.Label}") ?? ["no banner"];

    /// <summary>A fixed bar with consent's words and the controls given.</summary>
    public static string Bar(string controls) => $"<div fixed>{Words}<div>{controls}</div></div>";
}
