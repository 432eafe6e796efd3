namespace ConsentAudit.Reports.Xlsx;

/// <summary>A column of a table: its header, its width in digits, and what it says of a row.</summary>
internal sealed record Column<T>(string Header, double Width, Func<T, Cell> Of)
{
    /// <summary>Whether it is kept from view: for the tool's own memory.</summary>
    public bool Hidden { get; init; }

    /// <summary>Whether its header stands upright, to be read from below.</summary>
    public bool Upright { get; init; }

    /// <summary>What a person may choose in its cells; empty for anything.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>A name of the header's cell in the workbook, by which the column is found again after somebody renamed or moved it; or null.</summary>
    public string? Mark { get; init; }
}
