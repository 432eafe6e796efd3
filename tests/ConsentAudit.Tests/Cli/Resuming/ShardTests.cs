using ConsentAudit.Audit.Runs;
using NUnit.Framework;

namespace ConsentAudit.Tests.Cli.Resuming;

public sealed class ShardTests
{
    private static readonly string[] Addresses = [.. Enumerable.Range(0, 2_000).Select(i => $"https://www.journal.example/{i}")];

    [Test]
    public void Each_page_is_in_one_slice_and_one_only([Values(1, 2, 3, 7)] int count) => Assert.That(
        Addresses.Select(a => Enumerable.Range(1, count).Count(i => new Shard(i, count).Holds(a))),
        Has.All.EqualTo(1));

    [Test]
    public void The_slices_are_of_about_the_same_size()
    {
        var sizes = Enumerable.Range(1, 4).Select(i => Addresses.Count(new Shard(i, 4).Holds));
        Assert.That(sizes, Has.All.InRange(420, 580));
    }

    [Test]
    public void A_page_stays_in_its_slice_whatever_else_is_on_the_list() => Assert.That(
        (new Shard(1, 3).Holds("https://www.journal.example/"), new Shard(2, 3).Holds("https://www.journal.example/"), new Shard(3, 3).Holds("https://www.journal.example/")),
        Is.EqualTo((true, false, false)),
        "a constant of the contract: another hash would take merged lists apart");

    [Test]
    public void One_of_one_is_all() => Assert.That(Addresses.Where(a => !Shard.Parse("1/1").Holds(a)), Is.Empty);

    [TestCase("1/2", 1, 2)]
    [TestCase("10/10", 10, 10)]
    public void A_slice_is_read(string text, int number, int count) => Assert.That(Shard.Parse(text), Is.EqualTo(new Shard(number, count)));

    [TestCase("0/2")]
    [TestCase("3/2")]
    [TestCase("2")]
    [TestCase("1/2/3")]
    [TestCase("a/b")]
    [TestCase("-1/2")]
    [TestCase("1/99999")]
    [TestCase(" 1/2")]
    [TestCase("")]
    public void All_else_is_told_in_a_sentence(string text) => Assert.That(() => Shard.Parse(text), Throws.TypeOf<InputException>().With.Message.Contains("--shard takes I/N"));
}
