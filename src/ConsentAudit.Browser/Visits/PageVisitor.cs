using System.Diagnostics;
using ConsentAudit.Browser.Browsers;
using ConsentAudit.Browser.Recorders;
using ConsentAudit.Catalogue;
using ConsentAudit.Evidence;
using Microsoft.Playwright;

namespace ConsentAudit.Browser.Visits;

/// <summary>Makes all visits of a page and brings back what was seen: evidence, whatever happens.</summary>
public sealed class PageVisitor(BrowserHost host, RuleCatalogue catalogue, VisitOptions options, TimeProvider time)
{
    private readonly Appearance appearance = Appearance.Of(host.Version, options.Locale, options.UserAgent);

    /// <summary>The conditions of every visit.</summary>
    public Conditions Conditions => new()
    {
        Browser = host.Name,
        UserAgent = appearance.UserAgent,
        Locale = options.Locale,
        TimeZone = options.TimeZone,
        Viewport = $"{options.Width}x{options.Height}",
        ObserveSeconds = options.ObserveSeconds,
        TimeoutSeconds = options.TimeoutSeconds,
        Sandbox = host.Sandbox,
        Appearance = appearance.Sentences,
        Switches = host.Switches,
        ConnectTo = [.. host.Settings.ConnectTo.Select(c => c.ToString())],
    };

    /// <summary>Visits a page.</summary>
    /// <param name="url">Its address, http or https.</param>
    /// <param name="label">The user's name for it, or null.</param>
    /// <param name="progress">Is told the phases as they begin: before-consent, after-reject, next-page, after-accept, retry.</param>
    /// <param name="cancel">The user's own stop; the page's budget is kept here.</param>
    public async Task<EvidenceBundle> VisitAsync(string url, string? label, Action<string>? progress, CancellationToken cancel)
    {
        var clock = Stopwatch.StartNew();
        var startedAt = time.GetUtcNow();
        var visits = await AllVisitsAsync(url, progress, cancel);
        for (var attempt = 0; attempt < options.Retries && visits.All(v => v.Failure is { } f && FailureReader.MayPass(f)); attempt++)
        {
            progress?.Invoke("retry");
            visits = await AllVisitsAsync(url, progress, cancel);
        }

        return new EvidenceBundle
        {
            Url = Address.Masked(url),
            Label = label,
            StartedAt = startedAt,
            DurationMs = clock.ElapsedMilliseconds,
            Conditions = Conditions,
            Visits = visits,
        };
    }

    private async Task<Visit[]> AllVisitsAsync(string url, Action<string>? progress, CancellationToken cancel)
    {
        using var budget = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        budget.CancelAfter(TimeSpan.FromSeconds(options.TimeoutSeconds));
        // The two profiles know nothing of each other, so they look side by side: watching is waiting.
        var visits = await Task.WhenAll(
            OneAsync(VisitKind.Refusing, url, progress, budget.Token),
            OneAsync(VisitKind.Accepting, url, progress, budget.Token));
        cancel.ThrowIfCancellationRequested();
        return visits;
    }

    private async Task<Visit> OneAsync(VisitKind kind, string url, Action<string>? progress, CancellationToken cancel)
    {
        try
        {
            return await new Visitor(host, catalogue, appearance, options, time, progress).VisitAsync(kind, url, cancel);
        }
        catch (Exception e) when (e is PlaywrightException or TimeoutException or OperationCanceledException)
        {
            // No context could be opened: the browser is gone, or the time is.
            return new Visit { Kind = kind, StartedAt = time.GetUtcNow(), Failure = FailureReader.Of(e) };
        }
    }
}
