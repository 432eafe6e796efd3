namespace ConsentAudit.Reports.Xlsx;

/// <summary>Dates as a spreadsheet knows them.</summary>
internal static class Dates
{
    /// <summary>Earlier days are no dates to Excel.</summary>
    public static readonly DateTime First = new(1980, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>The moment in universal time, or null for one that was never set.</summary>
    public static DateTime? Storable(DateTimeOffset moment) => moment.UtcDateTime < First ? null : moment.UtcDateTime;
}
