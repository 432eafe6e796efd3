using ConsentAudit.Catalogue;
using ConsentAudit.Catalogue.Packs;
using ConsentAudit.Evidence;

namespace ConsentAudit.Audit;

/// <summary>Puts the report of a run together from its pages.</summary>
public static class ReportBuilder
{
    /// <summary>The report.</summary>
    /// <param name="pages">The pages, in the order they were asked for.</param>
    /// <param name="tool">What made the report.</param>
    /// <param name="conditions">Under which conditions.</param>
    /// <param name="startedAt">When the run began.</param>
    /// <param name="finishedAt">When it ended.</param>
    /// <param name="asked">How many pages were asked for, where the run was stopped before all were visited.</param>
    public static AuditReport Build(IReadOnlyList<PageReport> pages, ToolInfo tool, RunConditions conditions, DateTimeOffset startedAt, DateTimeOffset finishedAt, int? asked = null)
    {
        ArgumentNullException.ThrowIfNull(pages);
        return new AuditReport
        {
            Tool = tool,
            StartedAt = startedAt,
            FinishedAt = finishedAt,
            Conditions = conditions,
            Summary = Summary(pages) with { Pages = asked ?? pages.Count },
            Pages = pages,
        };
    }

    /// <summary>The conditions of a run, from those of one of its pages.</summary>
    public static RunConditions Conditions(Conditions page, IReadOnlyList<string> choices, Pack pack)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(pack);
        return new RunConditions
        {
            Locale = page.Locale,
            TimeZone = page.TimeZone,
            Viewport = page.Viewport,
            UserAgent = page.UserAgent,
            ObserveSeconds = page.ObserveSeconds,
            TimeoutSeconds = page.TimeoutSeconds,
            Sandbox = page.Sandbox,
            ThirdPartyCookies = page.ThirdPartyCookies,
            Appearance = page.Appearance,
            ConnectTo = page.ConnectTo,
            Choices = choices,
            Pack = pack.Name,
            PackVersion = pack.Version,
        };
    }

    /// <summary>The tool's own entry.</summary>
    public static ToolInfo Tool(RuleCatalogue catalogue, string browser)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        var version = typeof(ReportBuilder).Assembly.GetName().Version;
        return new ToolInfo("consentaudit", version?.ToString(3) ?? "0", catalogue.Digest, browser);
    }

    private static RunSummary Summary(IReadOnlyList<PageReport> pages) => new()
    {
        Pages = pages.Count,
        Audited = pages.Count(p => p.Outcome == Outcome.Audited),
        Failed = pages.Count(p => p.Outcome == Outcome.Failed),
        Verdicts = Counts(pages.Select(p => p.Verdict)),
        Rules = pages.SelectMany(p => p.Findings)
            .GroupBy(f => f.Rule)
            .ToDictionary(g => g.Key, g => Counts(g.Select(f => f.Verdict)), StringComparer.Ordinal),
    };

    private static IReadOnlyDictionary<Verdict, int> Counts(IEnumerable<Verdict> verdicts) =>
        new SortedDictionary<Verdict, int>(verdicts.GroupBy(v => v).ToDictionary(g => g.Key, g => g.Count()), Comparer<Verdict>.Create((a, b) => b.CompareTo(a)));
}
