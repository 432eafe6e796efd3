using ConsentAudit.Evidence;

namespace ConsentAudit.Tests.Rules;

/// <summary>Photographs of later moments.</summary>
internal sealed partial class SeenVisit
{
    /// <summary>A photograph with a banner that offers these buttons, or with none.</summary>
    public static Shot ShotOf(VisitKind kind, string moment, int atMs, string[] buttons, params PhotoNode[] beside) => new()
    {
        Moment = moment,
        AtMs = atMs,
        Dom = $"dom/{kind}-{moment}.html",
        Picture = $"shots/{kind}-{moment}.png",
        Photograph = Photo.Of([.. buttons.Length == 0 ? [] : new[] { Photo.Layer("bandeau", [Photo.Paragraph(Prose), .. buttons.Select(Photo.Button)]) }, .. beside]),
    };
}
