using ConsentAudit.Browser.Browsers;
using NUnit.Framework;

namespace ConsentAudit.Tests.Browser;

/// <summary>What wears out is replaced: by age, when it breaks, and never under anybody's hands.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class RenewingTests
{
    private readonly List<Thing> things = [];
    private bool starts = true;

    [Test]
    public async Task One_serves_all_as_long_as_it_works_and_is_young()
    {
        var renewing = Renewing(3);
        var taken = new[] { await renewing.TakeAsync(default), await renewing.TakeAsync(default), await renewing.TakeAsync(default) };
        Assert.That(taken.Distinct().Count(), Is.EqualTo(1));
        Assert.That(renewing.Started, Is.EqualTo(1));
    }

    [Test]
    public async Task An_old_one_is_replaced_and_ends_with_its_last_use()
    {
        var renewing = Renewing(2);
        var first = await renewing.TakeAsync(default);
        var again = await renewing.TakeAsync(default);
        var second = await renewing.TakeAsync(default);
        Assert.That((first == again, first == second), Is.EqualTo((true, false)));
        await renewing.GiveBackAsync(first);
        Assert.That(first.IsEnded, Is.False, "a use is under way");
        await renewing.GiveBackAsync(again);
        Assert.That((first.IsEnded, second.IsEnded), Is.EqualTo((true, false)));
    }

    [Test]
    public async Task An_old_one_that_nobody_uses_ends_when_it_is_replaced()
    {
        var renewing = Renewing(1);
        var first = await renewing.TakeAsync(default);
        await renewing.GiveBackAsync(first);
        Assert.That(first.IsEnded, Is.False, "it is replaced when the next one is asked for");
        await renewing.TakeAsync(default);
        Assert.That(first.IsEnded);
    }

    [Test]
    public async Task A_broken_one_is_replaced_at_once()
    {
        var renewing = Renewing(100);
        var first = await renewing.TakeAsync(default);
        first.Works = false;
        var second = await renewing.TakeAsync(default);
        Assert.That(second, Is.Not.SameAs(first));
        Assert.That(await renewing.TakeAsync(default), Is.SameAs(second));
        await renewing.GiveBackAsync(first);
        Assert.That(first.IsEnded);
    }

    [Test]
    public async Task An_old_one_goes_on_where_no_new_one_starts()
    {
        var renewing = Renewing(1);
        var first = await renewing.TakeAsync(default);
        starts = false;
        Assert.That(await renewing.TakeAsync(default), Is.SameAs(first));
        starts = true;
        Assert.That(await renewing.TakeAsync(default), Is.Not.SameAs(first));
    }

    [Test]
    public async Task A_broken_one_does_not_go_on()
    {
        var renewing = Renewing(100);
        (await renewing.TakeAsync(default)).Works = false;
        starts = false;
        Assert.ThrowsAsync<InputException>(() => renewing.TakeAsync(default));
        starts = true;
        Assert.That((await renewing.TakeAsync(default)).Works, "the next one that asks gets a new one");
    }

    [Test]
    public async Task In_the_end_all_end()
    {
        var renewing = Renewing(1);
        await renewing.TakeAsync(default);
        await renewing.TakeAsync(default);
        await renewing.DisposeAsync();
        Assert.That(things.Select(t => t.IsEnded), Is.EqualTo(new[] { true, true }));
    }

    [Test]
    public async Task Many_that_ask_at_once_get_one()
    {
        var renewing = Renewing(100);
        var taken = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => renewing.TakeAsync(default))));
        Assert.That((taken.Distinct().Count(), things.Count), Is.EqualTo((1, 1)));
        await Task.WhenAll(taken.Select(t => renewing.GiveBackAsync(t).AsTask()));
        Assert.That(taken[0].IsEnded, Is.False);
    }

    private Renewing<Thing> Renewing(int most) => new(
        () =>
        {
            if (!starts)
            {
                throw new InputException("It does not start.");
            }

            things.Add(new Thing());
            return Task.FromResult(things[^1]);
        },
        t => t.Works,
        most);

    private sealed class Thing : IAsyncDisposable
    {
        public bool Works { get; set; } = true;

        public bool IsEnded { get; private set; }

        public ValueTask DisposeAsync()
        {
            IsEnded = true;
            return ValueTask.CompletedTask;
        }
    }
}
