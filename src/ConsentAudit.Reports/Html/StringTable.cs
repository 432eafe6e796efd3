namespace ConsentAudit.Reports.Html;

/// <summary>Texts that a report says again and again are written once, and elsewhere go by their number.</summary>
internal sealed class StringTable
{
    private readonly Dictionary<string, int> counts = [];
    private readonly Dictionary<string, int> numbers = [];
    private readonly List<string> texts = [];

    /// <summary>The texts that have a number.</summary>
    public IReadOnlyList<string> Texts => texts;

    /// <summary>First round: notes that a text is said.</summary>
    public object? Note(string? text)
    {
        if (text is not null)
        {
            counts[text] = counts.GetValueOrDefault(text) + 1;
        }

        return null;
    }

    /// <summary>Second round: the text's number, or a text that is said once as it is.</summary>
    public object? Of(string? text)
    {
        if (text is null)
        {
            return null;
        }

        if (counts.GetValueOrDefault(text) < 2)
        {
            return Shown.Line(text);
        }

        if (!numbers.TryGetValue(text, out var number))
        {
            numbers[text] = number = texts.Count;
            texts.Add(Shown.Line(text));
        }

        return number;
    }
}
