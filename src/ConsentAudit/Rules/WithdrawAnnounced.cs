using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Rules;

/// <summary>Whoever is asked is told beforehand that a consent can be withdrawn.</summary>
public sealed class WithdrawAnnounced : IRule
{
    /// <inheritdoc/>
    public IReadOnlyList<Phase> Needs => [Phase.BeforeConsent];

    /// <inheritdoc/>
    public IReadOnlyList<Phase> Uses => [Phase.AfterReject, Phase.AfterSave];

    /// <inheritdoc/>
    public bool ReadsPolicy => true;

    /// <inheritdoc/>
    public Conclusion Judge(PageReading page)
    {
        if (FirstLayer.Absent(page) is { } absent)
        {
            return absent;
        }

        if (page.BannerWords!.Withdrawal is [var said, ..])
        {
            return Conclusion.Of(Verdict.Pass).With("sentence", said).Showing([FirstLayer.Exhibit(page, said)]);
        }

        if (page.PanelWords?.Withdrawal is [var inSettings, ..])
        {
            return (Conclusion.Of(Verdict.Review) with { Variant = "review-settings" }).With("sentence", inSettings).Showing([FirstLayer.Exhibit(page), Panels.Whole(page)]);
        }

        if (FirstLayer.Unread(page) is { } unread)
        {
            return unread;
        }

        var hints = page.BannerWords.WithdrawalHints.Concat(page.PanelWords?.WithdrawalHints ?? []).ToList();
        if (hints.Count > 0)
        {
            return (Conclusion.Of(Verdict.Review) with { Variant = "review-perhaps" }).With("sentences", FirstLayer.Quoted(hints)).Showing(hints.Take(3).Select(h => FirstLayer.Exhibit(page, h)));
        }

        if (page.PolicyWords?.Withdrawal is [var inPolicy, ..])
        {
            return (Conclusion.Of(Verdict.Review) with { Variant = "review-policy" }).With("sentence", inPolicy).Showing([FirstLayer.Exhibit(page)]);
        }

        // What lies behind the banner and was not read may say it.
        return Behind(page) ?? Unfollowed(page) ?? Conclusion.Of(Verdict.Fail)
            .With("read", page.Panel is null ? new Text("le bandeau", "the banner") : new Text("le bandeau et ses réglages", "the banner and its settings"))
            .Showing([FirstLayer.Exhibit(page)]);
    }

    private static Conclusion? Behind(PageReading page)
    {
        if (page.Panel is null)
        {
            return Panels.Missing(page) is { Verdict: Verdict.CannotTell } unseen ? unseen : null;
        }

        return FirstLayer.UnreadSettings(page) ?? Panels.Incomplete(page, page.Panel);
    }

    // Where a link leads to more information, what stands there counts: not read, it is not known to be silent.
    private static Conclusion? Unfollowed(PageReading page)
    {
        var links = page.Banner!.With(ControlRole.Policy).Concat(page.Panel?.With(ControlRole.Policy) ?? []).ToList();
        return links.Count > 0 && page.PolicyWords is not { Whole: true }
            ? Conclusion.CannotTell("policy-unread", Show.Labels(links)).Showing(Show.Controls(page, page.Banner.With(ControlRole.Policy)))
            : null;
    }
}
