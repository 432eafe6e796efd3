using Microsoft.Extensions.Hosting;

namespace ConsentAudit.DemoWeb.Hosting;

/// <summary>Leaves Ctrl+C to the program that started the demo web; the host's own lifetime would take it.</summary>
internal sealed class CallerLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
