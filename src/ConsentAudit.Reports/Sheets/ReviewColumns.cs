using System.Globalization;
using ConsentAudit.Audit;
using ConsentAudit.Reports.Baselines;
using ConsentAudit.Reports.Xlsx;

namespace ConsentAudit.Reports.Sheets;

/// <summary>The columns that are the reviewer's: decision, comment, name, day; filled with what stands in an earlier workbook.</summary>
internal static class ReviewColumns
{
    public const string Address = "consentaudit.address";
    public const string Rule = "consentaudit.rule";
    public const string Verdict = "consentaudit.verdict";
    public const string Decision = "consentaudit.decision";
    public const string Comment = "consentaudit.comment";
    public const string Reviewer = "consentaudit.reviewer";
    public const string Day = "consentaudit.day";

    /// <summary>Of the hidden column that tells which decision was made about which verdict.</summary>
    public const string Memory = "consentaudit.memory";

    public static IEnumerable<Column<FindingRow>> Of(Run run)
    {
        var words = run.Wording;
        var reviews = run.Sources.Reviews;
        Review? Find(FindingRow row) => reviews.Count > 0 && reviews.TryGetValue(new(row.Page.Url, row.Finding.Rule), out var review)
            ? CarriedReview.Of(review, row.Finding.Verdict, words)
            : null;

        yield return new(words["review.decision"], 12, row => Cell.Of(Find(row)?.Words, Look.Input))
        {
            Choices = [.. Enum.GetValues<Decision>().Select(decision => words[$"Decision.{decision}"])],
            Mark = Decision,
        };
        yield return new(words["review.comment"], 30, row => Cell.Of((Find(row)?.Comment ?? "").Split('\n'), Look.Input)) { Mark = Comment };
        yield return new(words["review.reviewer"], 12, row => Cell.Of(Find(row)?.Reviewer, Look.Input)) { Mark = Reviewer };
        yield return new(words["review.day"], 11, row => Date(Find(row)?.Day)) { Mark = Day };
        yield return new(words["review.memory"], 12, row => Cell.Of(DecisionMemory.Spell(Find(row)))) { Mark = Memory, Hidden = true };
    }

    private static Cell Date(string? day) =>
        DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date.Year is >= 1980 and < 9999
            ? Cell.Of(date)
            : Cell.Of(day, Look.Input);
}
