namespace ConsentAudit.Readings;

/// <summary>Parts a text into sentences.</summary>
internal static class Sentences
{
    private static readonly char[] Ends = ['.', '!', '?', ';', '…', '\n'];

    public static IEnumerable<string> In(string text) =>
        text.Split(Ends, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
