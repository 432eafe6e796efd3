namespace ConsentAudit.Catalogue.Filters;

/// <summary>The kinds of requests that filter lists tell apart; none where the kind was not seen.</summary>
[Flags]
public enum RequestTypes
{
    /// <summary>Not seen: only filters that ask for no kind fit.</summary>
    None = 0,

    /// <summary>A script.</summary>
    Script = 1,

    /// <summary>An image, a tracking pixel among them.</summary>
    Image = 2,

    /// <summary>A style sheet.</summary>
    Stylesheet = 4,

    /// <summary>A request by a script: XMLHttpRequest, fetch, EventSource.</summary>
    XmlHttpRequest = 8,

    /// <summary>A beacon, or the ping of a link.</summary>
    Ping = 16,

    /// <summary>A page inside the page.</summary>
    Subdocument = 32,

    /// <summary>A connection that stays open.</summary>
    WebSocket = 64,

    /// <summary>A font.</summary>
    Font = 128,

    /// <summary>Sound or film.</summary>
    Media = 256,

    /// <summary>Something else.</summary>
    Other = 512,

    /// <summary>The page itself.</summary>
    Document = 1024,

    /// <summary>What a filter means that asks for no kind: all but the page itself.</summary>
    Ordinary = Script | Image | Stylesheet | XmlHttpRequest | Ping | Subdocument | WebSocket | Font | Media | Other,
}
