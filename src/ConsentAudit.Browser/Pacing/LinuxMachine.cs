using System.Globalization;

namespace ConsentAudit.Browser.Pacing;

/// <summary>Reads the load of a Linux machine (proc(5)), and of the container that we are in, if any (cgroup v2).</summary>
/// <param name="root">The folder below which proc and sys are found; replaced by tests.</param>
/// <param name="processors">How many processors we may use.</param>
/// <param name="time">The clock.</param>
public sealed class LinuxMachine(string root, int processors, TimeProvider time) : IMachine
{
    private (long Busy, long All)? machine;
    private (long Microseconds, long At)? container;

    /// <inheritdoc/>
    public MachineLoad Load() => new(Highest(MachineBusy(), ContainerBusy()), Lowest(Available(), ContainerLeft()));

    // The first line: cpu user nice system idle iowait irq softirq steal …, in hundredths of a second.
    private double? MachineBusy()
    {
        if (Lines("proc/stat").FirstOrDefault()?.Split(' ', StringSplitOptions.RemoveEmptyEntries) is not ["cpu", .. var fields] || fields.Length < 5)
        {
            return null;
        }

        var counts = fields.Take(8).Select(f => Number(f) ?? 0).ToArray();
        var now = (Busy: counts.Sum() - counts[3] - counts[4], All: counts.Sum());
        var before = machine;
        machine = now;
        return before is { } b && now.All > b.All ? (double)(now.Busy - b.Busy) / (now.All - b.All) : null;
    }

    // In a container the machine may be idle while we have used up our share of it.
    private double? ContainerBusy()
    {
        if (Value("sys/fs/cgroup/cpu.stat", "usage_usec") is not { } used)
        {
            return null;
        }

        var now = (Microseconds: used, At: time.GetTimestamp());
        var before = container;
        container = now;
        return before is { } b && time.GetElapsedTime(b.At, now.At) is { Ticks: > 0 } passed ? (now.Microseconds - b.Microseconds) / (passed.TotalMicroseconds * processors) : null;
    }

    private long? Available() => Value("proc/meminfo", "MemAvailable:") * 1024;

    // What the kernel keeps of files is given back when it is needed.
    private long? ContainerLeft() => Number(Lines("sys/fs/cgroup/memory.max").FirstOrDefault()) is { } most && Number(Lines("sys/fs/cgroup/memory.current").FirstOrDefault()) is { } used
        ? most - used + (Value("sys/fs/cgroup/memory.stat", "inactive_file") ?? 0)
        : null;

    private long? Value(string file, string name) => Lines(file)
        .Select(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .Where(l => l.Length > 1 && l[0] == name)
        .Select(l => Number(l[1]))
        .FirstOrDefault();

    private string[] Lines(string file)
    {
        var path = Path.Combine(root, file);
        try
        {
            return File.Exists(path) ? File.ReadAllLines(path) : [];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A kernel that does not tell this is as one that has no such file.
            return [];
        }
    }

    private static long? Number(string? text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static double? Highest(double? a, double? b) => a is null || b > a ? b : a;

    private static long? Lowest(long? a, long? b) => a is null || b < a ? b : a;
}
