using System.Collections.Concurrent;
using ConsentAudit.Browser.Visits;
using ConsentAudit.Evidence;

namespace ConsentAudit.Cluster.Tests.Setup;

/// <summary>Visits pages without a browser: none can be reached, each for a reason of its own.</summary>
internal sealed class FakeVisitor(Func<string, CancellationToken, Task>? before = null) : IPageVisitor
{
    public ConcurrentQueue<string> Visited { get; } = new();

    public Conditions Conditions { get; } = new() { Browser = "Chromium 140", Locale = "fr-FR", ObserveSeconds = 5, UserAgent = "Mozilla/5.0" };

    public async Task<EvidenceBundle> VisitAsync(string url, string? label, Action<string>? progress, CancellationToken cancel)
    {
        Visited.Enqueue(url);
        await (before?.Invoke(url, cancel) ?? Task.CompletedTask);
        cancel.ThrowIfCancellationRequested();
        return new EvidenceBundle
        {
            Url = url,
            Label = label,
            Conditions = Conditions,
            Visits = [.. new[] { VisitKind.Refusing, VisitKind.Accepting }.Select(k => new Visit { Kind = k, Failure = new Failure(FailureKind.Connection, $"{url} does not answer.") })],
        };
    }
}
