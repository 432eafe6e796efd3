using ConsentAudit.Catalogue;
using ConsentAudit.Catalogue.Words;
using ConsentAudit.Evidence;

namespace ConsentAudit.Readings.Services;

/// <summary>Finds the notices that stand where a service would be: « Pour voir cette vidéo, acceptez les cookies ».</summary>
internal sealed class WithheldNotices(RuleCatalogue catalogue)
{
    // A longer text is an article or a policy.
    private const int Longest = 400;
    private const int Shortest = 16;

    // A text in its own paragraph, that in its box: further out stands the page.
    private const int MostLevels = 3;

    private static readonly Topic[] Asked = [Topic.Consent, Topic.Social, Topic.External];

    public IReadOnlyList<WithheldNotice> In(Photograph shot)
    {
        var found = new Dictionary<PhotoElement, WithheldNotice>();

        // Paragraphs stand in the same boxes: each box is read once.
        var read = new Dictionary<PhotoElement, bool>(ReferenceEqualityComparer.Instance);
        foreach (var element in Paragraphs(shot.Root))
        {
            if (Saying(element, read) is { } notice && !notice.Ancestors().Prepend(notice).Any(a => Layers.IsLayer(a) || IsHeadline(a)))
            {
                found.TryAdd(notice, Read(notice));
            }
        }

        // What is said around a notice again is the same notice.
        return [.. found.Where(f => !found.Keys.Any(inner => inner != f.Key && inner.Ancestors().Contains(f.Key))).Select(f => f.Value)];
    }

    private static IEnumerable<PhotoElement> Paragraphs(PhotoElement root) => root.SelfAndDescendants()
        .Where(e => e.Hidden is null or "covered" && e.Children.Any(c => c is PhotoText { Hidden: null } text && text.Text.Trim().Length >= 3));

    private PhotoElement? Saying(PhotoElement paragraph, Dictionary<PhotoElement, bool> read) => paragraph.Ancestors().Prepend(paragraph).Take(MostLevels)
        .TakeWhile(e => e.Tag is not ("body" or "html" or "main" or "article"))
        .FirstOrDefault(e => read.TryGetValue(e, out var says) ? says : read[e] = Says(e));

    private bool Says(PhotoElement element) =>
        VisibleText.Of(element, Longest + 1) is { Length: >= Shortest and <= Longest } text && catalogue.Lexicon.Says(Topic.Withheld, text) && NamesConsent(text);

    // « Pour voir son fils, il a accepté »: news are told in the same verbs.
    private bool NamesConsent(string text)
    {
        var words = LabelText.Words(text);
        return Asked.Any(t => catalogue.Lexicon.Count(t, words) > 0) || Named(words).Any();
    }

    private static bool IsHeadline(PhotoElement e) => e.Tag is "a" or "h1" or "h2" or "h3";

    private WithheldNotice Read(PhotoElement notice)
    {
        var text = VisibleText.Of(notice, Longest);
        var around = notice.Ancestors().Take(2).TakeWhile(e => e.Tag is not ("body" or "html" or "main" or "article"))
            .Select(e => VisibleText.Of(e, Longest + 1)).LastOrDefault(t => t.Length <= Longest) ?? text;
        var words = LabelText.Words(around);
        var named = Named(words).ToList();
        var kind = ServiceKind.Of(catalogue.Lexicon, text) ?? ServiceKind.Of(catalogue.Lexicon, around) ?? named.FirstOrDefault()?.Kind ?? ServiceKind.Other;
        return new WithheldNotice(kind, text, [.. named.Select(s => s.Name)]);
    }

    private IEnumerable<KnownService> Named(string[] words) => catalogue.Services.Where(s => s.AlsoCalled.Prepend(s.Name).Any(n => Holds(words, LabelText.Words(n))));

    // « X » is a letter before it is a service.
    internal static bool Holds(string[] words, string[] name) =>
        (name.Length > 1 || name[0].Length > 1) && Enumerable.Range(0, Math.Max(0, words.Length - name.Length + 1)).Any(i => words.AsSpan(i, name.Length).SequenceEqual(name));
}
