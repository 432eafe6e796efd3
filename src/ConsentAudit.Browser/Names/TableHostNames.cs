using ConsentAudit.Evidence;

namespace ConsentAudit.Browser.Names;

/// <summary>Knows the names of a small internet from a table: for the demo web and for tests, which ask no name server.</summary>
/// <param name="aliases">Hosts, and the host that each is another name for.</param>
public sealed class TableHostNames(IReadOnlyDictionary<string, string> aliases) : IHostNames
{
    /// <inheritdoc/>
    public Task<HostName> AskAsync(string host, CancellationToken cancel) =>
        Task.FromResult(new HostName(host, aliases.TryGetValue(host, out var alias) ? [alias] : []));
}
