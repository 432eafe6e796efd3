using ConsentAudit.Audit;
using ConsentAudit.Catalogue;

namespace ConsentAudit.Reports;

/// <summary>The forms in which a report can be had.</summary>
public static class ReportWriters
{
    /// <summary>Their names, as <c>--format</c> takes them.</summary>
    public static string Names => string.Join(',', All().Select(w => w.Format));

    /// <summary>All of them, in the order of the help text.</summary>
    /// <param name="rules">The catalogue's rules, for those forms which explain them; empty where it is not at hand.</param>
    /// <param name="pages">The rules' pages (Markdown) by id, for those forms which hold them.</param>
    public static IReadOnlyList<IReportWriter> All(IReadOnlyList<RuleSheet>? rules = null, IReadOnlyDictionary<string, string>? pages = null) =>
    [
        new XlsxReport(rules ?? []), new JsonReport(),
        new SarifReport(rules ?? [], pages ?? new Dictionary<string, string>()), new JUnitReport(rules ?? []), new MarkdownReport(rules ?? []),
    ];

    /// <summary>The one of a name; any other name is a mistake of the user's.</summary>
    public static IReportWriter For(string format, IReadOnlyList<RuleSheet>? rules = null, IReadOnlyDictionary<string, string>? pages = null)
    {
        var all = All(rules, pages);
        return all.FirstOrDefault(writer => string.Equals(writer.Format, format, StringComparison.OrdinalIgnoreCase))
            ?? throw new InputException($"Unknown report format '{format}'; known: {string.Join(", ", all.Select(writer => writer.Format))}.");
    }
}
