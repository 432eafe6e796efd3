using ConsentAudit.Catalogue;
using ConsentAudit.Catalogue.Words;
using ConsentAudit.Evidence;

namespace ConsentAudit.Readings.Services;

/// <summary>Finds the services that a page shows; advertisements are none.</summary>
internal sealed class ServiceOffers(RuleCatalogue catalogue)
{
    // Smaller frames hold nothing that a visitor asked for: pixels, share buttons, bridges between hosts.
    private const double LeastWidth = 100;
    private const double LeastHeight = 50;

    private const int LongestLabel = 120;
    private const int LongestForm = 1_500;

    private static readonly HashSet<string> AdWords = new(StringComparer.Ordinal)
        { "ad", "ads", "adslot", "advert", "advertisement", "advertising", "dfp", "gpt", "pub", "publicite", "sponsor", "sponsored", "sponsorise", "werbung", "anzeige", "publicidad", "pubblicita", "advertentie" };

    public IReadOnlyList<ServiceOffer> In(Photograph shot)
    {
        return [.. shot.Root.SelfAndDescendants()
            .Where(e => (IsFrame(e) || IsField(e)) && IsShown(e) && e.Ancestors().Where(IsFrame).All(f => IsOwn(f, shot)))
            .Select(e => IsFrame(e) ? OfFrame(e, shot) : OfField(e))
            .OfType<ServiceOffer>()
            .Distinct()];
    }

    /// <summary>How many films the page plays by itself, without another site's frame.</summary>
    public static int Films(Photograph shot) => shot.Root.SelfAndDescendants().Count(e => e.Tag == "video" && IsShown(e));

    private ServiceOffer? OfFrame(PhotoElement frame, Photograph shot)
    {
        if (Address(frame, shot) is not { } address)
        {
            return null;
        }

        var known = catalogue.Services.Select(s => (Service: s, Length: s.Fits(address))).Where(s => s.Length > 0)
            .OrderByDescending(s => s.Length).Select(s => s.Service).FirstOrDefault();
        if (known is not null)
        {
            return new ServiceOffer(known.Kind, $"{known.Name} ({address.Host})", known.Name);
        }

        var fact = catalogue.Trackers.Host(address.Host, address.AbsolutePath);
        if (fact is not null && fact.Purpose != Purpose.Embed)
        {
            return null;
        }

        var title = $"{frame.Attribute("title")} {frame.Attribute("aria-label")}";
        var kind = ServiceKind.Of(catalogue.Lexicon, $"{title} {fact?.Service}") ?? (fact is null ? null : ServiceKind.Other);
        return kind is null || IsAd(frame) ? null : new ServiceOffer(kind, $"{fact?.Service ?? Cut(title)} ({address.Host})", address.Host);
    }

    private ServiceOffer? OfField(PhotoElement field) => SpeaksOfComments(field) ? new ServiceOffer(ServiceKind.Comments, LabelOf(field), "") : null;

    private static Uri? Address(PhotoElement frame, Photograph shot)
    {
        var told = frame.FrameUrl is { } url && url.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? url : frame.Attribute("src");
        return !string.IsNullOrWhiteSpace(told) && Uri.TryCreate(shot.Url, UriKind.Absolute, out var page) && Uri.TryCreate(page, told, out var address)
            && address.Scheme is "http" or "https" ? address : null;
    }

    private bool IsOwn(PhotoElement frame, Photograph shot) => !IsAd(frame)
        && (Address(frame, shot) is not { } address || (Uri.TryCreate(shot.Url, UriKind.Absolute, out var page) && catalogue.Sites.SameSite(address.Host, page.Host)));

    // The places that publishers leave for advertisements are named so, whoever fills them.
    private static bool IsAd(PhotoElement frame) => frame.Ancestors().Take(4).Prepend(frame).Any(e =>
        new[] { e.Attribute("id"), e.Attribute("class"), e.Attribute("name"), e.Attribute("title"), e.Attribute("aria-label") }
            .Any(a => a is not null && LabelText.Words(a).Any(AdWords.Contains)));

    private bool SpeaksOfComments(PhotoElement field)
    {
        var named = string.Join(' ', LabelOf(field), field.Attribute("name"), field.Attribute("id"));
        var form = field.Ancestors().TakeWhile(a => a.FrameUrl is null).Take(4).LastOrDefault(a => VisibleText.Of(a, LongestForm + 1).Length <= LongestForm);
        return IsAbout(named) || (form is not null && IsAbout(VisibleText.Of(form, LongestForm)));
    }

    private bool IsAbout(string text) => catalogue.Lexicon.Count(Topic.Comments, LabelText.Words(text)) > 0;

    private static string LabelOf(PhotoElement field) => Cut(field.Attribute("placeholder") ?? field.Attribute("aria-label") ?? field.Attribute("title") ?? "");

    private static string Cut(string text) => Excerpt.Of(text.Trim(), LongestLabel);

    private static bool IsFrame(PhotoElement e) => e.Tag is "iframe" or "frame" or "embed" or "object";

    private static bool IsField(PhotoElement e) => e.Tag == "textarea" || (e.Attribute("role") == "textbox" && e.Tag is not "input");

    private static bool IsShown(PhotoElement e) => e.Hidden is null or "covered" && e.Box.Width >= LeastWidth && e.Box.Height >= (IsFrame(e) || e.Tag == "video" ? LeastHeight : 1);
}
