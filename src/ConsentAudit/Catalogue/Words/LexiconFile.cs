namespace ConsentAudit.Catalogue.Words;

/// <summary>A language's words, as <c>rules/lexicon/{language}.json</c> holds them.</summary>
/// <param name="Language">Two letters, ISO 639-1.</param>
/// <param name="Classes">The classes of labels.</param>
/// <param name="Vocabulary">Words by topic.</param>
public sealed record LexiconFile(
    string Language,
    IReadOnlyList<LexiconClass> Classes,
    IReadOnlyDictionary<Topic, IReadOnlyList<string>> Vocabulary)
{
    /// <summary>Sentences by topic: the tests of those words.</summary>
    public IReadOnlyDictionary<Topic, TopicTests> Sentences { get; init; } = new Dictionary<Topic, TopicTests>();
}
