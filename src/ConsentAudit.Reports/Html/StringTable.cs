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

    /// <summary>Between the rounds: what was said more than once gets its number.</summary>
    public void Number()
    {
        foreach (var (text, _) in counts.Where(said => said.Value > 1))
        {
            numbers[text] = texts.Count;
            texts.Add(Shown.Line(text));
        }

        counts.Clear();
    }

    /// <summary>Second round: the text's number, or a text that is said once as it is.</summary>
    public object? Of(string? text) => text is null ? null : numbers.TryGetValue(text, out var number) ? number : Shown.Line(text);
}
