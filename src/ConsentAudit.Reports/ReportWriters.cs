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
    /// <param name="sources">What else is at hand, such as the run's folder and the rules' pages.</param>
    public static IReadOnlyList<IReportWriter> All(IReadOnlyList<RuleSheet>? rules = null, RunSources? sources = null) =>
    [
        new XlsxReport(rules ?? [], sources), new JsonReport(), new HtmlReport(rules ?? [], sources?.Folder),
        new SarifReport(rules ?? [], sources?.Pages ?? new Dictionary<string, string>()), new JUnitReport(rules ?? []), new MarkdownReport(rules ?? []),
    ];

    /// <summary>The one of a name; any other name is a mistake of the user's.</summary>
    public static IReportWriter For(string format, IReadOnlyList<RuleSheet>? rules = null, RunSources? sources = null)
    {
        var all = All(rules, sources);
        return all.FirstOrDefault(writer => string.Equals(writer.Format, format, StringComparison.OrdinalIgnoreCase))
            ?? throw new InputException($"Unknown report format '{format}'; known: {string.Join(", ", all.Select(writer => writer.Format))}.");
    }
}
