using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace ConsentAudit.Benchmarks;

/// <summary>Measures the filter lists, and says in three lines what came of it.</summary>
internal static class FilterMeasures
{
    public static int Run()
    {
        // In this very process: no second build, which the checks of this solution would stop.
        var config = ManualConfig.CreateEmpty()
            .AddJob(Job.ShortRun.WithIterationCount(8).WithToolchain(InProcessEmitToolchain.Instance))
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .AddDiagnoser(MemoryDiagnoser.Default)
            .AddLogger(ConsoleLogger.Default)
            .WithArtifactsPath(Path.Combine(Path.GetTempPath(), "consentaudit-benchmarks"));
        var summary = BenchmarkRunner.Run<FilterBenchmarks>(config);
        if (summary.HasCriticalValidationErrors || summary.Reports.Any(r => !r.Success))
        {
            return 1;
        }

        var (load, match, naive) = (Mean(summary, nameof(FilterBenchmarks.Load)), Mean(summary, nameof(FilterBenchmarks.Match)), Mean(summary, nameof(FilterBenchmarks.Naive)));
        Console.WriteLine();
        Console.WriteLine($"load   {load / 1e6:N0} ms for {FilterSynthesis.Filters:N0} filters (wanted: under 1,000 ms)");
        Console.WriteLine($"match  {match:N0} ns a request (wanted: under 20,000 ns)");
        Console.WriteLine($"ratio  1 : {naive / match:N0} against asking every filter in turn ({naive / 1e3:N0} µs a request)");
        return 0;
    }

    private static double Mean(Summary summary, string method) =>
        summary.Reports.Single(r => r.BenchmarkCase.Descriptor.WorkloadMethod.Name == method).ResultStatistics!.Mean;
}
