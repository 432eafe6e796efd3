using System.Diagnostics;
using ConsentAudit.Cluster.Stores;
using ConsentAudit.Cluster.Workers;

namespace ConsentAudit.Cluster.Tests.Setup;

/// <summary>A worker with a made-up browser, as a process of its own that can be killed.</summary>
internal static class FakeWorker
{
    /// <summary>In place of milliseconds: the first page is finished, and all others are under way for ever. Who is killed then is killed in the middle, however slow the machine is.</summary>
    public const int Stuck = -1;

    /// <summary>What the process does.</summary>
    public static async Task<int> RunAsync(string storeFile, double patience, int milliseconds)
    {
        var address = StoreAddress.Parse(await File.ReadAllTextAsync(storeFile), "test");
        await using var store = await Store.OpenAsync(address, default, patience: TimeSpan.FromSeconds(patience));
        var visits = 0;
        var visitor = new FakeVisitor((_, cancel) => Task.Delay(milliseconds == Stuck && Interlocked.Increment(ref visits) == 1 ? 0 : milliseconds, cancel));
        await new Worker(store, new WorkerSettings { Concurrency = 2, UntilIdle = true }, TestBatch.Open(visitor), Console.Error.WriteLine, TimeProvider.System).RunAsync(default);
        return 0;
    }

    /// <summary>Starts the process.</summary>
    public static Process Start(string storeFile, double patience, int milliseconds)
    {
        string[] words = [typeof(FakeWorker).Assembly.Location, "worker", storeFile, patience.ToString(System.Globalization.CultureInfo.InvariantCulture), milliseconds.ToString(System.Globalization.CultureInfo.InvariantCulture)];
        return Process.Start(new ProcessStartInfo("dotnet", words))!;
    }
}
