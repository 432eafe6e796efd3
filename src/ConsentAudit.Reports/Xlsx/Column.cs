namespace ConsentAudit.Reports.Xlsx;

/// <summary>A column of a table: its header, its width in digits, and what it says of a row.</summary>
internal sealed record Column<T>(string Header, double Width, Func<T, Cell> Of);
