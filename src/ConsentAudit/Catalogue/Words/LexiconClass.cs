namespace ConsentAudit.Catalogue.Words;

/// <summary>The labels of one class in one language, with the tests that they must pass.</summary>
/// <param name="Class">Which class.</param>
/// <param name="Exact">Whole labels.</param>
/// <param name="Words">Word patterns, tried where no whole label is known.</param>
/// <param name="Must">Labels that must be read as this class's role.</param>
/// <param name="MustNot">Labels that must not.</param>
public sealed record LexiconClass(
    LabelClass Class,
    IReadOnlyList<string> Exact,
    IReadOnlyList<string> Words,
    IReadOnlyList<string> Must,
    IReadOnlyList<string> MustNot);
