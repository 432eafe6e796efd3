using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Rules;

/// <summary>A page that is closed to those who have not chosen offers them a refusal or a fair alternative.</summary>
public sealed class CookieWallHard : IRule
{
    // What the visit that was to refuse says where it looked everywhere and found no way.
    private static readonly HashSet<string> NoWay = new(StringComparer.Ordinal) { "no-reject", "no-path", "no-settings" };

    /// <inheritdoc/>
    public IReadOnlyList<Phase> Needs => [Phase.BeforeConsent];

    /// <inheritdoc/>
    public IReadOnlyList<Phase> Uses => [Phase.AfterReject, Phase.AfterClose, Phase.AfterSave];

    /// <inheritdoc/>
    public Conclusion Judge(PageReading page)
    {
        if (FirstLayer.Absent(page) is { } absent)
        {
            return absent;
        }

        var banner = page.Banner!;
        if (!banner.BlocksPage)
        {
            return Conclusion.Of(Verdict.NotApplicable) with { Variant = "not-applicable-open" };
        }

        var free = banner.With(ControlRole.Reject).Concat(page.Panel?.With(ControlRole.Reject) ?? []).ToList();
        if (free.Count > 0 || page.Verified(Phase.AfterReject))
        {
            return Conclusion.Of(Verdict.Pass)
                .With("labels", free.Count > 0 ? Show.Labels(free) : Choices.Words(page.ChoiceOf(Phase.AfterReject)!))
                .Showing([FirstLayer.Exhibit(page)]);
        }

        var paid = banner.With(ControlRole.Subscribe).Select(c => c.Label).Concat(page.PaidOffer is { } offer ? [offer] : []).ToList();
        if (paid.Count > 0)
        {
            return (Conclusion.Of(Verdict.Review) with { Variant = "review-paid" }).With("labels", FirstLayer.Quoted(paid)).Showing([FirstLayer.Exhibit(page)]);
        }

        // A refusal that something else covers, a cross, settings that can be saved: perhaps a way, and a person must see.
        var ways = banner.Covered.Where(c => c.Role == ControlRole.Reject)
            .Concat(banner.With(ControlRole.Close))
            .Concat(page.Panel is { } panel ? panel.With(ControlRole.Save).Concat(panel.With(ControlRole.Close)) : [])
            .ToList();
        if (ways.Count > 0)
        {
            return (Conclusion.Of(Verdict.Review) with { Variant = "review-perhaps" }).With("labels", Show.Labels(ways)).Showing([FirstLayer.Exhibit(page)]);
        }

        return Unseen(page) ?? Conclusion.Of(banner.CoversPage ? Verdict.Fail : Verdict.Review)
            .With("labels", Show.Labels(banner.With(ControlRole.Accept)))
            .Showing([FirstLayer.Exhibit(page)])
            .Showing(Show.Controls(page, banner.Controls));
    }

    private static Conclusion? Unseen(PageReading page)
    {
        if (page.Unclassified.Count > 0)
        {
            return Conclusion.CannotTell("unclassified", Show.Labels(page.Unclassified)).Showing(Show.Controls(page, page.Unclassified));
        }

        var told = page.Of(Phase.AfterReject)?.Record;
        return told?.Reason is { } reason && !NoWay.Contains(reason) ? Conclusion.CannotTell(reason, told.Detail ?? "")
            : page.Panel is { } panel ? Panels.Incomplete(page, panel)
            : Panels.Missing(page) is { Verdict: Verdict.CannotTell } unseen ? unseen
            : null;
    }
}
