using ConsentAudit.Catalogue.Words;
using ConsentAudit.Evidence;

namespace ConsentAudit.Readings;

/// <summary>Settles what the controls of a banner do where a label alone does not say: by the sentence around a link, and by the neighbours.</summary>
internal sealed class RoleInference(Lexicon lexicon, string? language)
{
    private static readonly HashSet<string> Noes = new(StringComparer.Ordinal) { "non", "no", "nein", "nee" };

    public IReadOnlyList<Control> Settle(IReadOnlyList<Control> controls)
    {
        var settled = controls.Select(BySentence).ToList();
        Promote(settled, ControlRole.Acknowledge, "beside a refusal or settings, taking note is how this banner is accepted", c => c.Role == ControlRole.Acknowledge);
        RefuseByNo(settled);
        PromoteUnknown(settled);
        SettingsByMore(settled);
        return settled;
    }

    // « … ou refusez en cliquant ici »: the label says nothing, its sentence does.
    private Control BySentence(Control control)
    {
        var sentence = LinkSentence.Around(control);
        if (sentence is null)
        {
            return control;
        }

        var inSentence = control with { InSentence = true };
        if (control.Reading.Class is not null and not LabelClass.Neutral and not LabelClass.PolicyMore || LabelText.Words(control.Label).Length > 4)
        {
            return inSentence;
        }

        return Told(sentence) is { } role ? inSentence with { Role = role, Inferred = "by the sentence around it" } : inSentence;
    }

    // The clause that the link stands in decides; where it says nothing (« cliquez ici »), the clause before it does: « Pour tout refuser, cliquez ici ».
    private ControlRole? Told(LinkSentence sentence)
    {
        var own = lexicon.Read(sentence.Clause, language);
        var told = own.Class is null or LabelClass.Neutral && sentence.ClauseBefore.Length > 0 ? lexicon.Read(sentence.ClauseBefore, language) : own;
        return told.Role is ControlRole.Reject or ControlRole.Settings ? told.Role : null;
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

        // Where refusal and settings are both known, what is left can only be the acceptance.
        var complete = controls.Any(c => c.Role == ControlRole.Reject) && controls.Any(c => c.Role == ControlRole.Settings);
        if (complete || known.All(k => Prominence(unknown[0].Element) >= Prominence(k.Element)))
        {
            var index = controls.IndexOf(unknown[0]);
            controls[index] = unknown[0] with { Role = ControlRole.Accept, Inferred = "the one other button, and the most prominent" };
        }
    }

    // « Non, je garde mes miettes »: words that nobody knows, but the first says no; beside an acceptance.
    private static void RefuseByNo(List<Control> controls)
    {
        var no = controls.Where(c => c.Unclassified && LabelText.Words(c.Label) is { Length: > 1 } words && Noes.Contains(words[0])).ToList();
        if (no.Count == 1 && controls.Any(c => c.Role == ControlRole.Accept) && !controls.Any(c => c.Role is ControlRole.Reject or ControlRole.Subscribe))
        {
            controls[controls.IndexOf(no[0])] = no[0] with { Role = ControlRole.Reject, Inferred = "its first word says no" };
        }
    }

    // « En savoir plus » that leads nowhere else opens the banner's own second layer.
    private static void SettingsByMore(List<Control> controls)
    {
        var more = controls.Where(c => c.Reading.Class == LabelClass.PolicyMore && c.Role == ControlRole.Policy && !c.InSentence
            && !ControlFinder.LeadsAway(c.Element) && !ControlFinder.Unfolds(c.Element)).ToList();
        if (more.Count == 1 && !controls.Any(c => c.Role == ControlRole.Settings))
        {
            controls[controls.IndexOf(more[0])] = more[0] with { Role = ControlRole.Settings, Inferred = "it leads to no other page" };
        }
    }

    private static double Prominence(PhotoElement e) =>
        (Fill(e) ? 2 : 0) + (e.Style.FontWeight >= 600 ? 0.5 : 0) + Math.Min(1, e.Box.Area / 20_000);

    private static bool Fill(PhotoElement e) => e.Style.Background.Length > 0 && e.Style.Background != e.Parent?.Style.Background;
}
