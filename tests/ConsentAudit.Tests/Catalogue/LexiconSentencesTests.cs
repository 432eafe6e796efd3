using ConsentAudit.Catalogue.Words;
using NUnit.Framework;

namespace ConsentAudit.Tests.Catalogue;

/// <summary>The sentences that each lexicon file carries inside, by topic.</summary>
public sealed class LexiconSentencesTests
{
    private static IEnumerable<TestCaseData> Must() => Cases(t => t.Must);

    private static IEnumerable<TestCaseData> MustNot() => Cases(t => t.MustNot);

    [TestCaseSource(nameof(Must))]
    public void A_sentence_says_what_its_topic_is_about(string language, Topic topic, string sentence) =>
        Assert.That(BuiltIn.Catalogue.Lexicon.Says(topic, sentence), Is.True);

    [TestCaseSource(nameof(MustNot))]
    public void Another_sentence_does_not(string language, Topic topic, string sentence) =>
        Assert.That(BuiltIn.Catalogue.Lexicon.Says(topic, sentence), Is.False);

    [Test]
    public void Topics_that_are_read_as_sentences_have_tests_in_every_language() => Assert.That(
        BuiltIn.Catalogue.LexiconFiles.Select(f => f.Sentences.Keys),
        Has.All.SupersetOf(new[] { Topic.Consequences, Topic.Withheld, Topic.Comments, Topic.Video, Topic.Social, Topic.Map, Topic.Audio, Topic.External, Topic.Withdrawal, Topic.Steering, Topic.Detriment, Topic.PurposeVague, Topic.AdvertisingHint, Topic.Partner }));

    private static IEnumerable<TestCaseData> Cases(Func<TopicTests, IReadOnlyList<string>> sentences) =>
        from file in BuiltIn.Catalogue.LexiconFiles
        from tests in file.Sentences
        from sentence in sentences(tests.Value)
        select new TestCaseData(file.Language, tests.Key, sentence);
}
