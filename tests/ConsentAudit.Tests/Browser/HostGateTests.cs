using ConsentAudit.Browser.Visits;
using NUnit.Framework;

namespace ConsentAudit.Tests.Browser;

/// <summary>Hosts are treated as gently as the user asks, and as they ask themselves.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class HostGateTests
{
    private readonly PausedClock clock = new();

    [Test]
    public void Without_a_limit_all_enter_at_once()
    {
        var gate = new HostGate(null, clock);
        Assert.That(Enumerable.Range(0, 100).Select(_ => gate.EnterAsync("a.example", default)).All(t => t.IsCompletedSuccessfully));
        Assert.That(gate.IsNarrow, Is.False);
    }

    [Test]
    public async Task No_more_than_the_limit_are_in_at_once_and_hosts_do_not_wait_for_each_other()
    {
        var gate = new HostGate(new HostLimit(2, TimeSpan.Zero), clock);
        var first = await gate.EnterAsync("a.example", default);
        await gate.EnterAsync("A.example", default);
        var third = gate.EnterAsync("a.example", default);
        Assert.That((third.IsCompleted, gate.EnterAsync("b.example", default).IsCompleted), Is.EqualTo((false, true)));
        await first.DisposeAsync();
        await first.DisposeAsync();
        await third;
        Assert.That(gate.EnterAsync("a.example", default).IsCompleted, Is.False, "a turn that was given back twice counts once");
    }

    [Test]
    public async Task Starts_keep_their_distance()
    {
        var gate = new HostGate(new HostLimit(9, TimeSpan.FromSeconds(1)), clock);
        var turns = Enumerable.Range(0, 3).Select(_ => gate.EnterAsync("a.example", default)).ToList();
        Assert.That(turns.Select(t => t.IsCompleted), Is.EqualTo(new[] { true, false, false }));
        clock.Pass(TimeSpan.FromSeconds(1));
        await turns[1].WaitAsync(TimeSpan.FromSeconds(5));
        Assert.That(turns[2].IsCompleted, Is.False);
        clock.Pass(TimeSpan.FromSeconds(1));
        await turns[2].WaitAsync(TimeSpan.FromSeconds(5));
        clock.Pass(TimeSpan.FromSeconds(5));
        Assert.That(gate.EnterAsync("a.example", default).IsCompleted, "long after the last one nobody waits");
    }

    [Test]
    public async Task Who_gives_up_waiting_leaves_the_place_to_the_next()
    {
        var gate = new HostGate(new HostLimit(1, TimeSpan.FromSeconds(1)), clock);
        await (await gate.EnterAsync("a.example", default)).DisposeAsync();
        using var stop = new CancellationTokenSource();
        var waiting = gate.EnterAsync("a.example", stop.Token);
        await stop.CancelAsync();
        Assert.ThrowsAsync<TaskCanceledException>(() => waiting);
        clock.Pass(TimeSpan.FromSeconds(5));
        Assert.That(gate.EnterAsync("a.example", default).IsCompleted);
    }

    [Test]
    public async Task A_host_that_asks_for_it_is_left_alone()
    {
        var gate = new HostGate(null, clock);
        Assert.That(await gate.ClosedForAsync("a.example"), Is.EqualTo(TimeSpan.Zero));
        await gate.CloseAsync("a.example", TimeSpan.FromSeconds(10));
        await gate.CloseAsync("a.example", TimeSpan.FromSeconds(2));
        Assert.That(((await gate.ClosedForAsync("a.example")).TotalSeconds, (await gate.ClosedForAsync("b.example")).TotalSeconds), Is.EqualTo((10.0, 0.0)), "the longer wait holds");
        var open = gate.UntilOpenAsync("a.example", default);
        Assert.That(open.IsCompleted, Is.False);
        clock.Pass(TimeSpan.FromSeconds(10));
        await open.WaitAsync(TimeSpan.FromSeconds(5));
    }

    [TestCase("3", 3, 0)]
    [TestCase("1:500", 1, 500)]
    [TestCase("2:0", 2, 0)]
    public void The_option_is_read(string text, int visits, int delay) =>
        Assert.That(HostLimit.Parse(text), Is.EqualTo(new HostLimit(visits, TimeSpan.FromMilliseconds(delay))));

    [TestCase("")]
    [TestCase("0")]
    [TestCase("-1")]
    [TestCase("2:")]
    [TestCase("2:-5")]
    [TestCase("2:1:1")]
    [TestCase("two")]
    [TestCase("2:99999999")]
    [TestCase("99999999999")]
    public void What_is_no_limit_is_one_sentence(string text) =>
        Assert.That(() => HostLimit.Parse(text), Throws.TypeOf<InputException>().With.Message.Contains("--per-host"));
}
