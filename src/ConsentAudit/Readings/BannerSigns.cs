using ConsentAudit.Catalogue;
using ConsentAudit.Catalogue.Words;
using ConsentAudit.Evidence;

namespace ConsentAudit.Readings;

/// <summary>Weighs the signs that an element is a consent banner: its words, its controls, and what speaks for another kind of dialog.</summary>
/// <remarks>The weights are ours. No sign decides alone but the lack of any word of consent.</remarks>
internal sealed class BannerSigns(RuleCatalogue catalogue, Photograph photograph)
{
    /// <summary>The sum from which an element counts as a banner.</summary>
    public const int Enough = 6;

    private static readonly Topic[] OtherTopics = [Topic.Newsletter, Topic.Notification, Topic.Age, Topic.Location, Topic.Account, Topic.App];

    public int Of(PhotoElement container, IReadOnlyList<Control> controls, bool isPlatform)
    {
        if (!IsSeen(container))
        {
            return 0;
        }

        var used = controls.Select(c => c.Element).ToHashSet();
        var prose = LabelText.Words(VisibleText.Of(container, skip: used.Contains));
        var labels = LabelText.Words(string.Join(" . ", controls.Select(c => c.Label)));
        var consent = catalogue.Lexicon.Count(Topic.Consent, prose);
        var privacy = catalogue.Lexicon.Count(Topic.Privacy, prose) + catalogue.Lexicon.Count(Topic.Purpose, prose);
        var inLabels = catalogue.Lexicon.Count(Topic.Consent, labels);
        var roles = controls.Select(c => c.Role).ToHashSet();
        var accept = roles.Contains(ControlRole.Accept);
        var refuse = roles.Contains(ControlRole.Reject);
        var settings = roles.Contains(ControlRole.Settings);
        var answers = accept || refuse || roles.Contains(ControlRole.Acknowledge) || roles.Contains(ControlRole.Close)
            || roles.Contains(ControlRole.Save) || roles.Contains(ControlRole.Subscribe) || controls.Any(c => c.Unclassified);
        var speaks = consent > 0 || (isPlatform && privacy > 0) || (privacy >= 2 && accept && (refuse || settings)) || (inLabels > 0 && accept && (refuse || settings));
        if (!speaks || !answers)
        {
            return 0;
        }

        var signs = (2 * Math.Min(consent, 4)) + Math.Min(privacy, 4) + (2 * Math.Min(inLabels, 1))
            + (accept ? 3 : 0) + (refuse ? 3 : 0) + (settings ? 2 : 0)
            + (roles.Contains(ControlRole.PurposeToggle) ? 1 : 0)
            + (roles.Contains(ControlRole.Acknowledge) ? 2 : 0)
            + (roles.Contains(ControlRole.Close) ? 1 : 0)
            + (isPlatform ? 4 : 0);
        return signs - Against(container, prose);
    }

    private int Against(PhotoElement container, string[] prose)
    {
        var others = OtherTopics.Sum(t => Math.Min(catalogue.Lexicon.Count(t, prose), 3));
        var fields = container.SelfAndDescendants().Count(e => e.Hidden is null && AsksForText(e));
        return (2 * others) + (5 * Math.Min(fields, 1));
    }

    private static bool AsksForText(PhotoElement e) => e.Tag switch
    {
        "textarea" => true,
        "input" => (e.Attribute("type") ?? "text") is "text" or "email" or "password" or "tel" or "date" or "number",
        _ => false,
    };

    private bool IsSeen(PhotoElement container)
    {
        // A wrapper may have no size of its own: then what it shows is what is seen of its parts.
        var shown = container.SelfAndDescendants()
            .Where(e => e.Hidden is null && e.Box.Area > 0)
            .Any(e => e.Box.Intersect(photograph.Viewport) is { Width: >= 100, Height: >= 20 });
        return shown || container.Box.Y >= photograph.Viewport.Bottom;
    }
}
