using System.Text.Json;
using ConsentAudit.Evidence;

namespace ConsentAudit.Browser.Recorders;

/// <summary>That a request is sent, as the browser told it.</summary>
/// <param name="Id">The browser's number for it, the same for each hop of a redirect.</param>
/// <param name="Url">Where to, cut where it is too long.</param>
/// <param name="Type">What for, in the protocol's words.</param>
/// <param name="Method">The verb.</param>
/// <param name="Body">What it carries, or empty.</param>
/// <param name="At">When.</param>
internal sealed record Announcement(string Id, string Url, string Type, string Method, string Body, DateTimeOffset At)
{
    /// <summary>Characters of an address.</summary>
    public const int LongestUrl = 100_000;

    /// <summary>The scripts on the stack or the document that asked for it, the nearest first; empty where that is not told.</summary>
    public IReadOnlyList<string> Initiators { get; private init; } = [];

    /// <summary>The document that it is for, or null.</summary>
    public string? Document { get; private init; }

    /// <summary>The address that sent it on to here, or null.</summary>
    public string? From { get; private init; }

    /// <summary>With which status.</summary>
    public int FromStatus { get; private init; }

    /// <summary>Whether it was told by what holds the request rather than by what sends it: that one may tell it as well.</summary>
    public bool IsEarly { get; private init; }

    /// <summary>The protocol's Network.requestWillBeSent.</summary>
    public static Announcement Of(JsonElement m)
    {
        var redirect = m.TryGetProperty("redirectResponse", out var from) ? from : default;
        var document = CdpJson.Text(m, "documentURL") is { Length: > 0 } named ? Address.WithoutQuery(named) : null;
        return Of(m, CdpJson.Text(m, "requestId"), CdpJson.Text(m, "type"), DateTimeOffset.UnixEpoch.AddSeconds(m.GetProperty("wallTime").GetDouble())) with
        {
            Initiators = Asking(m, document),
            Document = document,
            From = redirect.ValueKind == JsonValueKind.Object ? Address.WithoutQuery(CdpJson.Text(redirect, "url")) : null,
            FromStatus = redirect.ValueKind == JsonValueKind.Object ? redirect.GetProperty("status").GetInt32() : 0,
        };
    }

    /// <summary>The protocol's Fetch.requestPaused.</summary>
    /// <param name="m">The message.</param>
    /// <param name="at">When it came: it does not say when the request was made.</param>
    public static Announcement Early(JsonElement m, DateTimeOffset at) =>
        Of(m, CdpJson.Text(m, "networkId"), CdpJson.Text(m, "resourceType"), at) with { IsEarly = true };

    // An image that a script asks for is fetched when the script is done: the browser then names the document whose parser happens to be at work,
    // perhaps a parent of the one that asks, or nobody. The document that it is for asked in either case.
    private static IReadOnlyList<string> Asking(JsonElement m, string? document) =>
        document is null || CdpJson.Text(m, "type") == "Document" || !CdpJson.IsByParserOrNobody(m) ? CdpJson.Initiators(m)
        : document == Address.WithoutQuery(CdpJson.Text(m.GetProperty("request"), "url")) ? []
        : [document];

    private static Announcement Of(JsonElement m, string id, string type, DateTimeOffset at)
    {
        var request = m.GetProperty("request");
        return new Announcement(id, Excerpt.Of(CdpJson.Text(request, "url"), LongestUrl), type, CdpJson.Text(request, "method"), CdpJson.Text(request, "postData"), at);
    }
}
