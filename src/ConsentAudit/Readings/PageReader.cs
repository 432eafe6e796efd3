using ConsentAudit.Catalogue;
using ConsentAudit.Catalogue.Packs;
using ConsentAudit.Evidence;
using ConsentAudit.Readings.Declared;
using ConsentAudit.Readings.Layer;
using ConsentAudit.Readings.Trackers;

namespace ConsentAudit.Readings;

/// <summary>Reads the evidence of a page: the same in the browser's run and years later from the saved files.</summary>
public sealed class PageReader(RuleCatalogue catalogue)
{
    private readonly ShotReader shots = new(catalogue);
    private readonly PanelReader panels = new(catalogue);
    private readonly ConsentRecordFinder records = new(catalogue);
    private readonly ServiceComparison services = new(catalogue);
    private readonly DeclaredReader declared = new(catalogue);
    private readonly PageWords words = new(catalogue);

    /// <summary>What the evidence means.</summary>
    public PageReading Read(EvidenceBundle evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        var readings = evidence.Visits.SelectMany(v => v.Shots)
            .Where(s => s.Photograph is not null)
            .ToDictionary(s => s, s => shots.Read(s.Photograph!), ReferenceEqualityComparer.Instance as IEqualityComparer<Shot>);
        var before = evidence.Visits
            .Where(v => v.Failure is null)
            .SelectMany(v => v.Shots.Where(s => s.Moment == "before-consent").Select(s => (Visit: v, Shot: s, Reading: readings.GetValueOrDefault(s))))
            .FirstOrDefault(s => s.Reading?.Banner is not null);
        var panel = Panel(evidence, readings);
        if (panel.Reading is null && before.Reading?.Banner is { } banner)
        {
            panel = (before.Visit, before.Shot, panels.ReadFirst(before.Shot.Photograph!, banner));
        }

        panel.Reading = panel.Reading is null ? null : WithInterests(panel.Reading, evidence, readings);
        var complete = evidence.Visits.Where(v => v.Failure is null).ToList();
        var seen = new TrackerReader(catalogue, complete, evidence.HostNames, evidence.OpenDigests);
        var trackers = seen.Trackers.Select(t => Here(t, catalogue.Pack)).ToList();
        return words.Told(services.Told(new PurposeReader(catalogue.Lexicon).Told(new PageReading
        {
            Evidence = evidence,
            Shots = readings,
            Banner = before.Reading?.Banner,
            BannerVisit = before.Visit,
            BannerShot = before.Shot,
            Panel = panel.Reading,
            PanelVisit = panel.Reading is null ? null : panel.Visit,
            PanelShot = panel.Reading is null ? null : panel.Shot,
            Trackers = trackers,
            Syncs = seen.Syncs,
            Auctions = seen.Auctions,
            Embeds = seen.Embeds,
            Reads = new CookieReadFinder(complete, trackers).Find(),
            Records = records.Find(complete),
            Declared = declared.Read(complete),
            DeclaredGaps = new DeclaredGapFinder(catalogue.Lexicon).Find(complete),
            Sheets = catalogue.Sheets,
        })));
    }

    // What may do without consent in one country needs it in another, where the measurement of audiences has no exemption.
    private static TrackerReading Here(TrackerReading tracker, Pack pack) =>
        !pack.AudienceExemption && tracker is { Purpose: Purpose.Audience, NeedsConsent: null, Fact: not null }
            ? tracker with { NeedsConsent = true, Why = $"{tracker.Why}; the pack {pack.Name} knows no exemption for the measurement of audiences" }
            : tracker;

    // As they were before anything was changed in them: in the visit that saves them so, where there was one.
    private (Visit? Visit, Shot? Shot, PanelReading? Reading) Panel(EvidenceBundle evidence, Dictionary<Shot, ShotReading> readings) => evidence.Visits
        .Where(v => v.Failure is null)
        .OrderBy(v => v.Kind switch { VisitKind.Saving => 0, VisitKind.Refusing => 1, _ => 2 })
        .SelectMany(v => v.Shots.Where(s => s.Moment == Moment.SecondLayer && s.Photograph is not null).Select(s => Panel(v, s, readings)))
        .FirstOrDefault(p => p.Reading is not null);

    // Where legitimate interests stand apart, the visit that refused went to see them before it changed any.
    private PanelReading WithInterests(PanelReading panel, EvidenceBundle evidence, Dictionary<Shot, ShotReading> readings)
    {
        var apart = evidence.Visits
            .Where(v => v.Failure is null)
            .SelectMany(v => v.Shots.Where(s => s.Moment == Moment.SecondLayerInterests && s.Photograph is not null).Select(s => Panel(v, s, readings).Reading))
            .FirstOrDefault(p => p is not null);
        return apart is null || panel.InterestsTab is null
            ? panel
            : panel with { Switches = [.. panel.Switches, .. apart.Switches.Select(s => s with { LegitimateInterest = true })], InterestsTab = null };
    }

    private (Visit? Visit, Shot? Shot, PanelReading? Reading) Panel(Visit visit, Shot shot, Dictionary<Shot, ShotReading> readings)
    {
        var first = visit.Shots.FirstOrDefault(s => s.Moment == Moment.BeforeConsent && s.Photograph is not null);
        var otherPage = first is not null && WithoutFragment(first.Photograph!.Url) != WithoutFragment(shot.Photograph!.Url);
        return (visit, shot, panels.Read(shot.Photograph!, first is null ? null : readings[first].Banner, otherPage));
    }

    private static string WithoutFragment(string url) => url.Split('#')[0];
}
