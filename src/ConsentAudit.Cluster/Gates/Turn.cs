namespace ConsentAudit.Cluster.Gates;

/// <summary>A visit's turn at a host, to be given back at its end.</summary>
/// <param name="wait">How long the visit waits yet before it starts.</param>
/// <param name="giveBack">Gives it back.</param>
internal sealed class Turn(TimeSpan wait, Func<Task> giveBack) : IAsyncDisposable
{
    public TimeSpan Wait => wait;

    public async ValueTask DisposeAsync() => await giveBack();
}
