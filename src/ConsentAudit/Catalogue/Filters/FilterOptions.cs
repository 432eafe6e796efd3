namespace ConsentAudit.Catalogue.Filters;

/// <summary>The conditions of a filter, after its <c>$</c>.</summary>
internal sealed class FilterOptions
{
    /// <summary>Without any condition.</summary>
    public static readonly FilterOptions None = new();

    private RequestTypes wanted;
    private RequestTypes unwanted;
    private bool isBound;
    private bool isAboutLooks;

    /// <summary>The kinds of requests that it means.</summary>
    public RequestTypes Types => (isBound ? wanted : RequestTypes.Ordinary) & ~unwanted;

    /// <summary>Whether it means requests to other sites (true), to the document's own (false), or both.</summary>
    public bool? IsThirdParty { get; private set; }

    /// <summary>Whether capitals count.</summary>
    public bool MatchCase { get; private set; }

    /// <summary>Whether no exception takes it back.</summary>
    public bool IsImportant { get; private set; }

    /// <summary>Whether it takes back the filter of the same words.</summary>
    public bool IsBad { get; private set; }

    /// <summary>The sites on whose pages it applies.</summary>
    public FilterDomains? Domains { get; private set; }

    /// <summary>Reads the conditions, and says what they make of the line.</summary>
    public static FilterLineKind Read(ReadOnlySpan<char> text, bool isException, Dictionary<string, FilterDomains> known, out FilterOptions options)
    {
        options = new FilterOptions();
        foreach (var range in text.Split(','))
        {
            if (!options.Take(text[range], isException) && !options.TakeDomains(text[range], known))
            {
                return FilterLineKind.Unsupported;
            }
        }

        return options.Types != RequestTypes.None ? isException || options.IsBad ? FilterLineKind.Exception : FilterLineKind.Filter
            : options.isAboutLooks ? FilterLineKind.Cosmetic
            : FilterLineKind.Unsupported;
    }

    private bool Take(ReadOnlySpan<char> option, bool isException)
    {
        switch (option)
        {
            case "third-party" or "3p" or "~first-party" or "~1p":
                IsThirdParty = true;
                return true;
            case "~third-party" or "~3p" or "first-party" or "1p":
                IsThirdParty = false;
                return true;
            case "match-case":
                MatchCase = true;
                return true;
            case "important":
                IsImportant = true;
                return true;
            case "badfilter":
                IsBad = true;
                return true;
            case "collapse" or "~collapse":
                return true;
            case "elemhide" or "ehide" or "generichide" or "ghide" or "specifichide" or "shide" when isException:
                (isBound, isAboutLooks) = (true, true);
                return true;
            default:
                return TakeType(option) || IsPlaceholder(option) || (!isException && IsAnswered(option));
        }
    }

    private bool TakeType(ReadOnlySpan<char> option)
    {
        var not = option.StartsWith('~');
        RequestTypes? type = option[(not ? 1 : 0)..] switch
        {
            "script" => RequestTypes.Script,
            "image" => RequestTypes.Image,
            "stylesheet" or "css" => RequestTypes.Stylesheet,
            "xmlhttprequest" or "xhr" => RequestTypes.XmlHttpRequest,
            "ping" or "beacon" => RequestTypes.Ping,
            "subdocument" or "frame" => RequestTypes.Subdocument,
            "websocket" => RequestTypes.WebSocket,
            "font" => RequestTypes.Font,
            "media" => RequestTypes.Media,
            "other" => RequestTypes.Other,
            "document" or "doc" => RequestTypes.Document,
            "all" => RequestTypes.Ordinary | RequestTypes.Document,

            // Kinds that the evidence does not know: a filter for these alone never fits.
            "popup" or "popunder" or "object" or "object-subrequest" or "webrtc" or "inline-script" or "inline-font" or "background" or "xbl" or "dtd" => RequestTypes.None,
            _ => null,
        };
        if (type is null)
        {
            return false;
        }

        (wanted, unwanted, isBound) = not ? (wanted, unwanted | type.Value, isBound) : (wanted | type.Value, unwanted, true);
        return true;
    }

    private bool TakeDomains(ReadOnlySpan<char> option, Dictionary<string, FilterDomains> known)
    {
        var value = option.StartsWith("domain=", StringComparison.Ordinal) ? option[7..] : option.StartsWith("from=", StringComparison.Ordinal) ? option[5..] : [];
        if (value.IsEmpty || Domains is not null)
        {
            return false;
        }

        // Lists repeat the same long row of sites many times.
        var list = value.ToString();
        if (!known.TryGetValue(list, out var domains) && FilterDomains.TryRead(list, out domains))
        {
            known.Add(list, domains);
        }

        Domains = domains;
        return known.ContainsKey(list);
    }

    // What a blocker answers in the request's place does not change that the request is on the list.
    private static bool IsAnswered(ReadOnlySpan<char> option) =>
        option.StartsWith("redirect=", StringComparison.Ordinal) || option.StartsWith("rewrite=abp-resource:", StringComparison.Ordinal) || option is "empty" or "mp4";

    private static bool IsPlaceholder(ReadOnlySpan<char> option) => !option.IsEmpty && !option.ContainsAnyExcept('_');
}
