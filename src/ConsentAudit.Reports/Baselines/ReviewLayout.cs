using ConsentAudit.Reports.Sheets;

namespace ConsentAudit.Reports.Baselines;

/// <summary>In which columns of a sheet the findings and the decisions about them stand, and below which row.</summary>
internal sealed class ReviewLayout
{
    /// <summary>Rows in which a header is looked for.</summary>
    private const int Top = 20;

    private static readonly (string Mark, string Word)[] Columns =
    [
        (ReviewColumns.Address, "column.url"), (ReviewColumns.Rule, "column.rule"), (ReviewColumns.Verdict, "column.verdict"),
        (ReviewColumns.Decision, "review.decision"), (ReviewColumns.Comment, "review.comment"), (ReviewColumns.Reviewer, "review.reviewer"),
        (ReviewColumns.Day, "review.day"), (ReviewColumns.Memory, "review.memory"),
    ];

    private readonly Dictionary<string, int> columnOf = [];
    private int header;

    /// <summary>What the names of cells tell about a sheet; they stay right when somebody renames or moves a column.</summary>
    public ReviewLayout(string sheet, IEnumerable<(string Name, string Place)> names)
    {
        foreach (var (name, place) in names)
        {
            var cut = place.LastIndexOf('!');
            if (cut > 0 && Columns.Any(column => column.Mark == name)
                && place[..cut].Trim('\'').Replace("''", "'", StringComparison.Ordinal) == sheet
                && place[(cut + 1)..].Split(':')[0].Split('$') is ["", var letters, var row]
                && SheetReader.Column(letters) is > 0 and var column
                && int.TryParse(row, out var number))
            {
                columnOf[name] = column;
                header = number;
            }
        }
    }

    /// <summary>Whether all is known that is needed.</summary>
    public bool Found => columnOf.ContainsKey(ReviewColumns.Address) && columnOf.ContainsKey(ReviewColumns.Rule)
        && (columnOf.ContainsKey(ReviewColumns.Decision) || columnOf.ContainsKey(ReviewColumns.Comment));

    /// <summary>Whether the row is one of findings; a header is taken note of on the way.</summary>
    public bool Holds(int number, IReadOnlyDictionary<int, string> cells)
    {
        if (!Found && number <= Top)
        {
            Note(number, cells);
        }

        return Found && number > header;
    }

    /// <summary>The text in a column, or nothing.</summary>
    public string Text(IReadOnlyDictionary<int, string> cells, string mark) =>
        columnOf.TryGetValue(mark, out var column) && cells.TryGetValue(column, out var text) ? text : "";

    private void Note(int number, IReadOnlyDictionary<int, string> cells)
    {
        var found = new Dictionary<string, int>(columnOf);
        foreach (var (column, text) in cells)
        {
            foreach (var (mark, _) in Columns.Where(known => Spoken.Is(known.Word, text)))
            {
                found.TryAdd(mark, column);
            }
        }

        if (found.ContainsKey(ReviewColumns.Address) && found.ContainsKey(ReviewColumns.Rule)
            && (found.ContainsKey(ReviewColumns.Decision) || found.ContainsKey(ReviewColumns.Comment)))
        {
            foreach (var (mark, column) in found)
            {
                columnOf[mark] = column;
            }

            header = number;
        }
    }
}
