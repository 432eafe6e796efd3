using System.Globalization;
using ConsentAudit.Audit;
using ConsentAudit.Catalogue.Words;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Rules;

/// <summary>Once a refusal was given, no other layer asks for an agreement or a subscription.</summary>
public sealed class RefusalSecondWall : IRule
{
    private static readonly string[] Later = [Moment.AfterReject, Moment.Reload, Moment.NextPage, Moment.Return];

    /// <inheritdoc/>
    public IReadOnlyList<Phase> Needs => [Phase.BeforeConsent];

    /// <inheritdoc/>
    public IReadOnlyList<Phase> Uses => [Phase.AfterReject];

    /// <inheritdoc/>
    public Conclusion Judge(PageReading page)
    {
        if (page.Banner is null)
        {
            return Conclusion.Of(Verdict.NotApplicable);
        }

        var told = page.Of(Phase.AfterReject)?.Record;
        if (told is { Reason: "led-to-subscription" })
        {
            return Told(Verdict.Review, "review-subscription", told.Detail ?? "").Showing(Choices.Steps(page, Phase.AfterReject));
        }

        var shots = page.ChoiceOf(Phase.AfterReject) is null ? [] : Later.Select(m => page.At(VisitKind.Refusing, m)).OfType<(Shot Shot, ShotReading Reading)>().ToList();
        var walls = shots.SelectMany(s => Banners(s.Reading).Where(b => AsksAgain(page, b)).Select(b => (s.Shot, Banner: b, Verdict: Weight(b)))).ToList();
        if (walls.Count > 0)
        {
            var (shot, wall, verdict) = walls.MaxBy(w => w.Verdict);
            var labels = wall.Controls.Where(c => c.Role is ControlRole.Accept or ControlRole.Subscribe).ToList();
            var conclusion = Conclusion.Of(verdict) with { Variant = verdict == Verdict.Review && IsPaid(wall) ? "review-paid" : null };
            return conclusion.With("labels", Show.Labels(labels))
                .Showing(Choices.Steps(page, Phase.AfterReject))
                .Showing(labels.Select(c => Exhibit(shot, "control", c.Label)))
                .Showing([Exhibit(shot, "banner", Excerpt.Of(wall.Text, 120))]);
        }

        if (told is { Reason: "second-wall" })
        {
            return Told(Verdict.Review, "review-told", told.Detail ?? "").Showing(Choices.Steps(page, Phase.AfterReject));
        }

        return Unseen(page, shots) ?? Conclusion.Of(Verdict.Pass)
            .With("count", shots.Count.ToString(CultureInfo.InvariantCulture))
            .Showing(Choices.Steps(page, Phase.AfterReject).TakeLast(1));
    }

    private static Conclusion? Unseen(PageReading page, IReadOnlyList<(Shot Shot, ShotReading Reading)> shots)
    {
        if (Choices.Unverified(page, Phase.AfterReject) is { } unverified)
        {
            return unverified;
        }

        var obstacle = shots.SelectMany(s => s.Reading.Obstacles).FirstOrDefault();
        return obstacle.Reason is not null ? Conclusion.CannotTell(obstacle.Reason, obstacle.Detail)
            : page.Of(Phase.AfterReject) is { Record: { Reason: { } reason } record } ? Conclusion.CannotTell(reason, record.Detail ?? "")
            : shots.Count == 0 ? Conclusion.CannotTell("unseen-after")
            : null;
    }

    // The same banner again is another rule's matter, and so is one that stood beside it from the first.
    private static bool AsksAgain(PageReading page, BannerReading banner)
    {
        var first = page.At(VisitKind.Refusing, Moment.BeforeConsent) is { } before ? Banners(before.Reading).Append(page.Banner!) : [page.Banner!];
        return banner.Controls.Any(c => c.Role is ControlRole.Accept or ControlRole.Subscribe)
            && first.All(f => (IsPaid(banner) && !IsPaid(f)) || !Labels(f).Overlaps(Labels(banner)));
    }

    private static Verdict Weight(BannerReading wall) => wall.BlocksPage && !IsPaid(wall) ? Verdict.Fail : Verdict.Review;

    private static bool IsPaid(BannerReading banner) => banner.With(ControlRole.Subscribe).Any();

    private static IEnumerable<BannerReading> Banners(ShotReading reading) => reading.Banner is { } banner ? [banner, .. reading.Others] : reading.Others;

    private static HashSet<string> Labels(BannerReading banner) => banner.Controls
        .Where(c => c.Role is ControlRole.Accept or ControlRole.Reject or ControlRole.Settings)
        .Select(c => LabelText.Normalise(c.Label))
        .ToHashSet(StringComparer.Ordinal);

    private static Conclusion Told(Verdict verdict, string variant, string detail) =>
        Conclusion.Of(verdict).With("detail", detail) with { Variant = variant };

    private static Exhibit Exhibit(Shot shot, string kind, string what) => new()
    {
        Visit = VisitKind.Refusing,
        Moment = Phase.AfterReject,
        AtMs = shot.AtMs,
        Kind = kind,
        What = what.Length > 0 ? what : Show.Quoted("").En,
        File = shot.Picture ?? shot.Dom,
    };
}
