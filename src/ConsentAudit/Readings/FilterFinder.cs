using ConsentAudit.Catalogue;
using ConsentAudit.Catalogue.Filters;
using ConsentAudit.Evidence;

namespace ConsentAudit.Readings;

/// <summary>Finds requests on the lists that the user brought. The evidence keeps the names of parameters and not their values: a filter that asks for a value finds less in it than in a browser, and one that asks for a value's end or absence may find more.</summary>
internal sealed class FilterFinder(RuleCatalogue catalogue)
{
    /// <summary>The filter on which a request stands, or null.</summary>
    public FilterMatch? Find(Visit visit, RequestSighting request)
    {
        if (catalogue.Filters.Lists.Count == 0 || HostOf(request.Url) is not { Length: > 0 } host)
        {
            return null;
        }

        // A page inside the page names itself as the document that asked for it.
        var isPage = request.Type == "Document";
        var document = !isPage && HostOf(request.Document ?? "").Length > 0 ? request.Document! : visit.FinalUrl;
        var isThirdParty = !catalogue.Sites.SameSite(host, HostOf(document));
        var type = !isPage ? TypeOf(request.Type) : isThirdParty ? RequestTypes.Subdocument : RequestTypes.Document;
        return catalogue.Filters.Match(new FilterRequest(AddressOf(request), document, type, isThirdParty));
    }

    /// <summary>The tracker as a request on a list: something to look at, for the list says neither what it is for nor what the law makes of it.</summary>
    public static TrackerReading Told(TrackerReading tracker, FilterMatch? listed) => listed is null ? tracker : tracker with
    {
        Listed = listed,
        NeedsConsent = null,
        Why = "on the user's list " + listed.Told + (tracker.Identifies == true ? "; an identifier went with it" : ""),
    };

    private static string AddressOf(RequestSighting request) => request.Query.Count == 0
        ? request.Url
        : $"{request.Url}?{string.Join('&', request.Query.Keys.Select(name => $"{name}={request.Consent.GetValueOrDefault(name)}"))}";

    // In the words of the protocol on the left, in those of the lists on the right; what a worker asks for is of no kind that was seen.
    private static RequestTypes TypeOf(string type) => type switch
    {
        "Script" => RequestTypes.Script,
        "Image" => RequestTypes.Image,
        "Stylesheet" => RequestTypes.Stylesheet,
        "XHR" or "Fetch" or "EventSource" => RequestTypes.XmlHttpRequest,
        "Ping" => RequestTypes.Ping,
        "WebSocket" => RequestTypes.WebSocket,
        "Font" => RequestTypes.Font,
        "Media" or "TextTrack" => RequestTypes.Media,
        "Other" or "Manifest" or "Prefetch" or "SignedExchange" or "CSPViolationReport" => RequestTypes.Other,
        _ => RequestTypes.None,
    };

    private static string HostOf(string url) => Uri.TryCreate(url, UriKind.Absolute, out var address) ? HostText.Ascii(address) ?? "" : "";
}
