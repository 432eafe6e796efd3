using ConsentAudit.Catalogue;
using ConsentAudit.Evidence;
using ConsentAudit.Readings.Services;

namespace ConsentAudit.Readings;

/// <summary>Adds to the reading of a page what the photographs after its choices show: the ways back, the services that hang on consent, and what was said of it beforehand.</summary>
internal sealed class ServiceComparison(RuleCatalogue catalogue)
{
    private static readonly string[] AfterAcceptance = [Moment.AfterAccept, Moment.NextPage];

    private readonly WayBackFinder ways = new(catalogue);
    private readonly ServiceReader services = new(catalogue);
    private readonly ConsequenceReader consequences = new(catalogue);

    public PageReading Told(PageReading page) => page with
    {
        WaysBack = WaysBack(page),
        Services = [.. Withheld(page).Select(s => s with { Announced = consequences.Of(ServiceKind.Words(s.Kind), page.Banner, page.Panel) })],
        Consequences = consequences.In(page.Banner, page.Panel),
        UnknownLanguage = consequences.UnknownLanguage(page.BannerShot?.Photograph),
    };

    private Dictionary<Shot, IReadOnlyList<WayBack>> WaysBack(PageReading page) => page.Evidence.Visits
        .Where(v => v.Kind == VisitKind.Accepting && v.Failure is null)
        .SelectMany(v => v.Shots)
        .Where(s => AfterAcceptance.Contains(s.Moment) && s.Photograph is not null && page.Shots.ContainsKey(s))
        .ToDictionary(s => s, s => ways.In(s.Photograph!, page.Shots[s]), ReferenceEqualityComparer.Instance as IEqualityComparer<Shot>);

    private IReadOnlyList<Service> Withheld(PageReading page)
    {
        if (!page.Verified(Phase.AfterAccept) || !page.Verified(Phase.AfterReject)
            || page.At(VisitKind.Accepting, Moment.AfterAccept)?.Shot.Photograph is not { } accepted
            || page.At(VisitKind.Refusing, Moment.AfterReject)?.Shot.Photograph is not { } refused)
        {
            return [];
        }

        var granted = page.Of(Phase.AfterGrant);
        var shot = granted is { Record.Observed: true } ? page.At(VisitKind.Granting, Moment.AfterGrant)?.Shot.Photograph : null;
        var purpose = granted?.Visit.Choice?.Steps.LastOrDefault(s => s.Role == "purpose-toggle")?.Label;
        return [.. services.Between(accepted, refused).Select(s => shot is null || purpose is null ? s : Tried(page, s, shot, purpose))];
    }

    // One switch was tried, for one service: that another stayed away says nothing of its own switch.
    private Service Tried(PageReading page, Service service, Photograph shot, string purpose)
    {
        var isBack = services.IsBack(service, shot);
        var isItsOwn = page.Panel is not { } panel || services.PurposeFor(service, panel)?.Label is not { } fits || fits == purpose;
        return isBack == true || isItsOwn ? service with { BackWhenGranted = isBack, Granted = isBack is null ? null : purpose } : service;
    }
}
