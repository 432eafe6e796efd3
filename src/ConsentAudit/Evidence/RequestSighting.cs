namespace ConsentAudit.Evidence;

/// <summary>A request that the page sent.</summary>
public sealed record RequestSighting
{
    /// <summary>The address without query and fragment.</summary>
    public required string Url { get; init; }

    /// <summary>The phase in which it started.</summary>
    public required Phase Phase { get; init; }

    /// <summary>When it started, in milliseconds after the start of the navigation.</summary>
    public required int AtMs { get; init; }

    /// <summary>GET, POST and so on.</summary>
    public string Method { get; init; } = "GET";

    /// <summary>What asked for it, in the protocol's words: Document, Script, Image, XHR, Ping…</summary>
    public string Type { get; init; } = "";

    /// <summary>The HTTP status, or null where no answer was seen.</summary>
    public int? Status { get; init; }

    /// <summary>The parameters of its query, values as facts.</summary>
    public IReadOnlyDictionary<string, ValueFacts> Query { get; init; } = new Dictionary<string, ValueFacts>();

    /// <summary>The parameters of its query in which it tells what was consented to (gcs, gcd, gdpr_consent…), as they are: they identify nobody.</summary>
    public IReadOnlyDictionary<string, string> Consent { get; init; } = new Dictionary<string, string>();

    /// <summary>The parameters of its body, values as facts; a body without names is one parameter without a name. At most 60.</summary>
    public IReadOnlyDictionary<string, ValueFacts> Body { get; init; } = new Dictionary<string, ValueFacts>();

    /// <summary>Names of the cookies that went with it.</summary>
    public IReadOnlyList<string> CookiesSent { get; init; } = [];

    /// <summary>Names of the cookies that its answer set.</summary>
    public IReadOnlyList<string> CookiesSet { get; init; } = [];

    /// <summary>The script or document that started it, without query, or null.</summary>
    public string? Initiator { get; init; }

    /// <summary>The scripts and documents behind it, the nearest first, without query; at most 8.</summary>
    public IReadOnlyList<string> Initiators { get; init; } = [];

    /// <summary>The address of the document that sent it, without query, or null.</summary>
    public string? Document { get; init; }

    /// <summary>The address that redirected to this one, without query, or null.</summary>
    public string? RedirectedFrom { get; init; }
}
