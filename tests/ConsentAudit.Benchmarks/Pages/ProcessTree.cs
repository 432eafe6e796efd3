using System.Globalization;

namespace ConsentAudit.Benchmarks.Pages;

/// <summary>What this process and all that it started (driver, browser) have cost so far, read from Linux' /proc.</summary>
internal sealed class ProcessTree(int leftOut) : IDisposable
{
    private readonly Lock gate = new();
    private Timer? timer;
    private long peak;

    /// <summary>The most memory that all held together, in bytes: what each has of its own (RssAnon).</summary>
    public long Peak => peak;

    /// <summary>Begins to look at the memory, every three seconds.</summary>
    public void Watch() => timer = new Timer(_ => Look(), null, 0, 3_000);

    /// <summary>Seconds of processor so far, by kind of process; what has ended counts for the one that waited for it.</summary>
    public IReadOnlyDictionary<string, double> Seconds() =>
        Ours().GroupBy(p => p.Kind).ToDictionary(g => g.Key, g => g.Sum(p => p.Seconds));

    public void Dispose() => timer?.Dispose();

    private void Look()
    {
        var now = Ours().Sum(p => p.Memory);
        lock (gate)
        {
            peak = Math.Max(peak, now);
        }
    }

    private List<Entry> Ours()
    {
        var all = Directory.EnumerateDirectories("/proc").Select(Path.GetFileName).Where(n => char.IsAsciiDigit(n![0])).Select(n => Read(n!)).OfType<Entry>().ToDictionary(e => e.Id);
        return [.. all.Values.Where(p => IsOurs(p, all))];
    }

    private bool IsOurs(Entry process, Dictionary<int, Entry> all)
    {
        for (Entry? p = process; p is not null; p = all.GetValueOrDefault(p.Parent))
        {
            if (p.Id == leftOut)
            {
                return false;
            }

            if (p.Id == Environment.ProcessId)
            {
                return true;
            }
        }

        return false;
    }

    private static Entry? Read(string id)
    {
        try
        {
            var stat = File.ReadAllText($"/proc/{id}/stat");
            var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
            var command = File.ReadAllText($"/proc/{id}/cmdline");
            var memory = File.ReadLines($"/proc/{id}/status").FirstOrDefault(l => l.StartsWith("RssAnon", StringComparison.Ordinal)) is { } line ? Number(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2]) * 1024 : 0;
            return new Entry(int.Parse(id, CultureInfo.InvariantCulture), (int)Number(fields[1]), (Number(fields[11]) + Number(fields[12]) + Number(fields[13]) + Number(fields[14])) / 100.0, Kind(command), memory);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It ended while it was read: what was last seen of it counts.
            return null;
        }
    }

    // Pages' processes are a zygote's children, which waits for them.
    private static string Kind(string command) =>
        command.Contains("--type=renderer", StringComparison.Ordinal) || command.Contains("--type=zygote", StringComparison.Ordinal) ? "renderer"
        : command.Contains("--type=gpu", StringComparison.Ordinal) ? "gpu"
        : command.Contains("--type=utility", StringComparison.Ordinal) ? "network"
        : command.Contains("playwright", StringComparison.Ordinal) && command.Contains("node", StringComparison.Ordinal) ? "driver"
        : command.Contains("chrom", StringComparison.Ordinal) ? "browser"
        : "tool";

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);

    private sealed record Entry(int Id, int Parent, double Seconds, string Kind, long Memory);
}
