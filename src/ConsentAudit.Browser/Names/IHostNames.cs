using ConsentAudit.Evidence;

namespace ConsentAudit.Browser.Names;

/// <summary>Tells which names stand behind a host's name in the domain name system.</summary>
public interface IHostNames
{
    /// <summary>Asks for a host; what could not be asked is told, not thrown.</summary>
    Task<HostName> AskAsync(string host, CancellationToken cancel);
}
