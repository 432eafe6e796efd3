using ConsentAudit.Audit;
using ConsentAudit.Catalogue;
using ConsentAudit.Reports.Xlsx;

namespace ConsentAudit.Reports.Sheets;

/// <summary>What the sheets are made from: the report, the words, and what is known of the rules; and where each page and rule has its row.</summary>
internal sealed class Run
{
    private readonly Dictionary<string, int> rowOfRule = [];

    public Run(AuditReport report, Wording wording, IReadOnlyList<RuleSheet> rules, RunSources sources)
    {
        Report = report;
        Sources = sources;
        Wording = wording;
        Rules = RuleTally.Of(report, rules);
        Titled = rules.Count > 0;
        Findings = new FindingRows(report, wording);
        Labelled = report.Pages.Any(page => !string.IsNullOrWhiteSpace(page.Label));
        for (var i = 0; i < Rules.Count; i++)
        {
            rowOfRule[Rules[i].Id] = ITable.FirstRow + i;
        }
    }

    public AuditReport Report { get; }

    public Wording Wording { get; }

    /// <summary>What is at hand besides the report.</summary>
    public RunSources Sources { get; }

    /// <summary>The findings in the order of their sheet.</summary>
    public FindingRows Findings { get; }

    /// <summary>The rules with their counts, the gravest first.</summary>
    public IReadOnlyList<RuleTally> Rules { get; }

    /// <summary>Whether the rules' titles are known.</summary>
    public bool Titled { get; }

    /// <summary>Whether the user gave names to pages.</summary>
    public bool Labelled { get; }

    /// <summary>A link to a page's row.</summary>
    public Link ToPage(int index) => Link.Cell(Wording["sheet.pages"], ITable.FirstRow + index);

    /// <summary>A link to a rule's row.</summary>
    public Link ToRule(string id) => Link.Cell(Wording["sheet.rules"], rowOfRule[id]);

    /// <summary>A rule's title, or its id where the title is not known.</summary>
    public string Title(RuleTally rule) => rule.Sheet?.Title.In(Wording.Language) ?? rule.Id;

    /// <summary>The title of a rule by its id.</summary>
    public string Title(string rule) => Title(Rules[rowOfRule[rule] - ITable.FirstRow]);

    /// <summary>Legal texts in one cell.</summary>
    public static Cell Basis(IReadOnlyList<Citation> basis) => Cell.Of(string.Join("; ", basis.Select(text => text.Text)));

    /// <summary>A link to the first text that can be read on the web; in a cell of its own, for LibreOffice does not wrap a linked text.</summary>
    public static Cell FirstText(IReadOnlyList<Citation> basis, Wording words) =>
        basis.Select(text => Link.Web(text.Url)).FirstOrDefault(link => link is not null) is { } first
            ? Cell.Of(words["word.read"], Look.Centred, first)
            : Cell.Blank;
}
