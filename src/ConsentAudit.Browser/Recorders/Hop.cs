using ConsentAudit.Evidence;

namespace ConsentAudit.Browser.Recorders;

/// <summary>One request while it is being recorded; a redirect makes several.</summary>
internal sealed class Hop
{
    /// <summary>Whether it was announced; headers may come before.</summary>
    public bool Sent { get; set; }

    /// <summary>Whether what sends it has not told of it yet, and perhaps never will.</summary>
    public bool IsEarly { get; set; }

    public DateTimeOffset At { get; set; }

    /// <summary>When the first of a chain of redirects began: what was under way when a choice was made did not come after it.</summary>
    public DateTimeOffset BeganAt { get; set; }

    /// <summary>Whether the browser does not say when it was: then it was before it was told.</summary>
    public bool IsUndated { get; set; }

    public string Url { get; set; } = "";

    public string Host { get; set; } = "";

    public string Method { get; set; } = "GET";

    public string Type { get; set; } = "";

    public int? Status { get; set; }

    public IReadOnlyDictionary<string, ValueFacts> Query { get; set; } = new Dictionary<string, ValueFacts>();

    public IReadOnlyDictionary<string, ValueFacts> Body { get; set; } = new Dictionary<string, ValueFacts>();

    public IReadOnlyDictionary<string, string> Consent { get; set; } = new Dictionary<string, string>();

    public IReadOnlyList<string> CookiesSent { get; set; } = [];

    public List<string> CookiesSet { get; } = [];

    public List<SetCookie> Waiting { get; } = [];

    /// <summary>The scripts on the stack or the document that asked for it, the nearest first.</summary>
    public IReadOnlyList<string> Initiators { get; set; } = [];

    public string? Document { get; set; }

    public string? RedirectedFrom { get; set; }

    public bool HasSentExtra { get; set; }

    public bool HasReceivedExtra { get; set; }

    /// <summary>What is kept of it.</summary>
    /// <param name="clock">The visit's clock.</param>
    /// <param name="chain">The scripts behind it, the nearest first.</param>
    public RequestSighting Sighting(VisitClock clock, IReadOnlyList<string> chain) => new()
    {
        Url = Url,
        Phase = clock.PhaseAt(IsUndated ? clock.Latest(BeganAt) : BeganAt),
        AtMs = clock.Milliseconds(IsUndated ? clock.Latest(At) : At),
        Method = Method,
        Type = Type,
        Status = Status,
        Query = Query,
        Consent = Consent,
        CookiesSent = CookiesSent,
        CookiesSet = CookiesSet,
        Body = Body,
        Initiator = Initiators.Count > 0 ? Initiators[0] : null,
        Initiators = chain,
        Document = Document,
        RedirectedFrom = RedirectedFrom,
    };
}
