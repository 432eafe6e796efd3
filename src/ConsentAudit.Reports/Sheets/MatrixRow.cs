using ConsentAudit.Audit;

namespace ConsentAudit.Reports.Sheets;

/// <summary>A page and its place in the list.</summary>
internal readonly record struct MatrixRow(int Index, PageReport Page);
