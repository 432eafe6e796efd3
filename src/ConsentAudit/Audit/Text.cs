namespace ConsentAudit.Audit;

/// <summary>A sentence in both languages of the reports.</summary>
public sealed record Text(string Fr, string En)
{
    /// <summary>The sentence in a language: <c>en</c>, else French.</summary>
    public string In(string language) => language == "en" ? En : Fr;
}
