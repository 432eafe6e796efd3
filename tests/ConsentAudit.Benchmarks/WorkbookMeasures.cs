using System.Diagnostics;
using ConsentAudit.Audit;
using ConsentAudit.Reports;
using ConsentAudit.Reports.Baselines;

namespace ConsentAudit.Benchmarks;

/// <summary>Writes a large workbook once, as a user would, and says how long it took and how much memory the process had at most.</summary>
internal static class WorkbookMeasures
{
    private const double Seconds = 20;
    private const long Bytes = 1L << 30;

    public static int Run()
    {
        var folder = Directory.CreateTempSubdirectory("consentaudit-workbook").FullName;
        try
        {
            var report = WorkbookSynthesis.Report(folder);
            var before = Peak();
            var clock = Stopwatch.StartNew();
            var cpu = Process.GetCurrentProcess().TotalProcessorTime;
            var path = Path.Combine(folder, "audit.xlsx");
            Write(report, folder, path);
            var took = clock.Elapsed.TotalSeconds;
            cpu = Process.GetCurrentProcess().TotalProcessorTime - cpu;
            var peak = Peak();
            Console.WriteLine($"{WorkbookSynthesis.Pages:N0} pages, {WorkbookSynthesis.Pages * WorkbookSynthesis.Trackers:N0} trackers, {WorkbookSynthesis.Rules} rules, a picture each");
            Console.WriteLine($"time    {took:N1} s, of the processor {cpu.TotalSeconds:N1} s (wanted: under {Seconds:N0} s)");
            Console.WriteLine($"memory  {peak >> 20:N0} MiB at most, {before >> 20:N0} MiB of them before it began (wanted: under {Bytes >> 20:N0} MiB)");
            Console.WriteLine($"allocated {GC.GetTotalAllocatedBytes() >> 20:N0} MiB, collections {GC.CollectionCount(0)}, {GC.CollectionCount(1)}, {GC.CollectionCount(2)}");
            Console.WriteLine($"file    {new FileInfo(path).Length >> 20:N0} MiB");

            clock.Restart();
            var reviews = ReviewedWorkbook.Read(path).Count;
            Console.WriteLine($"decisions read back ({reviews}) in {clock.Elapsed.TotalSeconds:N1} s");
            return took < Seconds && peak < Bytes ? 0 : 1;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Write(AuditReport report, string folder, string path)
    {
        using var file = File.Create(path);
        new XlsxReport(WorkbookSynthesis.Sheets(), new RunSources { Folder = folder }).Write(report, "fr", file);
    }

    private static long Peak()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64;
    }
}
