namespace ConsentAudit.Browser.Browsers;

/// <summary>Something that serves many and wears out: replaced when it broke or has served often enough, and ended when its last use is.</summary>
/// <param name="start">Starts one.</param>
/// <param name="works">Whether one still works.</param>
/// <param name="most">How often one is used.</param>
internal sealed class Renewing<T>(Func<Task<T>> start, Func<T, bool> works, int most) : IAsyncDisposable
    where T : class, IAsyncDisposable
{
    private readonly SemaphoreSlim gate = new(1);
    private readonly Dictionary<T, int> underWay = new(ReferenceEqualityComparer.Instance);
    private T? current;
    private int served;

    /// <summary>How many were started.</summary>
    public int Started { get; private set; }

    /// <summary>Takes one that works; to be given back.</summary>
    public async Task<T> TakeAsync(CancellationToken cancel)
    {
        await gate.WaitAsync(cancel);
        try
        {
            if (current is null || !works(current) || served >= most)
            {
                await RenewAsync();
            }

            served++;
            underWay[current!]++;
            return current!;
        }
        finally
        {
            gate.Release();
        }
    }

    /// <summary>Gives one back; the last use of one that was replaced ends it.</summary>
    public async ValueTask GiveBackAsync(T used)
    {
        await gate.WaitAsync();
        try
        {
            underWay[used]--;
            await EndUnusedAsync(used);
        }
        finally
        {
            gate.Release();
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var one in underWay.Keys)
        {
            await one.DisposeAsync();
        }

        gate.Dispose();
    }

    private async Task RenewAsync()
    {
        T fresh;
        try
        {
            fresh = await start();
        }
        catch (InputException) when (current is not null && works(current))
        {
            // An old one is better than none; the next visit tries again.
            return;
        }

        var old = current;
        (current, served) = (fresh, 0);
        underWay[fresh] = 0;
        Started++;
        if (old is not null)
        {
            await EndUnusedAsync(old);
        }
    }

    private async Task EndUnusedAsync(T one)
    {
        if (!ReferenceEquals(one, current) && underWay[one] == 0)
        {
            underWay.Remove(one);
            await one.DisposeAsync();
        }
    }
}
