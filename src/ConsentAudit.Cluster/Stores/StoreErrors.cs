using System.Net.Sockets;
using Npgsql;

namespace ConsentAudit.Cluster.Stores;

/// <summary>Tells in one sentence what a database did not do, and waits for one that is away for a while.</summary>
internal static class StoreErrors
{
    // A restart takes seconds; one that takes longer is somebody's evening, and the page can be visited again.
    private static readonly TimeSpan LongestAway = TimeSpan.FromMinutes(5);

    /// <summary>Does something with the store.</summary>
    /// <exception cref="InputException">It did not work; without the password.</exception>
    public static async Task<T> ToldAsync<T>(StoreAddress address, Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch (Exception e) when (IsOfTheStore(e))
        {
            throw new InputException($"The store {address}: {Sentence(address, e)}");
        }
    }

    /// <summary>Does something with the store, again and again while the store is away.</summary>
    public static async Task<T> PatientAsync<T>(Func<Task<T>> work, CancellationToken cancel)
    {
        var waited = System.Diagnostics.Stopwatch.StartNew();
        for (var pause = TimeSpan.FromMilliseconds(100); ; pause = pause * 2 < TimeSpan.FromSeconds(5) ? pause * 2 : TimeSpan.FromSeconds(5))
        {
            try
            {
                return await work();
            }
            catch (Exception e) when (IsAway(e) && waited.Elapsed < LongestAway)
            {
                await Task.Delay(pause, cancel);
            }
        }
    }

    /// <summary>What a failure of the store says, on one line and without the password.</summary>
    public static string Sentence(StoreAddress address, Exception e)
    {
        // Npgsql tells what it tried, and the inner one why that failed.
        var cause = e is NpgsqlException and not PostgresException && e.InnerException is { } inner ? $"{e.Message.TrimEnd('.')} ({inner.Message.TrimEnd('.')})" : e.Message.TrimEnd('.');
        return address.Mask(cause.ReplaceLineEndings(" ")) + ".";
    }

    private static bool IsOfTheStore(Exception e) => e is NpgsqlException or SocketException or TimeoutException;

    // Shutting down, starting up, or a connection that broke with it. A constraint that does not hold is not helped by time.
    private static bool IsAway(Exception e) => e is PostgresException p ? p.IsTransient || p.SqlState.StartsWith("57P0", StringComparison.Ordinal) || p.SqlState.StartsWith("08", StringComparison.Ordinal)
        : IsOfTheStore(e) || e is ObjectDisposedException or IOException;
}
