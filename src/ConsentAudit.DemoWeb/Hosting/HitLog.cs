using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;

namespace ConsentAudit.DemoWeb.Hosting;

/// <summary>What the server saw, in the order of arrival; safe from many threads.</summary>
internal sealed class HitLog
{
    private readonly ConcurrentQueue<DemoHit> hits = new();

    public void Add(HttpRequest request) => hits.Enqueue(new DemoHit(
        DateTimeOffset.UtcNow,
        request.Host.Host,
        request.Method,
        request.Path.Value ?? "/",
        request.QueryString.Value ?? "",
        [.. request.Cookies.Keys],
        HostOf(request.Headers.Referer) ?? HostOf(request.Headers.Origin)));

    public IReadOnlyList<DemoHit> Snapshot() => [.. hits];

    private static string? HostOf(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) ? uri.Host : null;
}
