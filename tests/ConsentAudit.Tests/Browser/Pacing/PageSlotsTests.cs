using ConsentAudit.Browser.Pacing;
using ConsentAudit.Evidence;
using NUnit.Framework;

namespace ConsentAudit.Tests.Browser.Pacing;

public sealed class PageSlotsTests
{
    private static readonly TimeSpan Asking = TimeSpan.FromSeconds(2);

    [Test]
    public async Task As_many_as_were_asked_for_begin_and_the_next_when_one_ends()
    {
        using var slots = PageSlots.Fixed(2);
        var first = await slots.EnterAsync(CancellationToken.None);
        using var second = await slots.EnterAsync(CancellationToken.None);
        var third = slots.EnterAsync(CancellationToken.None);
        Assert.That(third.IsCompleted, Is.False);
        first.Dispose();
        first.Dispose();
        using var entered = await third;
        Assert.That(slots.EnterAsync(CancellationToken.None).IsCompleted, Is.False, "who leaves twice leaves once");
    }

    [Test]
    public async Task Who_is_stopped_while_waiting_takes_no_slot()
    {
        using var slots = PageSlots.Fixed(1);
        using var stop = new CancellationTokenSource();
        var first = await slots.EnterAsync(CancellationToken.None);
        var stopped = slots.EnterAsync(stop.Token);
        var next = slots.EnterAsync(CancellationToken.None);
        await stop.CancelAsync();
        Assert.That(async () => await stopped, Throws.InstanceOf<OperationCanceledException>());
        first.Dispose();
        using var entered = await next;
    }

    [Test]
    public async Task An_idle_machine_lets_more_in_by_itself()
    {
        var clock = new PausedClock();
        using var slots = PageSlots.ByLoad(new PageLimit(1, 1, 3), new Machine(new MachineLoad(0.2, null)), clock);
        using var first = await slots.EnterAsync(CancellationToken.None);
        var second = slots.EnterAsync(CancellationToken.None);
        Assert.That(second.IsCompleted, Is.False);
        clock.Pass(Asking);
        using var entered = await second;
        var third = slots.EnterAsync(CancellationToken.None);
        clock.Pass(Asking);
        using var too = await third;
        Assert.That(slots.Number, Is.EqualTo(3));
    }

    [Test]
    public async Task A_busy_machine_lets_nobody_in_but_in_place_of_others()
    {
        var clock = new PausedClock();
        using var slots = PageSlots.ByLoad(new PageLimit(2, 1, 3), new Machine(new MachineLoad(1, null)), clock);
        var first = await slots.EnterAsync(CancellationToken.None);
        var second = await slots.EnterAsync(CancellationToken.None);
        var third = slots.EnterAsync(CancellationToken.None);
        for (var i = 0; i < 3; i++)
        {
            clock.Pass(Asking);
        }

        Assert.That(slots.Number, Is.EqualTo(1));
        first.Dispose();
        Assert.That(third.IsCompleted, Is.False, "two were one too many");
        second.Dispose();
        using var entered = await third;
    }

    [Test]
    public void Pages_that_time_out_make_it_fewer_and_are_counted_once()
    {
        var clock = new PausedClock();
        using var slots = PageSlots.ByLoad(new PageLimit(4, 1, 8), new Machine(MachineLoad.Unknown), clock);
        slots.Ended(Page(new Failure(FailureKind.Timeout, "")));
        slots.Ended(Page(null, new PhaseRecord { Phase = Phase.AfterReject, Observed = false, Reason = "time-out" }));
        slots.Ended(Page(null));
        clock.Pass(Asking);
        Assert.That(slots.Number, Is.EqualTo(2));
        clock.Pass(Asking);
        Assert.That(slots.Number, Is.EqualTo(2));
    }

    [Test]
    public void Other_failures_say_nothing_of_the_machine()
    {
        var clock = new PausedClock();
        using var slots = PageSlots.ByLoad(new PageLimit(4, 1, 8), new Machine(MachineLoad.Unknown), clock);
        slots.Ended(Page(new Failure(FailureKind.Dns, "")));
        slots.Ended(Page(new Failure(FailureKind.HttpStatus, "", 503)));
        clock.Pass(Asking);
        Assert.That(slots.Number, Is.EqualTo(4));
    }

    [TestCase(1)]
    [TestCase(3)]
    public async Task Every_page_is_begun_once_and_never_more_than_there_are_slots(int number)
    {
        using var slots = PageSlots.Fixed(number);
        var begun = new List<int>();
        var (now, most) = (0, 0);
        await slots.ForEachAsync(
            Enumerable.Range(0, 40),
            async (page, _) =>
            {
                lock (begun)
                {
                    begun.Add(page);
                    most = Math.Max(most, ++now);
                }

                await Task.Yield();
                lock (begun)
                {
                    now--;
                }
            },
            CancellationToken.None);
        Assert.That(begun, Is.EquivalentTo(Enumerable.Range(0, 40)));
        Assert.That(most, Is.InRange(1, number));

        // Of those side by side the machine says who is first; one after another they come as they stand in the list.
        Assert.That(number > 1 || begun.SequenceEqual(Enumerable.Range(0, 40)), Is.True);
    }

    [Test]
    public void The_first_that_fails_ends_the_others_and_is_what_is_said()
    {
        using var slots = PageSlots.Fixed(2);
        var begun = 0;
        Assert.That(
            () => slots.ForEachAsync(
                Enumerable.Range(0, 10),
                async (page, token) =>
                {
                    Interlocked.Increment(ref begun);
                    if (page == 1)
                    {
                        throw new InputException("the disk is full");
                    }

                    await Task.Delay(Timeout.Infinite, token);
                },
                CancellationToken.None),
            Throws.TypeOf<InputException>().Or.InstanceOf<OperationCanceledException>());
        Assert.That(begun, Is.EqualTo(2));
    }

    [Test]
    public async Task The_user_s_stop_ends_all_of_them()
    {
        using var slots = PageSlots.Fixed(2);
        using var stop = new CancellationTokenSource();
        var run = slots.ForEachAsync(Enumerable.Range(0, 10), (_, token) => Task.Delay(Timeout.Infinite, token), stop.Token);
        await stop.CancelAsync();
        Assert.That(async () => await run, Throws.InstanceOf<OperationCanceledException>());
    }

    private static EvidenceBundle Page(Failure? failure, params PhaseRecord[] phases) => new()
    {
        Url = "https://a.test/",
        StartedAt = Clock.Zero,
        Conditions = new Conditions(),
        Visits = [new Visit { Kind = VisitKind.Refusing, StartedAt = Clock.Zero, Failure = failure, Phases = phases }],
    };

    private sealed class Machine(MachineLoad load) : IMachine
    {
        public MachineLoad Load() => load;
    }
}
