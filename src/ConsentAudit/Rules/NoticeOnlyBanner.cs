using System.Globalization;
using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Rules;

/// <summary>A banner offers a choice, and does not merely inform while trackers run.</summary>
public sealed class NoticeOnlyBanner : IRule
{
    /// <inheritdoc/>
    public IReadOnlyList<Phase> Needs => [Phase.BeforeConsent];

    /// <inheritdoc/>
    public Conclusion Judge(PageReading page)
    {
        if (page.Banner is not { } banner)
        {
            return Conclusion.Of(Verdict.NotApplicable);
        }

        var choices = banner.Controls.Where(c => c.Role is ControlRole.Accept or ControlRole.Reject or ControlRole.Settings or ControlRole.Save
            or ControlRole.Subscribe or ControlRole.PurposeToggle).ToList();
        if (choices.Count > 0)
        {
            return Conclusion.Of(Verdict.Pass).With("labels", Show.Labels(choices)).Showing(Show.Controls(page, choices));
        }

        if (page.Unclassified.Count > 0)
        {
            return Conclusion.CannotTell("unclassified", Show.Labels(page.Unclassified)).Showing(Show.Controls(page, page.Unclassified));
        }

        var failing = page.Trackers.Where(t => t.NeedsConsent == true && t.In(Phase.BeforeConsent) && TrackerFinding.IsCertain(t, Phase.BeforeConsent)).ToList();
        var doubtful = page.Trackers.Where(t => t.In(Phase.BeforeConsent) && TrackerFinding.IsDoubtful(t)).ToList();
        return failing.Count > 0 ? Told(Verdict.Fail, page, failing)
            : doubtful.Count > 0 ? Told(Verdict.Review, page, doubtful)
            : Conclusion.Of(Verdict.Pass) with { Variant = "pass-nothing" };
    }

    private static Conclusion Told(Verdict verdict, PageReading page, List<TrackerReading> trackers) => Conclusion.Of(verdict)
        .With("labels", Show.Labels(page.Banner!.Controls))
        .With("count", trackers.Count.ToString(CultureInfo.InvariantCulture))
        .With("names", Show.Names(trackers))
        .Showing(Show.Controls(page, page.Banner!.Controls))
        .Showing(Show.Trackers(trackers, Phase.BeforeConsent));
}
