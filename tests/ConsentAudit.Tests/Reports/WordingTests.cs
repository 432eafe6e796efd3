using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;
using ConsentAudit.Reports;
using NUnit.Framework;

namespace ConsentAudit.Tests.Reports;

public sealed class WordingTests
{
    private static readonly Wording French = Wording.In("fr");
    private static readonly Wording English = Wording.In("en");

    [Test]
    public void Both_languages_have_the_same_keys_and_no_empty_words()
    {
        Assert.That(French.Keys, Is.EquivalentTo(English.Keys));
        Assert.That(French.Keys.Where(key => French[key].Length == 0 || English[key].Length == 0), Is.Empty);
    }

    [Test]
    public void Every_value_of_the_contract_has_its_words()
    {
        Assert.Multiple(() =>
        {
            Speaks<Verdict>();
            Speaks<Verdict>("Meaning");
            Speaks<Severity>();
            Speaks<Severity>("Meaning");
            Speaks<Force>();
            Speaks<Force>("Meaning");
            Speaks<Phase>();
            Speaks<VisitKind>();
            Speaks<FailureKind>();
            Speaks<TrackerKind>();
            Speaks<Party>();
            Speaks<Purpose>();
            Speaks<ControlRole>();
        });
    }

    [Test]
    public void Sheet_names_fit_Excel()
    {
        var names = new[] { French, English }.SelectMany(words => words.Keys.Where(key => key.StartsWith("sheet.", StringComparison.Ordinal)).Select(key => words[key]));
        Assert.That(names, Has.All.Length.LessThanOrEqualTo(31));
    }

    [Test]
    public void Every_language_but_English_is_French() =>
        Assert.That((Wording.In("en").Language, Wording.In("fr").Language, Wording.In("xx").Language), Is.EqualTo(("en", "fr", "fr")));

    [Test]
    public void Decimals_follow_the_language() => Assert.That(
        (French.With("summary.visitsText", "fr", "", 2.5), English.With("summary.visitsText", "fr", "", 2.5)),
        Is.EqualTo(("règles : fr ; choix :  ; observation : 2,5 s au moins", "rules: fr; choices: ; observed for at least 2.5 s")));

    private static void Speaks<T>(string aspect = "")
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            Assert.That(() => French.Of(value, aspect), Throws.Nothing, $"{typeof(T).Name}{aspect}.{value}");
        }
    }
}
