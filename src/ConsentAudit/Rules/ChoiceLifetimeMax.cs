using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Rules;

/// <summary>A choice is kept for some months and then asked for again.</summary>
public sealed class ChoiceLifetimeMax : IRule
{
    /// <inheritdoc/>
    public IReadOnlyList<Phase> Needs => [Phase.BeforeConsent];

    /// <inheritdoc/>
    public IReadOnlyList<Phase> Uses => [Phase.AfterReject, Phase.AfterAccept];

    /// <inheritdoc/>
    public Conclusion Judge(PageReading page)
    {
        ArgumentNullException.ThrowIfNull(page);
        if (page.Banner is null)
        {
            return Conclusion.Of(Verdict.NotApplicable);
        }

        if (!page.Verified(Phase.AfterReject) && !page.Verified(Phase.AfterAccept))
        {
            return page.Of(Phase.AfterAccept) is null ? Conclusion.CannotTell("not-asked") : Afterwards.Unverified(page, Phase.AfterAccept);
        }

        var kept = new KeptChoices(page);
        var all = kept.Refused.Select(r => (Phase: Phase.AfterReject, Record: r)).Concat(kept.Accepted.Select(a => (Phase: Phase.AfterAccept, Record: a))).ToList();
        var paired = kept.Pairs.Select(p => (p.Refused.Name, p.Refused.Kind)).ToHashSet();
        var sure = all.Where(k => kept.IsKnown(k.Record) || paired.Contains((k.Record.Name, k.Record.Kind))).ToList();
        var told = sure.Count > 0 ? sure : all;
        var ending = told.Where(k => !k.Record.HasNoEnd).ToList();
        if (ending.Count == 0)
        {
            return told.Count == 0
                ? Conclusion.CannotTell("no-record")
                : Conclusion.CannotTell("record-without-end", string.Join(", ", told.Select(k => k.Record.Name).Distinct()));
        }

        // France: six months are good practice (CNIL, 2020-092), thirteen the longest that the trade allows itself (TCF).
        var (months, longest) = (page.Threshold(GetType(), "months"), page.Threshold(GetType(), "longest"));
        var goodPractice = Days(months) + page.Threshold(GetType(), "tolerance").Value;
        var lives = ending.Select(k => k.Record.LifetimeDays ?? 0).ToList();

        // A name alone does not make a record: nothing favourable and nothing grave rests on it.
        if (sure.Count == 0 && lives.Max() <= goodPractice)
        {
            return Conclusion.CannotTell("no-record");
        }

        // Several records may keep one choice, and the shortest may be that which makes the banner come back.
        var verdict = lives.Max() <= goodPractice ? Verdict.Pass
            : sure.Count > 0 && lives.Where(l => l > 0).Min() > Days(longest) + 1 ? Verdict.Fail
            : Verdict.Review;
        return Conclusion.Of(verdict)
            .With("months", months.Said())
            .With("longest", longest.Said())
            .With("lives", KeptChoices.Say(ending.Select(k => k.Record with { AtMs = 0 }).Distinct()))
            .Showing(ending.SelectMany(k => KeptChoices.Exhibits(k.Phase, k.Phase == Phase.AfterReject ? VisitKind.Refusing : VisitKind.Accepting, [k.Record])));
    }

    // As long as so many months of a calendar can be.
    private static double Days(Catalogue.Threshold months) => Math.Ceiling(months.Value * 30.44) + 1;
}
