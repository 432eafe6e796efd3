using ConsentAudit.Reports.Xlsx;

namespace ConsentAudit.Reports.Baselines;

/// <summary>What a finding is known by from run to run: the page's address as it was asked for, and the rule.</summary>
public readonly record struct FindingKey
{
    /// <summary>The key of a finding, of a report or of a workbook: both spell addresses as a cell does.</summary>
    public FindingKey(string url, string rule)
    {
        Url = CellText.Line(url);
        Rule = CellText.Line(rule);
    }

    /// <summary>The page's address.</summary>
    public string Url { get; }

    /// <summary>The rule's id.</summary>
    public string Rule { get; }
}
