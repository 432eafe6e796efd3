namespace ConsentAudit.Benchmarks;

internal static class SoakMeasures
{
    public static Task<int> RunAsync(int pages) => Task.FromResult(pages);
}
