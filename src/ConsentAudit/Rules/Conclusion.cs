using ConsentAudit.Audit;

namespace ConsentAudit.Rules;

/// <summary>What a rule concludes: a verdict, what fills its sentence, and the exhibits.</summary>
public sealed record Conclusion
{
    /// <summary>The verdict.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>Which sentence of the sheet is used, where it is not the verdict's own: <c>review-paid</c>.</summary>
    public string? Variant { get; init; }

    /// <summary>What fills the words in braces; a text in both languages each.</summary>
    public IReadOnlyDictionary<string, Text> Values { get; init; } = new Dictionary<string, Text>();

    /// <summary>The evidence.</summary>
    public IReadOnlyList<Exhibit> Exhibits { get; init; } = [];

    /// <summary>A conclusion without words to fill.</summary>
    public static Conclusion Of(Verdict verdict) => new() { Verdict = verdict };

    /// <summary>Nothing to conclude, for a reason of rules/reasons.json.</summary>
    public static Conclusion CannotTell(string reason, string detail = "") => CannotTell(reason, new Text(detail, detail));

    /// <summary>Nothing to conclude, for a reason of rules/reasons.json.</summary>
    public static Conclusion CannotTell(string reason, Text detail) => new()
    {
        Verdict = Verdict.CannotTell,
        Reason = reason,
        Detail = detail,
    };

    /// <summary>Key of the reason where nothing could be concluded, or null.</summary>
    public string? Reason { get; init; }

    /// <summary>What fills the reason's <c>{detail}</c>.</summary>
    public Text Detail { get; init; } = new("", "");

    /// <summary>The same with a word to fill, alike in both languages.</summary>
    public Conclusion With(string name, string value) => With(name, new Text(value, value));

    /// <summary>The same with a word to fill.</summary>
    public Conclusion With(string name, Text value) =>
        this with { Values = new Dictionary<string, Text>(Values) { [name] = value } };

    /// <summary>The same with exhibits.</summary>
    public Conclusion Showing(IEnumerable<Exhibit> exhibits) => this with { Exhibits = [.. Exhibits, .. exhibits] };
}
