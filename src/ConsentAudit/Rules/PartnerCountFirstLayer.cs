using System.Globalization;
using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;
using ConsentAudit.Readings.Tcf;

namespace ConsentAudit.Rules;

/// <summary>The first layer says how many partners the consent would be for.</summary>
public sealed class PartnerCountFirstLayer : IRule
{
    /// <inheritdoc/>
    public IReadOnlyList<Phase> Needs => [Phase.BeforeConsent];

    /// <inheritdoc/>
    public IReadOnlyList<Phase> Uses => [Phase.AfterAccept];

    /// <inheritdoc/>
    public Conclusion Judge(PageReading page)
    {
        if (FirstLayer.Absent(page) is { } absent)
        {
            return absent;
        }

        var words = page.BannerWords!;
        if (words.Partners is { } told)
        {
            var vendors = Vendors(page);
            var percent = page.Threshold(typeof(PartnerCountFirstLayer), "difference");
            var differs = vendors > 0 && Math.Abs(vendors - told.Number) > percent.Value / 100 * told.Number;
            return (Conclusion.Of(differs ? Verdict.Review : Verdict.Pass) with { Variant = differs ? "review-differs" : null })
                .With("words", told.Words)
                .With("vendors", vendors.ToString(CultureInfo.InvariantCulture))
                .With("percent", percent.Said())
                .Showing([FirstLayer.Exhibit(page, told.Words)]);
        }

        var framework = TcfSayings.Interfaces(page, Phase.BeforeConsent).Concat(TcfSayings.Interfaces(page, Phase.AfterAccept)).FirstOrDefault(s => s is { HasData: true, GdprApplies: not false });
        var owners = page.Trackers.Where(t => t is { Party: Party.Third, NeedsConsent: true }).Select(t => t.Fact?.Owner ?? t.Host).Distinct(StringComparer.Ordinal).Count();
        var few = page.Threshold(typeof(PartnerCountFirstLayer), "few");
        if (framework is null && owners <= few.Value)
        {
            return (Conclusion.Of(Verdict.NotApplicable) with { Variant = "not-applicable-few" })
                .With("owners", owners.ToString(CultureInfo.InvariantCulture))
                .With("few", few.Said());
        }

        if (FirstLayer.Unread(page) is { } unread)
        {
            return unread;
        }

        var verdict = framework is null || words.MayCountPartners ? Verdict.Review : Verdict.Fail;
        return (Conclusion.Of(verdict) with { Variant = verdict == Verdict.Review && words.MayCountPartners ? "review-perhaps" : null })
            .With("owners", owners.ToString(CultureInfo.InvariantCulture))
            .Showing([FirstLayer.Exhibit(page)])
            .Showing(framework is null ? [] : TcfFinding.Shown([framework]));
    }

    /// <summary>How many vendors had consent once everything was accepted, as the TCF's interface tells; 0 where it does not.</summary>
    internal static int Vendors(PageReading page) => TcfSayings.Interfaces(page, Phase.AfterAccept).Select(s => s.VendorConsents).DefaultIfEmpty(0).Max();
}
