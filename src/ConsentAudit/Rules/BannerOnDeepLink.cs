using System.Globalization;
using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Rules;

/// <summary>Who arrives on an inner page from an advertisement is asked there too.</summary>
public sealed class BannerOnDeepLink : IRule
{
    /// <inheritdoc/>
    public IReadOnlyList<Phase> Needs => [Phase.BeforeConsent, Phase.OnArrival];

    /// <inheritdoc/>
    public Conclusion Judge(PageReading page)
    {
        ArgumentNullException.ThrowIfNull(page);
        if (page.Banner is null)
        {
            return Conclusion.Of(Verdict.NotApplicable);
        }

        if (page.At(VisitKind.Arriving, Moment.OnArrival) is not { } arrival || page.Of(Phase.OnArrival) is not { } seen)
        {
            return Conclusion.CannotTell("page-unseen");
        }

        var shown = Afterwards.Shot(VisitKind.Arriving, Phase.OnArrival, arrival.Shot, "page", seen.Visit.FinalUrl);
        if (arrival.Reading.Banner is not null)
        {
            return Told(Verdict.Pass, seen.Visit).Showing([shown]);
        }

        if (arrival.Reading.Obstacles is [var obstacle, ..])
        {
            return Conclusion.CannotTell(obstacle.Reason, obstacle.Detail).Showing([shown]);
        }

        var trackers = page.Trackers.Where(t => t.In(Phase.OnArrival)).ToList();
        var certain = trackers.Where(t => t.NeedsConsent == true && TrackerFinding.IsCertain(t, Phase.OnArrival)).ToList();
        var doubtful = trackers.Where(TrackerFinding.IsForAPerson).ToList();
        return certain.Count > 0 ? Told(Verdict.Fail, seen.Visit, certain).Showing([shown])
            : doubtful.Count > 0 ? Told(Verdict.Review, seen.Visit, doubtful).Showing([shown])
            : TrackerFinding.Gap(page, Phase.OnArrival) ?? (Told(Verdict.Pass, seen.Visit) with { Variant = "pass-nothing" }).With("seconds", Show.Seconds(page, Phase.OnArrival));
    }

    private static Conclusion Told(Verdict verdict, Visit visit, List<TrackerReading>? trackers = null) => Conclusion.Of(verdict)
        .With("page", Afterwards.Place(visit.FinalUrl))
        .With("count", (trackers?.Count ?? 0).ToString(CultureInfo.InvariantCulture))
        .With("names", Show.Names(trackers ?? []))
        .Showing(Show.Trackers(trackers ?? [], Phase.OnArrival));
}
