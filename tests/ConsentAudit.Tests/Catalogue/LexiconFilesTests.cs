using ConsentAudit.Catalogue.Words;
using NUnit.Framework;

namespace ConsentAudit.Tests.Catalogue;

public sealed class LexiconFilesTests
{
    private static IEnumerable<LexiconFile> Files => BuiltIn.Catalogue.LexiconFiles;

    private static IEnumerable<string> Languages => Files.Select(f => f.Language);

    [Test]
    public void The_languages_of_the_first_countries_are_there() =>
        Assert.That(Languages, Is.SupersetOf(new[] { "fr", "en", "de", "es", "it", "nl" }).And.Unique);

    [TestCaseSource(nameof(Languages))]
    public void A_file_is_named_after_its_language(string language) =>
        Assert.That(BuiltIn.Source.Text($"lexicon/{language}.json"), Does.Contain($"\"language\": \"{language}\""));

    [TestCaseSource(nameof(Languages))]
    public void A_language_has_every_class_once(string language) =>
        Assert.That(File(language).Classes.Select(c => c.Class), Is.EquivalentTo(Enum.GetValues<LabelClass>()));

    [TestCaseSource(nameof(Languages))]
    public void A_language_has_words_for_every_topic(string language)
    {
        Assert.That(File(language).Vocabulary.Keys, Is.EquivalentTo(Enum.GetValues<Topic>()));
        Assert.That(File(language).Vocabulary.Values, Has.All.Not.Empty);
    }

    [TestCaseSource(nameof(Languages))]
    public void A_class_has_labels_and_tests_for_and_against(string language) =>
        Assert.That(File(language).Classes.Where(c => c.Exact.Count == 0 || c.Must.Count == 0 || c.MustNot.Count == 0).Select(c => c.Class), Is.Empty);

    [TestCaseSource(nameof(Languages))]
    public void No_whole_label_belongs_to_two_classes(string language) =>
        Assert.That(Repeated(File(language).Classes.SelectMany(c => c.Exact.Select(LabelText.Normalise).Distinct())), Is.Empty);

    [TestCaseSource(nameof(Languages))]
    public void No_whole_label_is_listed_twice(string language) =>
        Assert.That(File(language).Classes.SelectMany(c => Repeated(c.Exact)), Is.Empty);

    [TestCaseSource(nameof(Languages))]
    public void No_pattern_is_listed_twice(string language)
    {
        Assert.That(File(language).Classes.SelectMany(c => Repeated(c.Words)), Is.Empty);
        Assert.That(File(language).Vocabulary.SelectMany(v => Repeated(v.Value)), Is.Empty);
    }

    [TestCaseSource(nameof(Languages))]
    public void Every_pattern_is_written_in_the_form_that_texts_are_brought_into(string language)
    {
        var words = File(language).Classes.SelectMany(c => c.Words).Concat(File(language).Vocabulary.SelectMany(v => v.Value)).SelectMany(p => p.Split(' '));
        Assert.That(words.Where(w => LabelText.Normalise(w.TrimEnd('*')) != w.TrimEnd('*') || w.TrimEnd('*').Length == 0), Is.Empty);
    }

    private static LexiconFile File(string language) => Files.Single(f => f.Language == language);

    private static IEnumerable<string> Repeated(IEnumerable<string> all) => all.GroupBy(a => a).Where(g => g.Count() > 1).Select(g => g.Key);
}
