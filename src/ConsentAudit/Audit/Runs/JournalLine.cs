namespace ConsentAudit.Audit.Runs;

/// <summary>A finished page, as journal.jsonl notes it.</summary>
/// <param name="Schema">The format of the line.</param>
/// <param name="Position">The page's place in the whole list, from 0.</param>
/// <param name="Url">Its address, credentials masked.</param>
/// <param name="Evidence">Its evidence folder inside the run's, with a slash at its end.</param>
/// <param name="Outcome">Audited, or failed.</param>
/// <param name="FinishedAt">When it was finished.</param>
public sealed record JournalLine(string Schema, int Position, string Url, string Evidence, Outcome Outcome, DateTimeOffset FinishedAt)
{
    /// <summary>The format of a line.</summary>
    public const string Format = "consentaudit-journal/1";

    /// <summary>The line of a page.</summary>
    public static JournalLine Of(PlannedPage page, PageReport report, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(report);
        return new JournalLine(Format, page.Position, report.Url, report.Evidence, report.Outcome, at);
    }
}
