using ConsentAudit.Catalogue;
using ConsentAudit.Evidence;

namespace ConsentAudit.Readings;

/// <summary>Reads the evidence of a page: the same in the browser's run and years later from the saved files.</summary>
public sealed class PageReader(RuleCatalogue catalogue)
{
    private readonly ShotReader shots = new(catalogue);

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
        return new PurposeReader(catalogue.Lexicon).Told(new PageReading
        {
            Evidence = evidence,
            Shots = readings,
            Banner = before.Reading?.Banner,
            BannerVisit = before.Visit,
            BannerShot = before.Shot,
            Trackers = new TrackerReader(catalogue, [.. evidence.Visits.Where(v => v.Failure is null)]).Read(),
        });
    }
}
