using ConsentAudit.Audit;

namespace ConsentAudit.Reports.Sheets;

/// <summary>A finding with its page.</summary>
internal sealed record FindingRow(int Index, PageReport Page, Finding Finding);
