using System.Globalization;
using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Rules;

/// <summary>The number of partners for which consent is asked remains one that a visitor can grasp.</summary>
public sealed class ExcessivePartners : IRule
{
    /// <inheritdoc/>
    public IReadOnlyList<Phase> Needs => [Phase.BeforeConsent];

    /// <inheritdoc/>
    public IReadOnlyList<Phase> Uses => [Phase.AfterAccept, Phase.AfterSave];

    /// <inheritdoc/>
    public Conclusion Judge(PageReading page)
    {
        if (FirstLayer.Absent(page) is { } absent)
        {
            return absent;
        }

        var told = page.BannerWords!.Partners ?? page.PanelWords?.Partners;
        var vendors = PartnerCountFirstLayer.Vendors(page);
        var number = told?.Number ?? vendors;
        if (number == 0)
        {
            return Conclusion.Of(Verdict.NotApplicable) with { Variant = "not-applicable-none" };
        }

        var (some, many, crowd) = (page.Threshold(typeof(ExcessivePartners), "some"), page.Threshold(typeof(ExcessivePartners), "many"), page.Threshold(typeof(ExcessivePartners), "crowd"));
        var (verdict, variant, limit) =
            number > crowd.Value ? (Verdict.Review, "review-crowd", crowd)
            : number > many.Value ? (Verdict.Review, (string?)null, many)
            : number > some.Value ? (Verdict.Pass, "pass-some", some)
            : (Verdict.Pass, null, some);
        return (Conclusion.Of(verdict) with { Variant = variant })
            .With("number", number.ToString(CultureInfo.InvariantCulture))
            .With("limit", limit.Said())
            .With("source", told is not null ? Show.Quoted(told.Words) : new Text("selon l’interface TCF après l’acceptation", "as the TCF interface tells after the acceptance"))
            .Showing([FirstLayer.Exhibit(page, told?.Words)]);
    }
}
