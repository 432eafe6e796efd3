using System.Globalization;
using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Rules;

/// <summary>Players, posts and maps of other sites that keep trackers on the device are not loaded before the visitor chooses.</summary>
public sealed class EmbedsBeforeConsent : IRule
{
    /// <inheritdoc/>
    public IReadOnlyList<Phase> Needs => [Phase.BeforeConsent];

    /// <inheritdoc/>
    public Conclusion Judge(PageReading page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var embeds = page.Embeds.Where(e => e.Request.Phase == Phase.BeforeConsent).ToList();
        var certain = embeds.Select(e => e with { Stored = [.. e.Stored.Where(t => t.NeedsConsent == true)] }).Where(e => e.Stored.Count > 0).ToList();
        if (certain.Count > 0)
        {
            return Told(Verdict.Fail, certain);
        }

        var doubtful = embeds.Select(e => e with { Stored = [.. e.Stored.Where(TrackerFinding.IsDoubtful)] }).Where(e => e.Stored.Count > 0).ToList();
        if (doubtful.Count > 0)
        {
            return Told(Verdict.Review, doubtful) with { Variant = "review-stored" };
        }

        return embeds.Count > 0
            ? Told(Verdict.Review, [.. embeds.Select(e => e with { Stored = [] })])
            : TrackerFinding.Gap(page, Phase.BeforeConsent) ?? Conclusion.Of(Verdict.Pass).With("seconds", Show.Seconds(page, Phase.BeforeConsent));
    }

    private static Conclusion Told(Verdict verdict, List<Embed> embeds) => Conclusion.Of(verdict)
        .With("services", Show.Row(embeds.Select(e => e.Service.Name)))
        .With("count", embeds.Count.ToString(CultureInfo.InvariantCulture))
        .With("names", Show.Names(embeds.SelectMany(e => e.Stored)))
        .Showing(embeds.Select(e => new Exhibit
        {
            Visit = e.Visit.Kind,
            Moment = e.Request.Phase,
            AtMs = e.Request.AtMs,
            Kind = "request",
            What = $"{Afterwards.Place(e.Request.Url)} ({e.Service.Name})",
            File = "evidence.json",
        }))
        .Showing(Show.Trackers(embeds.SelectMany(e => e.Stored).Distinct(), Phase.BeforeConsent));
}
