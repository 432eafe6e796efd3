using System.Collections.Concurrent;
using ConsentAudit.Browser.Visits;
using ConsentAudit.Evidence;
using ConsentAudit.Tests.Audit;

namespace ConsentAudit.Tests.Cli.Resuming;

/// <summary>Visits pages without a browser: every third is clean, every third writes a cookie too early, every third cannot be reached.</summary>
internal sealed class FakeVisitor(Action<string>? before = null) : IPageVisitor
{
    public ConcurrentQueue<string> Visited { get; } = new();

    public Conditions Conditions { get; } = new() { Browser = "Chromium 140", Locale = "fr-FR", ObserveSeconds = 5, UserAgent = "Mozilla/5.0" };

    public async Task<EvidenceBundle> VisitAsync(string url, string? label, Action<string>? progress, CancellationToken cancel)
    {
        await Task.Yield();
        cancel.ThrowIfCancellationRequested();
        before?.Invoke(url);
        Visited.Enqueue(url);
        var page = (url[^1] % 3) switch { 0 => Pages.Clean(), 1 => Pages.Clean().Cookie("_fbp"), _ => Pages.Failed() };
        return page.Evidence() with { Url = url, Label = label, Conditions = Conditions };
    }
}
