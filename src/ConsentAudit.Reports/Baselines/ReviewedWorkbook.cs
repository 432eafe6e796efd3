using System.Globalization;
using System.Xml;
using ConsentAudit.Reports.Sheets;

namespace ConsentAudit.Reports.Baselines;

/// <summary>Reads what reviewers wrote beside the findings of an earlier audit.xlsx, in French or English, sorted or not, saved by Excel or LibreOffice.</summary>
public static class ReviewedWorkbook
{
    /// <summary>The decisions and comments by what they are about; empty where nobody wrote any.</summary>
    /// <exception cref="InputException">The file cannot be read, or is no audit.xlsx.</exception>
    public static IReadOnlyDictionary<FindingKey, Review> Read(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            using var file = new WorkbookFile(stream);
            return Read(file) ?? throw new InputException($"{path} is no audit.xlsx with decisions: no sheet of it has the columns of the findings (address, rule, decision).");
        }
        catch (Exception trouble) when (trouble is InvalidDataException or XmlException or NotSupportedException or ArgumentException)
        {
            throw new InputException($"{path} is no workbook that can be read: {trouble.Message}");
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{path} cannot be opened: {trouble.Message}");
        }
    }

    private static Dictionary<FindingKey, Review>? Read(WorkbookFile file)
    {
        var shared = file.Shared();
        foreach (var sheet in file.Sheets)
        {
            var layout = new ReviewLayout(sheet.Name, file.Names);
            var reviews = new Dictionary<FindingKey, Review>();
            using var xml = file.Open(sheet.Part);
            foreach (var (number, cells) in SheetReader.Rows(xml, shared))
            {
                if (layout.Holds(number, cells) && Of(layout, cells) is { } review)
                {
                    reviews.TryAdd(new(layout.Text(cells, ReviewColumns.Address), layout.Text(cells, ReviewColumns.Rule)), review);
                }
            }

            if (layout.Found)
            {
                return reviews;
            }
        }

        return null;
    }

    /// <summary>What was written in a row, or null where nothing was.</summary>
    private static Review? Of(ReviewLayout layout, IReadOnlyDictionary<int, string> cells)
    {
        string Text(string mark) => layout.Text(cells, mark).ReplaceLineEndings("\n").Trim();
        var decision = Spoken.Decision(Text(ReviewColumns.Decision));
        var review = new Review
        {
            Decision = decision,
            Words = Text(ReviewColumns.Decision),
            Comment = Text(ReviewColumns.Comment),
            Reviewer = Text(ReviewColumns.Reviewer),
            Day = Day(Text(ReviewColumns.Day)),
        };
        return (review.Words + review.Comment + review.Reviewer + review.Day).Length == 0
            ? null
            : review with { About = DecisionMemory.About(decision, Text(ReviewColumns.Memory), Spoken.Verdict(Text(ReviewColumns.Verdict))) };
    }

    /// <summary>Spreadsheets keep a day as a number of days.</summary>
    private static string Day(string text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var days) && days is >= 1 and < 2_958_466
            ? DateOnly.FromDateTime(DateTime.FromOADate(days)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : text;
}
