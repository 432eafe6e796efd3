using System.Diagnostics;
using ConsentAudit.Browser.Visits;
using ConsentAudit.Cluster.Gates;
using ConsentAudit.Cluster.Tests.Setup;

namespace ConsentAudit.Cluster.Tests.Gates;

/// <summary>Two workers that know nothing of each other but the store.</summary>
public sealed class StoreGateTests
{
    private CancellationTokenSource limit = null!;
    private TestBatch batch = null!;
    private Turns one = null!;
    private Turns other = null!;

    [SetUp]
    public async Task StartAsync()
    {
        limit = new CancellationTokenSource(TestBatch.LongestWait);
        batch = await TestBatch.StartAsync();
        (one, other) = (new Turns(batch.Store.Source), new Turns(batch.Store.Source));
    }

    [TearDown]
    public async Task StopAsync()
    {
        await one.DisposeAsync();
        await other.DisposeAsync();
        await batch.DisposeAsync();
        limit.Dispose();
    }

    private static StoreGate Gate(Turns turns, int visits, int delay = 0) => new(new HostLimit(visits, TimeSpan.FromMilliseconds(delay)), turns, TimeProvider.System);

    [Test]
    public async Task No_more_than_the_limit_are_in_at_once_and_hosts_do_not_wait_for_each_other()
    {
        var (most, now) = (0, 0);
        var gates = new[] { Gate(one, 2), Gate(other, 2) };
        await Task.WhenAll(Enumerable.Range(0, 12).Select(async i =>
        {
            await using var turn = await gates[i % 2].EnterAsync(i % 3 == 0 ? "A.example" : "a.example", limit.Token);
            InterlockedMax(ref most, Interlocked.Increment(ref now));
            await (await gates[0].EnterAsync($"{i}.example", limit.Token)).DisposeAsync();
            Interlocked.Decrement(ref now);
        }));
        Assert.That(most, Is.EqualTo(2));
        Assert.That(await batch.AskAsync<long>("select count(*) from consentaudit.turn"), Is.Zero);
    }

    [Test]
    public async Task Starts_keep_their_distance_whoever_starts()
    {
        const int Delay = 300;
        var clock = Stopwatch.StartNew();
        var starts = await Task.WhenAll(Enumerable.Range(0, 4).Select(async i =>
        {
            await using var turn = await Gate(i % 2 == 0 ? one : other, 9, Delay).EnterAsync("a.example", limit.Token);
            return clock.ElapsedMilliseconds;
        }));
        var distances = starts.Order().Zip(starts.Order().Skip(1), (a, b) => b - a).ToList();

        // A wait may end a timer's tick early.
        Assert.That(starts.Max() - starts.Min(), Is.GreaterThanOrEqualTo((3 * Delay) - 50), string.Join(", ", distances));
    }

    [Test]
    public async Task The_turn_of_a_worker_that_died_ends_by_itself()
    {
        await batch.AskAsync<string>("insert into consentaudit.host (name) values ('a.example') returning name");
        await batch.AskAsync<long>("insert into consentaudit.turn (host, until) values ('a.example', clock_timestamp() + interval '1 second') returning id");
        var clock = Stopwatch.StartNew();
        await using var turn = await Gate(one, 1).EnterAsync("a.example", limit.Token);
        Assert.That(clock.Elapsed, Is.GreaterThan(TimeSpan.FromMilliseconds(500)));
    }

    [Test]
    public async Task The_turn_of_one_that_lives_is_prolonged()
    {
        await using var living = new Turns(batch.Store.Source, TimeSpan.FromSeconds(1));
        await using var turn = await Gate(living, 1).EnterAsync("a.example", limit.Token);
        await batch.UntilAsync("exists (select from consentaudit.turn where until > (select next_start from consentaudit.host) + interval '3 seconds')");
        Assert.That(await other.TakeAsync("a.example", new HostLimit(1, TimeSpan.Zero), limit.Token), Is.Null);
    }

    [Test]
    public async Task Who_gives_up_waiting_leaves_the_place_to_the_next()
    {
        var gate = Gate(one, 1, 60_000);
        await (await gate.EnterAsync("a.example", limit.Token)).DisposeAsync();
        using var stop = new CancellationTokenSource();
        var waiting = gate.EnterAsync("a.example", stop.Token);
        await batch.UntilAsync("exists (select from consentaudit.turn)");
        await stop.CancelAsync();
        Assert.That(async () => await waiting, Throws.InstanceOf<OperationCanceledException>());
        Assert.That(await batch.AskAsync<long>("select count(*) from consentaudit.turn"), Is.Zero);
    }

    [Test]
    public async Task Without_a_limit_the_store_is_not_asked_and_a_host_that_asks_for_it_is_left_alone_by_all()
    {
        var (here, there) = (new StoreGate(null, one, TimeProvider.System), new StoreGate(null, other, TimeProvider.System));
        await (await here.EnterAsync("a.example", limit.Token)).DisposeAsync();
        Assert.That((here.IsNarrow, await batch.AskAsync<long>("select count(*) from consentaudit.host")), Is.EqualTo((false, 0L)));
        await here.CloseAsync("A.example", TimeSpan.FromSeconds(60));
        await here.CloseAsync("a.example", TimeSpan.FromSeconds(1));
        Assert.That((await there.ClosedForAsync("a.example")).TotalSeconds, Is.InRange(50, 60), "the longer wait holds");
        Assert.That(await there.ClosedForAsync("b.example"), Is.EqualTo(TimeSpan.Zero));
    }

    private static void InterlockedMax(ref int most, int value)
    {
        for (var seen = Volatile.Read(ref most); value > seen; seen = Volatile.Read(ref most))
        {
            Interlocked.CompareExchange(ref most, value, seen);
        }
    }
}
