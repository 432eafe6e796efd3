using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Rules;

/// <summary>A choice by purpose can be reached from the first layer.</summary>
public sealed class SettingsAvailable : IRule
{
    /// <inheritdoc/>
    public IReadOnlyList<Phase> Needs => [Phase.BeforeConsent];

    /// <inheritdoc/>
    public Conclusion Judge(PageReading page)
    {
        if (page.Banner is not { } banner || !(banner.With(ControlRole.Accept).Any() || page.Unclassified.Count > 0))
        {
            return Conclusion.Of(Verdict.NotApplicable);
        }

        var ways = banner.Controls.Where(c => c.Role is ControlRole.Settings or ControlRole.PurposeToggle).ToList();
        // « En savoir plus » was taken for settings by its neighbours: nobody has seen what it opens.
        if (ways.Count > 0 && ways.All(w => w.Inferred is not null))
        {
            return Conclusion.CannotTell("unclassified", Show.Labels(ways)).Showing(Show.Controls(page, ways));
        }

        if (ways.Count > 0)
        {
            return Told(Verdict.Pass, page, ways);
        }

        if (page.Unclassified.Count > 0)
        {
            return Conclusion.CannotTell("unclassified", Show.Labels(page.Unclassified)).Showing(Show.Controls(page, page.Unclassified));
        }

        var covered = banner.Covered.Where(c => c.Role == ControlRole.Settings).ToList();
        if (covered.Count > 0)
        {
            return Conclusion.CannotTell("control-covered", Show.Labels(covered)).Showing(Show.Controls(page, covered));
        }

        var paid = banner.With(ControlRole.Subscribe).Any();
        return Told(paid ? Verdict.Review : Verdict.Fail, page, banner.Controls.Where(c => c.Role is not (ControlRole.Policy or ControlRole.Other)));
    }

    private static Conclusion Told(Verdict verdict, PageReading page, IEnumerable<Control> controls)
    {
        var shown = controls.ToList();
        return Conclusion.Of(verdict).With("labels", Show.Labels(shown)).Showing(Show.Controls(page, shown));
    }
}
