using System.Globalization;
using ConsentAudit.Audit;
using ConsentAudit.Catalogue.Words;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Rules;

/// <summary>Who stands behind the trackers can be learnt before the choice.</summary>
public sealed class ControllersList : IRule
{
    // A shorter word may be anything.
    private const int LeastName = 5;

    /// <inheritdoc/>
    public IReadOnlyList<Phase> Needs => [Phase.BeforeConsent];

    /// <inheritdoc/>
    public IReadOnlyList<Phase> Uses => [Phase.AfterAccept, Phase.AfterReject, Phase.AfterSave];

    /// <inheritdoc/>
    public bool ReadsPolicy => true;

    /// <inheritdoc/>
    public Conclusion Judge(PageReading page)
    {
        if (FirstLayer.Absent(page) is { } absent)
        {
            return absent;
        }

        var links = page.Banner!.With(ControlRole.Partners).ToList();
        if (links.Count > 0)
        {
            return Conclusion.Of(Verdict.Pass).With("labels", Show.Labels(links)).Showing(Show.Controls(page, links));
        }

        var inSettings = page.Panel?.With(ControlRole.Partners).ToList() ?? [];
        if (inSettings.Count > 0)
        {
            return (Conclusion.Of(Verdict.Pass) with { Variant = "pass-settings" }).With("labels", Show.Labels(inSettings)).Showing([Panels.Whole(page)]);
        }

        var others = page.Trackers.Where(t => t is { Party: Party.Third, NeedsConsent: true }).ToList();
        if (others.Count == 0)
        {
            return page.Verified(Phase.AfterAccept) && TrackerFinding.Gap(page, Phase.AfterAccept) is null
                ? Conclusion.Of(Verdict.NotApplicable) with { Variant = "not-applicable-none" }
                : TrackerFinding.Gap(page, Phase.AfterAccept) ?? Afterwards.Unverified(page, Phase.AfterAccept);
        }

        var named = others.Where(t => Declarations.NamesOwner(page, t, beforeChoice: true) || IsNamed(page.Banner.Text, t)).ToList();
        if (named.Count > 0)
        {
            // One company goes by several names: that some were not found is no proof that they are missing.
            var missing = others.Except(named).Where(t => named.All(n => n.Fact?.Owner != t.Fact?.Owner)).ToList();
            return missing.Count == 0
                ? Told(Conclusion.Of(Verdict.Pass) with { Variant = "pass-named" }, named).Showing([FirstLayer.Exhibit(page)])
                : Told(Conclusion.Of(Verdict.Review) with { Variant = "review-some" }, missing).With("named", Show.Row(named.Select(Owner))).Showing([FirstLayer.Exhibit(page)]);
        }

        // A name of a cookie tells those who know it who stands behind it, and nobody else.
        var declared = others.Where(t => page.Declared.Any(d => d.Covers(t))).ToList();
        if (declared.Count > 0)
        {
            return Told(Conclusion.Of(Verdict.Review), declared).Showing([FirstLayer.Exhibit(page)]);
        }

        return Gap(page) ?? Told(Conclusion.Of(Verdict.Fail), others)
            .Showing([FirstLayer.Exhibit(page)])
            .Showing(others.Take(20).SelectMany(t => Show.Trackers([t], t.Sights.Keys.Min())));
    }

    // A link that was not followed, a fold that was not opened, words that are not known may hold the list.
    private static Conclusion? Gap(PageReading page)
    {
        if (FirstLayer.Unread(page) is { } unread)
        {
            return unread;
        }

        if (page.Unclassified.Count > 0)
        {
            return Conclusion.CannotTell("unclassified", Show.Labels(page.Unclassified)).Showing(Show.Controls(page, page.Unclassified));
        }

        var unseen = page.Panel is { } panel ? Panels.Incomplete(page, panel) ?? FirstLayer.UnreadSettings(page) : Panels.Missing(page);
        if (unseen is { Verdict: Verdict.CannotTell })
        {
            return unseen;
        }

        var policies = page.Banner!.With(ControlRole.Policy).Concat(page.Panel?.With(ControlRole.Policy) ?? []).ToList();
        if (policies.Count == 0)
        {
            return null;
        }

        // One page was opened, at most; and what leads on from it was not followed.
        return page.PolicyWords is not { Whole: true } || page.DeclaredGaps.Count > 0
            ? Conclusion.CannotTell("policy-unread", Show.Labels(policies)).Showing(Show.Controls(page, page.Banner.With(ControlRole.Policy)))
            : null;
    }

    private static Conclusion Told(Conclusion conclusion, List<TrackerReading> trackers) => conclusion
        .With("count", trackers.Count.ToString(CultureInfo.InvariantCulture))
        .With("names", Show.Row(trackers.Select(Owner)));

    private static string Owner(TrackerReading tracker) => tracker.Fact?.Owner ?? tracker.Host;

    private static bool IsNamed(string text, TrackerReading tracker)
    {
        // Meta is known as Facebook to those who ask: the service and the host bear the name as well.
        var words = $" {LabelText.Normalise(text)} ";
        var site = tracker.Host.Split('.') is [.., var name, _] ? name : "";
        return LabelText.Words(tracker.Fact?.Service ?? "").Take(1).Append(site)
            .Where(n => n.Length >= LeastName)
            .Append(LabelText.Normalise(tracker.Fact?.Owner ?? ""))
            .Any(n => n.Length > 0 && words.Contains($" {n} ", StringComparison.Ordinal));
    }
}
