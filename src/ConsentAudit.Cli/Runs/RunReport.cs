using ConsentAudit.Audit;
using ConsentAudit.Audit.Runs;
using ConsentAudit.Catalogue;
using ConsentAudit.Evidence;

namespace ConsentAudit.Cli.Runs;

/// <summary>Puts the report of a run together, whether its pages were visited just now or by an earlier process.</summary>
internal static class RunReport
{
    public static AuditReport Of(RunPlan plan, IReadOnlyList<JudgedPage> pages, RunSettings settings, RuleCatalogue catalogue, Conditions? visitors, DateTimeOffset finishedAt)
    {
        var conditions = pages.Count > 0 ? pages[0].Conditions : visitors ?? Asked(settings);
        var browsers = pages.Select(p => p.Conditions.Browser).DefaultIfEmpty(conditions.Browser).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return ReportBuilder.Build(
            [.. pages.Select(p => p.Report)],
            ReportBuilder.Tool(catalogue, string.Join(", ", browsers)),
            ReportBuilder.Conditions(conditions, Choices.Of(settings.Visits), catalogue.Pack) with { FilterLists = FilterListEntry.Of(catalogue.Filters), Repeat = settings.Repeat, Har = settings.Har },
            plan.StartedAt,
            finishedAt,
            plan.Pages.Count);
    }

    // Of a slice without pages, or a run that was stopped before its browser started, only what was asked for can be told.
    private static Conditions Asked(RunSettings settings) => new()
    {
        Locale = settings.Visits.Locale,
        TimeZone = settings.Visits.TimeZone,
        Viewport = $"{settings.Visits.Width}x{settings.Visits.Height}",
        ObserveSeconds = settings.Visits.ObserveSeconds,
        TimeoutSeconds = settings.Visits.TimeoutSeconds,
        ConnectTo = [.. settings.Browser.ConnectTo.Select(c => c.ToString())],
    };
}
