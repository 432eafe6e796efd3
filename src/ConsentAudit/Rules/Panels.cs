using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Rules;

/// <summary>What the rules about the settings share: why they were not read, what in them may still be hidden, and their exhibits.</summary>
internal static class Panels
{
    private const int MostExhibits = 40;
    private const int MostLabels = 8;

    // Why no settings were seen, where the visit that chose says so; its other reasons are about the choice.
    private static readonly HashSet<string> AboutSettings = new(StringComparer.Ordinal) { "settings-not-opened", "switches-unread" };

    /// <summary>What is concluded where no settings were read: no object where the banner leads to none, else no answer.</summary>
    public static Conclusion Missing(PageReading page)
    {
        if (page.Banner is not { } banner)
        {
            return Conclusion.Of(Verdict.NotApplicable);
        }

        if (banner.Controls.Any(c => c.Role is ControlRole.Settings or ControlRole.PurposeToggle))
        {
            return Unread(page);
        }

        return page.Unclassified.Count > 0
            ? Conclusion.CannotTell("unclassified", Show.Labels(page.Unclassified)).Showing(Show.Controls(page, page.Unclassified))
            : Conclusion.Of(Verdict.NotApplicable);
    }

    /// <summary>Why not all of the settings was read, or null: a control that was not understood, a fold that was closed, a layer below.</summary>
    public static Conclusion? Incomplete(PageReading page, PanelReading panel)
    {
        var unknown = panel.Controls.Where(c => c.Unclassified || c.Role is ControlRole.Settings or ControlRole.PurposeToggle).ToList();
        if (unknown.Count > 0)
        {
            return Conclusion.CannotTell("settings-unclear", Show.Labels(unknown)).Showing([Whole(page)]);
        }

        var folds = panel.Container.SelfAndDescendants().Where(e => e.Hidden is null && e != panel.InterestsTab?.Element && IsClosed(e)).ToList();
        return folds.Count > 0
            ? Conclusion.CannotTell("settings-folded", Quoted(folds.Select(f => Excerpt.Of(VisibleText.Of(f), 60)))).Showing([Whole(page)])
            : null;
    }

    /// <summary>Labels of switches in quotation marks.</summary>
    public static Text Labels(IEnumerable<PurposeSwitch> switches) => Quoted(switches.Select(s => s.Label));

    /// <summary>Switches, on the photograph in which they were read.</summary>
    public static IEnumerable<Exhibit> Switches(PageReading page, IEnumerable<PurposeSwitch> switches) =>
        switches.Take(MostExhibits).Select(s => Of(page, "control", s.Label.Length > 0 ? s.Label : Show.Quoted("").En));

    /// <summary>The settings as a whole.</summary>
    public static Exhibit Whole(PageReading page) => Of(page, "page", page.PanelVisit?.FinalUrl is { Length: > 0 } url ? url : page.Evidence.Url);

    private static Exhibit Of(PageReading page, string kind, string what) => new()
    {
        Visit = page.PanelVisit?.Kind ?? VisitKind.Refusing,
        Moment = Phase.BeforeConsent,
        AtMs = page.PanelShot?.AtMs ?? 0,
        Kind = kind,
        What = what,
        File = page.PanelShot?.Picture ?? page.PanelShot?.Dom ?? "evidence.json",
    };

    private static Conclusion Unread(PageReading page)
    {
        var told = page.Of(Phase.AfterSave)?.Record;
        var why = told is { Observed: false, Reason: not (null or "no-banner") } ? told : page.Of(Phase.AfterReject)?.Record;
        return why is { Reason: { } reason } && (why == told || AboutSettings.Contains(reason))
            ? Conclusion.CannotTell(reason, why.Detail ?? "")
            : Conclusion.CannotTell("settings-unseen");
    }

    private static bool IsClosed(PhotoElement e) =>
        e.Attribute("aria-expanded") == "false"
        || (e.Attribute("role") == "tab" && e.Attribute("aria-selected") != "true")
        || (e.Tag == "summary" && e.Parent is { Tag: "details" } fold && fold.Attribute("open") is null);

    private static Text Quoted(IEnumerable<string> labels)
    {
        var all = labels.Distinct(StringComparer.Ordinal).ToList();
        var more = all.Count > MostLabels ? ", …" : "";
        return new Text(
            string.Join(", ", all.Take(MostLabels).Select(l => Show.Quoted(l).Fr)) + more,
            string.Join(", ", all.Take(MostLabels).Select(l => Show.Quoted(l).En)) + more);
    }
}
