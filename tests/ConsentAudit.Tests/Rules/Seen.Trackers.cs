using ConsentAudit.Evidence;

namespace ConsentAudit.Tests.Rules;

/// <summary>What trackers did: identifiers that left, names behind hosts, scripts that read the device, frames of others.</summary>
internal sealed partial class Seen
{
    private IReadOnlyList<HostName>? hostNames;

    /// <summary>What the domain name system said of a host of the site.</summary>
    public Seen Aliased(string host, params string[] aliases) => Asked(new HostName(host, aliases));

    /// <summary>There was no other host of the site to ask about.</summary>
    public Seen WithoutOtherHosts()
    {
        hostNames = [];
        return this;
    }

    public Seen NotAliased(string host, string problem) => Asked(new HostName(host, [], problem));

    /// <summary>A request as it was recorded, in the visit that makes its phase.</summary>
    public Seen Sent(RequestSighting request) => request.Phase is Phase.BeforeConsent or Phase.AfterReject
        ? Refusing(v => v with { Requests = [.. v.Requests, request] })
        : Accepting(v => v with { Requests = [.. v.Requests, request] });

    /// <summary>A frame, a script or whatever was loaded before a choice.</summary>
    public Seen Loaded(string url, string type, Phase phase = Phase.BeforeConsent, params (string Name, string Value)[] query) =>
        Sent(new RequestSighting { Url = url, Type = type, Phase = phase, AtMs = AtMs(phase), Document = Site + "/actu", Query = Facts(query) });

    /// <summary>A script read the device in these ways.</summary>
    public Seen Fingerprinted(string script, Phase phase, params FingerprintTechnique[] techniques)
    {
        var sightings = techniques.Select(t => new FingerprintSighting { Technique = t, Script = script, Moments = new Dictionary<Phase, int> { [phase] = AtMs(phase) } });
        return phase is Phase.BeforeConsent or Phase.AfterReject
            ? Refusing(v => v with { Fingerprints = [.. v.Fingerprints, .. sightings] })
            : Accepting(v => v with { Fingerprints = [.. v.Fingerprints, .. sightings] });
    }

    /// <summary>Parameters, their values as facts.</summary>
    public static Dictionary<string, ValueFacts> Facts(params (string Name, string Value)[] parameters) => parameters.ToDictionary(p => p.Name, p => ValueReader.Read(p.Value));

    private Seen Asked(HostName name)
    {
        hostNames = [.. hostNames ?? [], name];
        return this;
    }
}
