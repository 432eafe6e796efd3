using ConsentAudit.Catalogue.Words;
using ConsentAudit.Evidence;

namespace ConsentAudit.Readings;

/// <summary>Settles what the controls of a banner do where a label alone does not say: by the sentence around a link, and by the neighbours.</summary>
internal sealed class RoleInference(Lexicon lexicon, string? language)
{
    public IReadOnlyList<Control> Settle(IReadOnlyList<Control> controls)
    {
        var settled = controls.Select(BySentence).ToList();
        Promote(settled, ControlRole.Acknowledge, "beside a refusal or settings, taking note is how this banner is accepted", c => c.Role == ControlRole.Acknowledge);
        PromoteUnknown(settled);
        return settled;
    }

    // « … ou refusez en cliquant ici »: the label says nothing, its sentence does.
    private Control BySentence(Control control)
    {
        var sentence = SentenceAround(control);
        if (sentence is null)
        {
            return control;
        }

        var inSentence = control with { InSentence = true };
        if (control.Reading.Class is not null and not LabelClass.Neutral and not LabelClass.PolicyMore || LabelText.Words(control.Label).Length > 4)
        {
            return inSentence;
        }

        var told = lexicon.Read(sentence, language);
        return told.Role is ControlRole.Reject or ControlRole.Settings
            ? inSentence with { Role = told.Role, Inferred = "by the sentence around it" }
            : inSentence;
    }

    /// <summary>The part of a sentence that a link closes, or null where the control stands by itself.</summary>
    private static string? SentenceAround(Control control)
    {
        if (control.Element.Tag is "button" or "input" || control.Element.Style.Display is not "inline" || control.Element.Parent is not { } parent)
        {
            return null;
        }

        var around = VisibleText.Of(parent, 2_000);
        if (around.Length < control.Label.Length + 15)
        {
            return null;
        }

        // By whole words: « ici » stands in « publicité » too.
        var label = new WordPattern(control.Label);
        return Sentences.In(around).FirstOrDefault(Holds)?.Split([',', ':'], StringSplitOptions.TrimEntries).FirstOrDefault(Holds) ?? around;

        bool Holds(string text) => label.CountAdjacent(LabelText.Words(text)) > 0;
    }

    private static void Promote(List<Control> controls, ControlRole from, string why, Func<Control, bool> which)
    {
        var offersChoice = controls.Any(c => c.Role is ControlRole.Reject or ControlRole.Settings);
        if (!offersChoice || controls.Any(c => c.Role == ControlRole.Accept) || controls.Count(which) != 1)
        {
            return;
        }

        var index = controls.FindIndex(c => c.Role == from && which(c));
        controls[index] = controls[index] with { Role = ControlRole.Accept, Inferred = why };
    }

    // One button with words nobody knows, beside a refusal or settings, more prominent than they: the acceptance (« C'est bon pour moi ! »).
    private static void PromoteUnknown(List<Control> controls)
    {
        var known = controls.Where(c => c.Role is ControlRole.Reject or ControlRole.Settings && !c.InSentence).ToList();
        var unknown = controls.Where(c => c.Unclassified && LabelText.Normalise(c.Label).Length > 0).ToList();
        if (known.Count == 0 || unknown.Count != 1 || controls.Any(c => c.Role is ControlRole.Accept or ControlRole.Subscribe))
        {
            return;
        }

        if (known.All(k => Prominence(unknown[0].Element) >= Prominence(k.Element)))
        {
            var index = controls.IndexOf(unknown[0]);
            controls[index] = unknown[0] with { Role = ControlRole.Accept, Inferred = "the one other button, and the most prominent" };
        }
    }

    private static double Prominence(PhotoElement e) =>
        (Fill(e) ? 2 : 0) + (e.Style.FontWeight >= 600 ? 0.5 : 0) + Math.Min(1, e.Box.Area / 20_000);

    private static bool Fill(PhotoElement e) => e.Style.Background.Length > 0 && e.Style.Background != e.Parent?.Style.Background;
}
