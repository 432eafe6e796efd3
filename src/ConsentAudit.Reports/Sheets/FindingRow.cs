using ConsentAudit.Audit;

namespace ConsentAudit.Reports.Sheets;

/// <summary>A finding with its page.</summary>
internal readonly record struct FindingRow(int Index, PageReport Page, Finding Finding);
