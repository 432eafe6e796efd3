using ConsentAudit.Audit;
using ConsentAudit.Catalogue;

namespace ConsentAudit.Reports;

/// <summary>The forms in which a report can be had.</summary>
public static class ReportWriters
{
    /// <summary>All of them, in the order of the help text.</summary>
    /// <param name="rules">The catalogue's rules, for those forms which explain them; empty where it is not at hand.</param>
    /// <param name="folder">The run's folder, for those forms which show pictures; null where it is not at hand.</param>
    public static IReadOnlyList<IReportWriter> All(IReadOnlyList<RuleSheet>? rules = null, string? folder = null) =>
        [new XlsxReport(rules ?? []), new JsonReport(), new HtmlReport(rules ?? [], folder)];

    /// <summary>The one of a name; any other name is a mistake of the user's.</summary>
    public static IReportWriter For(string format, IReadOnlyList<RuleSheet>? rules = null, string? folder = null)
    {
        var all = All(rules, folder);
        return all.FirstOrDefault(writer => string.Equals(writer.Format, format, StringComparison.OrdinalIgnoreCase))
            ?? throw new InputException($"Unknown report format '{format}'; known: {string.Join(", ", all.Select(writer => writer.Format))}.");
    }
}
