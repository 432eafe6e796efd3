namespace ConsentAudit.Catalogue.Words;

/// <summary>Sentences that say what a topic is about, and others that must not be taken for it.</summary>
/// <param name="Must">Sentences that say it.</param>
/// <param name="MustNot">Sentences that do not.</param>
public sealed record TopicTests(IReadOnlyList<string> Must, IReadOnlyList<string> MustNot);
