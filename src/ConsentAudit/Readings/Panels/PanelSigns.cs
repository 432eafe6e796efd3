using ConsentAudit.Catalogue.Words;
using ConsentAudit.Evidence;

namespace ConsentAudit.Readings.Panels;

/// <summary>Weighs the signs that an element holds the settings of a consent: its switches, how they can be ended, its words, and what speaks for another kind of form.</summary>
/// <remarks>The weights are ours.</remarks>
internal sealed class PanelSigns(Lexicon lexicon)
{
    private static readonly Topic[] OtherTopics = [Topic.Newsletter, Topic.Notification, Topic.Age, Topic.Location, Topic.Account, Topic.App];

    /// <summary>The sum of the signs; 0 where it cannot be the settings.</summary>
    public int Of(PanelReading panel)
    {
        var words = LabelText.Words(panel.Text);
        var labels = LabelText.Words(string.Join(" . ", panel.Switches.Select(s => s.Label)));
        var consent = lexicon.Count(Topic.Consent, words);
        var purposes = lexicon.Count(Topic.Purpose, labels) + lexicon.Count(Topic.Consent, labels) + lexicon.Count(Topic.Necessary, labels);
        var privacy = lexicon.Count(Topic.Privacy, words) + lexicon.Count(Topic.Purpose, words);
        var isLayer = Tree.SelfAndAncestors(panel.Container).Any(Layers.IsLayer);
        var ends = panel.Controls.Any(c => c.Role is ControlRole.Save or ControlRole.Accept or ControlRole.Reject);
        var speaks = consent > 0 || (isLayer && purposes > 0) || (isLayer && privacy >= 2) || purposes >= 2;
        if (!speaks || (panel.Switches.Count == 0 && !Offers(panel, consent + privacy)) || (panel.Switches.Count > 0 && !ends && purposes == 0 && !isLayer))
        {
            return 0;
        }

        var signs = (2 * Math.Min(panel.Switches.Count, 6)) + (2 * Math.Min(purposes, 3)) + Math.Min(consent, 3) + Math.Min(privacy, 3)
            + (panel.With(ControlRole.Save).Any() ? 4 : 0)
            + (panel.With(ControlRole.Reject).Any() ? 3 : 0)
            + (panel.With(ControlRole.Accept).Any() ? 1 : 0)
            + (isLayer ? 2 : 0);
        return Math.Max(0, signs - Against(panel, words));
    }

    // Without a switch: somewhere to refuse, or to save, in so many words about consent.
    private static bool Offers(PanelReading panel, int spoken) =>
        spoken >= 2 && (panel.With(ControlRole.Reject).Any() || panel.With(ControlRole.Save).Any());

    private int Against(PanelReading panel, string[] words)
    {
        var others = OtherTopics.Max(t => Math.Min(lexicon.Count(t, words), 4));
        var fields = panel.Container.SelfAndDescendants().Where(e => e.Hidden is null && e.Tag == "input").Select(e => e.Attribute("type") ?? "text").ToList();
        return (panel.Switches.Count >= 3 ? others : 2 * others)
            + (fields.Any(t => t is "password" or "email" or "tel") ? 12 : 0)
            + (panel.Switches.Count < 2 && fields.Contains("text") ? 3 : 0);
    }
}
