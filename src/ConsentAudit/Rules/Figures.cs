using ConsentAudit.Audit;
using ConsentAudit.Catalogue;
using ConsentAudit.Readings;

namespace ConsentAudit.Rules;

/// <summary>The figures, names and words that a rule's sheet holds.</summary>
internal static class Figures
{
    public static Threshold Threshold(this PageReading page, Type rule, string name) =>
        Sheet(page, rule).Thresholds.GetValueOrDefault(name) ?? throw Missing(rule, "thresholds", name);

    public static IReadOnlyList<string> Names(this PageReading page, Type rule, string name) =>
        Sheet(page, rule).Names.GetValueOrDefault(name) ?? throw Missing(rule, "names", name);

    public static Text Term(this PageReading page, Type rule, string name) =>
        Sheet(page, rule).Terms.GetValueOrDefault(name) ?? throw Missing(rule, "terms", name);

    /// <summary>The figure as it is printed.</summary>
    public static string Said(this Threshold threshold) => threshold.Value.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture);

    private static RuleSheet Sheet(PageReading page, Type rule) =>
        page.Sheets.GetValueOrDefault(RuleBook.IdOf(rule)) ?? throw new InputException($"rules/catalogue/{RuleBook.IdOf(rule)}.json is missing.");

    private static InputException Missing(Type rule, string part, string name) =>
        new($"rules/catalogue/{RuleBook.IdOf(rule)}.json has no \"{name}\" among its {part}.");
}
