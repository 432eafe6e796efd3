using System.Diagnostics;
using System.Globalization;

namespace ConsentAudit.Benchmarks.Clusters;

/// <summary>The tool as a process of its own, with the most memory that it held.</summary>
internal sealed class ToolProcess(string store)
{
    private static readonly string Cli = typeof(Cli.ExitCodes).Assembly.Location;

    /// <summary>Starts it.</summary>
    public Process Start(params string[] words)
    {
        var start = new ProcessStartInfo("dotnet", [Cli, .. words]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["CONSENTAUDIT_STORE"] = store;
        return Process.Start(start)!;
    }

    /// <summary>Runs it to its end.</summary>
    public async Task<Run> RunAsync(params string[] words)
    {
        var clock = Stopwatch.StartNew();
        using var process = Start(words);
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        var peak = 0L;
        while (!process.HasExited)
        {
            peak = Math.Max(peak, Peak(process.Id));
            await Task.WhenAny(process.WaitForExitAsync(), Task.Delay(100));
        }

        return new Run(process.ExitCode, clock.Elapsed.TotalSeconds, peak / 1024.0, await output, await error);
    }

    // Linux' own high-water mark, in kB; of a process that has just ended there is none.
    private static long Peak(int id)
    {
        try
        {
            return File.ReadLines($"/proc/{id}/status").FirstOrDefault(l => l.StartsWith("VmHWM:", StringComparison.Ordinal)) is { } line
                ? long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture)
                : 0;
        }
        catch (IOException)
        {
            return 0;
        }
    }

    internal sealed record Run(int Code, double Seconds, double MiB, string Output, string Error);
}
