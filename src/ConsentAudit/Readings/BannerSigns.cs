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

    /// <summary>The sum from which an element may be a banner, so that nobody should say that there was none.</summary>
    public const int Doubtful = 4;

    private static readonly Topic[] OtherTopics = [Topic.Newsletter, Topic.Notification, Topic.Age, Topic.Location, Topic.Account, Topic.App];

    public int Of(PhotoElement container, IReadOnlyList<Control> controls, bool isPlatform)
    {
        if (!IsSeen(container))
        {
            return 0;
        }

        var used = controls.Select(c => c.Element).ToHashSet();
        var prose = LabelText.Words(VisibleText.Of(container, skip: used.Contains));
        // A link to the policy stands on every kind of dialog.
        var labels = LabelText.Words(string.Join(" . ", controls.Where(c => c.Role is not (ControlRole.Policy or ControlRole.Partners)).Select(c => c.Label)));
        var consent = catalogue.Lexicon.Count(Topic.Consent, prose);
        var privacy = catalogue.Lexicon.Count(Topic.Privacy, prose) + catalogue.Lexicon.Count(Topic.Purpose, prose);
        var inLabels = catalogue.Lexicon.Count(Topic.Consent, labels);
        var announces = catalogue.Lexicon.Count(Topic.Announcement, prose) > 0;
        var roles = controls.Select(c => c.Role).ToHashSet();
        var accept = roles.Contains(ControlRole.Accept);
        var refuse = roles.Contains(ControlRole.Reject);
        var settings = roles.Contains(ControlRole.Settings);
        // A cross, or words that nobody knows, answer only where the site speaks of its own cookies: news about cookies have a cross too.
        var answers = accept || refuse || settings || roles.Contains(ControlRole.Acknowledge) || roles.Contains(ControlRole.Save) || roles.Contains(ControlRole.Subscribe)
            || ((announces || isPlatform) && (roles.Contains(ControlRole.Close) || controls.Any(c => c.Unclassified)));
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
            + (announces ? 4 : 0)
            + (isPlatform ? 4 : 0);
        return signs - Against(container, prose);
    }

    private int Against(PhotoElement container, string[] prose)
    {
        // A dialog is about one thing: the strongest other topic counts, not each that a long text touches in passing.
        var others = OtherTopics.Max(t => Math.Min(catalogue.Lexicon.Count(t, prose), 4));
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
