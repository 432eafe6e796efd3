using ConsentAudit.Catalogue.Words;
using NUnit.Framework;

namespace ConsentAudit.Tests.Catalogue;

/// <summary>The tests that each lexicon file carries inside.</summary>
public sealed class LexiconLabelsTests
{
    private static IEnumerable<TestCaseData> Must() => Cases(c => c.Must);

    private static IEnumerable<TestCaseData> MustNot() => Cases(c => c.MustNot);

    private static IEnumerable<TestCaseData> Classes() =>
        from file in BuiltIn.Catalogue.LexiconFiles
        from entry in file.Classes
        select new TestCaseData(file.Language, entry.Class, entry.Exact);

    [TestCaseSource(nameof(Must))]
    public void A_label_is_read_as_its_class_in_its_language(string language, LabelClass labelClass, string label) =>
        Assert.That(BuiltIn.Catalogue.Lexicon.Read(label, language).Role, Is.EqualTo(LabelReading.RoleOf(labelClass)));

    [TestCaseSource(nameof(Must))]
    public void A_label_is_read_as_its_class_where_the_language_is_not_known(string language, LabelClass labelClass, string label) =>
        Assert.That(BuiltIn.Catalogue.Lexicon.Read(label).Role, Is.EqualTo(LabelReading.RoleOf(labelClass)), $"{language}, read as {BuiltIn.Catalogue.Lexicon.Read(label)}");

    [TestCaseSource(nameof(MustNot))]
    public void A_label_is_not_read_as_another_class(string language, LabelClass labelClass, string label) =>
        Assert.That(BuiltIn.Catalogue.Lexicon.Read(label, language).Class, Is.Not.EqualTo(labelClass));

    [TestCaseSource(nameof(Classes))]
    public void Whole_labels_are_known_in_their_language(string language, LabelClass labelClass, IReadOnlyList<string> labels) =>
        Assert.That(labels.Select(l => BuiltIn.Catalogue.Lexicon.Read(l, language)), Has.All.Matches<LabelReading>(r => r.Exact && r.Class == labelClass && r.Language == language));

    private static IEnumerable<TestCaseData> Cases(Func<LexiconClass, IReadOnlyList<string>> labels) =>
        from file in BuiltIn.Catalogue.LexiconFiles
        from entry in file.Classes
        from label in labels(entry)
        select new TestCaseData(file.Language, entry.Class, label);
}
