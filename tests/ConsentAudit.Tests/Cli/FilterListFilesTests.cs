using ConsentAudit.Audit;
using ConsentAudit.Cli.Input;
using NUnit.Framework;

namespace ConsentAudit.Tests.Cli;

public sealed class FilterListFilesTests
{
    private TemporaryFolder folder = null!;

    [SetUp]
    public void MakeFolder() => folder = new TemporaryFolder();

    [TearDown]
    public void RemoveFolder() => folder.Dispose();

    [TestCase("fr", "a.txt : filtres 1, exceptions 1 ; laissés de côté : cosmétiques 1, lignes non prises en charge 1.")]
    [TestCase("en", "a.txt: filters 1, exceptions 1; left aside: cosmetic 1, unsupported lines 1.")]
    public void It_is_told_how_much_of_each_file_was_read(string language, string expected)
    {
        using var messages = new StringWriter();
        var path = folder.File("a.txt", "||ads.example^\n@@||ok.example^\n##.pub\n/regex/\n");
        var lists = FilterListFiles.Read([path], language, messages);
        Assert.That(messages.ToString().Trim(), Is.EqualTo(expected));
        Assert.That(FilterListEntry.Of(lists).Single(), Is.EqualTo(new FilterListEntry("a.txt", lists.Lists[0].Digest, 1, 1, 1, 1)));
    }

    [Test]
    public void Without_files_nothing_is_told()
    {
        using var messages = new StringWriter();
        Assert.That(FilterListFiles.Read([], "fr", messages).Lists, Is.Empty);
        Assert.That(messages.ToString(), Is.Empty);
    }

    [Test]
    public void A_file_that_cannot_be_read_is_named()
    {
        Assert.That(() => FilterListFiles.Read([Path.Combine(folder.Path, "none.txt")], "fr", TextWriter.Null), Throws.TypeOf<InputException>().With.Message.Contains("none.txt"));
        Assert.That(() => FilterListFiles.Read([folder.Path], "fr", TextWriter.Null), Throws.TypeOf<InputException>().With.Message.Contains(folder.Path));
        Assert.That(() => FilterListFiles.Read([folder.File("page.txt", "<html>")], "fr", TextWriter.Null), Throws.TypeOf<InputException>().With.Message.Contains("page.txt, line 1"));
    }

    [Test]
    public void Other_lists_than_before_are_told_and_the_same_are_not()
    {
        FilterListEntry a = new("a.txt", "aaaa", 1, 0, 0, 0), b = a with { Digest = "bbbb" };
        Assert.That(FilterListFiles.Difference([a], [a with { Name = "renamed.txt" }], "fr"), Is.Empty);
        Assert.That(FilterListFiles.Difference([], [], "fr"), Is.Empty);
        Assert.That(FilterListFiles.Difference([a], [b], "en"), Does.Contain("Before: a.txt (aaaa). Now: a.txt (bbbb)."));
        Assert.That(FilterListFiles.Difference([a], [], "fr"), Does.Contain("Avant : a.txt (aaaa). Maintenant : aucune."));
    }
}
