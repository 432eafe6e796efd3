using System.Collections.Concurrent;
using ConsentAudit.Evidence;
using DnsClient;

namespace ConsentAudit.Browser.Names;

/// <summary>Asks the machine's own name servers, each host once a run (RFC 1035, CNAME records).</summary>
public sealed class DnsHostNames : IHostNames
{
    private const int LongestChain = 8;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    private readonly ConcurrentDictionary<string, Lazy<Task<HostName>>> known = new(StringComparer.OrdinalIgnoreCase);
    private readonly Lazy<LookupClient> client;

    /// <summary>Uses the name servers that this machine is set up with.</summary>
    public DnsHostNames()
        : this(() => new LookupClientOptions { Timeout = Patience, Retries = 1 })
    {
    }

    internal DnsHostNames(Func<LookupClientOptions> options) => client = new Lazy<LookupClient>(() =>
    {
        var with = options();
        with.ThrowDnsErrors = false;
        return new LookupClient(with);
    });

    /// <inheritdoc/>
    public Task<HostName> AskAsync(string host, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(host);
        return known.GetOrAdd(host, h => new Lazy<Task<HostName>>(() => LookAsync(h))).Value.WaitAsync(cancel);
    }

    private async Task<HostName> LookAsync(string host)
    {
        try
        {
            var answer = await client.Value.QueryAsync(host, QueryType.A);
            var next = answer.Answers.CnameRecords()
                .GroupBy(r => Name(r.DomainName.Value), StringComparer.OrdinalIgnoreCase)
                .ToDictionary(g => g.Key, g => Name(g.First().CanonicalName.Value), StringComparer.OrdinalIgnoreCase);
            return answer.HasError && next.Count == 0
                ? new HostName(host, [], $"The name server answered: {answer.ErrorMessage}.")
                : new HostName(host, Chain(host, next));
        }
        catch (Exception e) when (e is DnsResponseException or InvalidOperationException or ArgumentException)
        {
            return new HostName(host, [], "No name server answered: " + e.Message.Split('\n')[0]);
        }
    }

    // Records come in any order, and may go round in circles.
    internal static IReadOnlyList<string> Chain(string host, IReadOnlyDictionary<string, string> next)
    {
        var chain = new List<string>();
        for (var at = host; chain.Count < LongestChain && next.TryGetValue(at, out var alias) && !chain.Contains(alias, StringComparer.OrdinalIgnoreCase); at = alias)
        {
            chain.Add(alias);
        }

        return chain;
    }

    private static string Name(string record) => record.TrimEnd('.').ToLowerInvariant();
}
