using ConsentAudit.Evidence;

namespace ConsentAudit.Browser.Pacing;

/// <summary>Lets pages begin: as many side by side as the user asked for, or as the machine bears.</summary>
public sealed class PageSlots : IDisposable
{
    private const int Remembered = 8;

    private static readonly TimeSpan Every = TimeSpan.FromSeconds(2);

    private readonly Lock gate = new();
    private readonly Queue<TaskCompletionSource> waiting = new();
    private readonly Queue<bool> ended = new();
    private readonly PageLimit? limit;
    private readonly IMachine machine;
    private readonly int number;
    private readonly ITimer? timer;
    private int taken;

    private PageSlots(int number, PageLimit? limit, IMachine machine, TimeProvider time)
    {
        (this.number, this.limit, this.machine) = (number, limit, machine);
        timer = limit is null ? null : time.CreateTimer(_ => Decide(), null, Every, Every);
    }

    /// <summary>How many pages there may be side by side now.</summary>
    public int Number => limit?.Current ?? number;

    /// <summary>As many pages as the user asked for.</summary>
    public static PageSlots Fixed(int number) => new(number, null, new UnknownMachine(), TimeProvider.System);

    /// <summary>As many as the machine bears.</summary>
    /// <param name="limit">Decides.</param>
    /// <param name="machine">Is asked every two seconds.</param>
    /// <param name="time">The clock.</param>
    public static PageSlots ByLoad(PageLimit limit, IMachine machine, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(machine);
        ArgumentNullException.ThrowIfNull(time);

        // Load is what passed between two askings: the first only begins to count.
        machine.Load();
        return new PageSlots(0, limit, machine, time);
    }

    /// <summary>Waits until a page may begin; to be disposed of at its end.</summary>
    public async Task<IDisposable> EnterAsync(CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        TaskCompletionSource turn;
        lock (gate)
        {
            if (taken < Number)
            {
                taken++;
                return new Slot(this);
            }

            turn = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            waiting.Enqueue(turn);
        }

        await using var stop = cancel.Register(() => turn.TrySetCanceled(cancel));
        await turn.Task;
        return new Slot(this);
    }

    /// <summary>Begins pages one after another, each as soon as there is a slot for it, and waits for all of them; the first that fails ends the others.</summary>
    public async Task ForEachAsync<T>(IEnumerable<T> pages, Func<T, CancellationToken, Task> work, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(pages);
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var underWay = new List<Task>();
        try
        {
            foreach (var page in pages)
            {
                var slot = await EnterAsync(ending.Token);
                underWay.RemoveAll(t => t.IsCompletedSuccessfully);
                underWay.Add(Task.Run(() => InSlotAsync(page, slot), CancellationToken.None));
            }
        }
        catch (OperationCanceledException) when (ending.IsCancellationRequested)
        {
            // The user stopped them, or one of them failed: what they say of that is awaited now.
        }

        await Task.WhenAll(underWay);
        cancel.ThrowIfCancellationRequested();

        async Task InSlotAsync(T page, IDisposable slot)
        {
            using (slot)
            {
                try
                {
                    await work(page, ending.Token);
                }
                catch
                {
                    await ending.CancelAsync();
                    throw;
                }
            }
        }
    }

    /// <summary>Is told what became of a page.</summary>
    public void Ended(EvidenceBundle page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var timedOut = page.Visits.Any(v => v.Failure?.Kind == FailureKind.Timeout || v.Phases.Any(p => p.Reason == "time-out"));
        lock (gate)
        {
            ended.Enqueue(timedOut);
            if (ended.Count > Remembered)
            {
                ended.Dequeue();
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => timer?.Dispose();

    private void Decide()
    {
        var load = machine.Load();
        lock (gate)
        {
            // Those that timed out have had their say.
            if (limit!.Decide(load, taken >= limit.Current, ended.Count, ended.Count(timedOut => timedOut)))
            {
                ended.Clear();
            }

            LetIn();
        }
    }

    private void Leave()
    {
        lock (gate)
        {
            taken--;
            LetIn();
        }
    }

    // Those who were stopped while they waited take no slot.
    private void LetIn()
    {
        while (taken < Number && waiting.TryDequeue(out var next))
        {
            taken += next.TrySetResult() ? 1 : 0;
        }
    }

    private sealed class Slot(PageSlots slots) : IDisposable
    {
        private PageSlots? slots = slots;

        public void Dispose() => Interlocked.Exchange(ref slots, null)?.Leave();
    }
}
