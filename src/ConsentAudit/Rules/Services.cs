using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Rules;

/// <summary>How services that hang on consent are told and shown.</summary>
internal static class Services
{
    private const int MostTold = 2;
    private const int LongestQuote = 110;

    /// <summary>Their kinds and names.</summary>
    public static Text Names(IReadOnlyList<Service> services) => Joined(services.Select(Name).Distinct(), new Text(", ", ", "));

    /// <summary>What was said of each, before and in its place, and whether one purpose brings it back.</summary>
    public static Text Details(PageReading page) => Joined(page.Services.Select(s => Detail(page, s)), new Text("\u00A0; ", "; "));

    /// <summary>Each in the photograph after the acceptance and in that after the refusal.</summary>
    public static IEnumerable<Exhibit> Exhibits(PageReading page, IReadOnlyList<Service> services) => services.Take(MostTold).SelectMany(s => new[]
    {
        page.At(VisitKind.Accepting, Moment.AfterAccept) is { Shot: var accepted } && s.Offered.Length > 0 ? Exhibit(VisitKind.Accepting, accepted, s.Offered) : null,
        page.At(VisitKind.Refusing, Moment.AfterReject) is { Shot: var refused } ? Exhibit(VisitKind.Refusing, refused, s.Withheld.Length > 0 ? s.Withheld : Name(s).En) : null,
        s.Granted is not null && page.At(VisitKind.Granting, Moment.AfterGrant) is { Shot: var granted } ? Exhibit(VisitKind.Granting, granted, s.Granted) : null,
    }).OfType<Exhibit>();

    /// <summary>The page at one of these moments.</summary>
    public static Exhibit Exhibit(VisitKind visit, Shot shot, string what) => new()
    {
        Visit = visit,
        Moment = visit switch { VisitKind.Accepting => Phase.AfterAccept, VisitKind.Granting => Phase.AfterGrant, _ => Phase.AfterReject },
        AtMs = shot.AtMs,
        Kind = "page",
        What = what,
        File = shot.Picture ?? shot.Dom,
    };

    private static Text Detail(PageReading page, Service service)
    {
        var (kind, place, before, back) = (Kind(service), Notice(service), Beforehand(page, service), Back(service));
        return new Text($"{kind.Fr} ({place.Fr}\u00A0; {before.Fr}\u00A0; {back.Fr})", $"{kind.En} ({place.En}; {before.En}; {back.En})");
    }

    private static Text Notice(Service service) => service.Withheld.Length == 0
        ? new Text("sans message en sa place", "without a message in its place")
        : Quoted("message en sa place\u00A0: ", "message in its place: ", service.Withheld);

    private static Text Beforehand(PageReading page, Service service) => service.Announced.Length > 0
        ? Quoted("mention préalable dans le bandeau ou ses réglages\u00A0: ", "mentioned beforehand in the banner or its settings: ", service.Announced)
        : page.Panel is null
            ? new Text("aucune mention préalable dans le bandeau, réglages non lus", "not mentioned beforehand in the banner, whose settings were not read")
            : new Text("aucune mention préalable dans le bandeau ni ses réglages", "not mentioned beforehand in the banner or its settings");

    private static Text Back(Service service) => (service.BackWhenGranted, service.Granted) switch
    {
        (true, { } purpose) => Quoted("de retour quand une seule finalité est autorisée\u00A0: ", "back when one purpose alone is granted: ", purpose),
        (false, { } purpose) => Quoted("pas de retour quand une seule finalité est autorisée\u00A0: ", "not back when one purpose alone is granted: ", purpose),
        _ => new Text("l’effet d’une seule finalité n’a pas pu être observé", "the effect of one purpose alone could not be observed"),
    };

    private static Text Name(Service service)
    {
        var kind = Kind(service);
        return service.Offered.Length == 0 ? kind : new Text($"{kind.Fr}, {service.Offered}", $"{kind.En}, {service.Offered}");
    }

    private static Text Kind(Service service) => service.Kind switch
    {
        "comments" => new Text("les commentaires", "the comments"),
        "video" => new Text("une vidéo", "a video"),
        "social" => new Text("un contenu de réseau social", "content of a social network"),
        "map" => new Text("une carte", "a map"),
        "audio" => new Text("un contenu sonore", "something to listen to"),
        _ => new Text("un contenu", "some content"),
    };

    private static Text Quoted(string fr, string en, string words)
    {
        var cut = words.Length > LongestQuote ? Excerpt.Of(words, LongestQuote) + "…" : words;
        return new Text(fr + Show.Quoted(cut).Fr, en + Show.Quoted(cut).En);
    }

    private static Text Joined(IEnumerable<Text> parts, Text by)
    {
        var all = parts.ToList();
        var more = all.Count > MostTold ? ", …" : "";
        return new Text(string.Join(by.Fr, all.Take(MostTold).Select(t => t.Fr)) + more, string.Join(by.En, all.Take(MostTold).Select(t => t.En)) + more);
    }
}
