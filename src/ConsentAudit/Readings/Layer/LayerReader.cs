using System.Text;
using ConsentAudit.Catalogue;
using ConsentAudit.Catalogue.Words;
using ConsentAudit.Evidence;
using ConsentAudit.Readings.Declared;

namespace ConsentAudit.Readings.Layer;

/// <summary>Reads what the words of a layer tell a visitor before a choice.</summary>
internal sealed class LayerReader(RuleCatalogue catalogue)
{
    private const int LongestText = 20_000;
    private const int LongestExcerpt = 200;

    // Lists without a full stop run on: what stands further apart than a long sentence is not said in one.
    private const int LongestSentence = 40;

    // A picture larger than a logo may hold words.
    private const double LargestLogo = 20_000;

    private static readonly (Topic Topic, Purpose Purpose)[] Purposes =
    [
        (Topic.PurposeAdvertising, Purpose.Advertising),
        (Topic.PurposeAudience, Purpose.Audience),
        (Topic.PurposeContent, Purpose.Personalisation),
        (Topic.PurposeSocial, Purpose.Social),
    ];

    private readonly Lexicon lexicon = catalogue.Lexicon;
    private readonly PartnerCounter partners = new(catalogue.Lexicon);

    /// <summary>What a layer says.</summary>
    /// <param name="container">The element that holds it.</param>
    /// <param name="controls">Its controls: their labels are no sentences.</param>
    /// <param name="photograph">The photograph in which it was read.</param>
    /// <param name="pageLanguage">The language of the page, which a text of a few words is believed to be in; or null.</param>
    /// <param name="labels">Words that stand in no text, such as labels of switches.</param>
    /// <param name="otherwise">The language that it has where its own words do not tell: settings have that of their banner; or null.</param>
    public LayerWords Of(PhotoElement container, IReadOnlyList<Control> controls, Photograph photograph, string? pageLanguage, IReadOnlyList<string> labels, string? otherwise = null)
    {
        var used = controls.Where(c => !c.InSentence).Select(c => c.Element).ToHashSet();
        var text = VisibleText.Of(container, LongestText);
        var all = Sentences(text).Concat(labels).ToList();
        var prose = Sentences(VisibleText.Of(container, LongestText, used.Contains)).Concat(labels).ToList();
        var behind = prose.Concat(Sentences(Behind(container, used))).ToList();
        var language = catalogue.Tongues.LanguageOf(text, pageLanguage) ?? otherwise;
        var named = prose.Where(s => !Denies(s)).SelectMany(s => Purposes.Where(p => Holds(p.Topic, s)).Select(p => (Sentence: s, p.Purpose))).ToList();
        return new LayerWords
        {
            Language = language,
            Known = language is not null && lexicon.Languages.Contains(language),
            Whole = !photograph.Cut && text.Length < LongestText && !HasPicture(container),
            Length = LabelText.Words(text).Length,
            Purposes = [.. named.Select(n => n.Purpose).Distinct().Order()],
            PurposeSentences = Told(named.Select(n => n.Sentence)),
            VaguePurposes = Told(prose.Where(s => Holds(Topic.PurposeVague, s))),
            PurposeHints = Told(behind.Where(s => Holds(Topic.Purpose, s) || Holds(Topic.Profiling, s) || Holds(Topic.AdvertisingHint, s) || Purposes.Any(p => Holds(p.Topic, s)))),
            Advertising = Told(named.Where(n => n.Purpose == Purpose.Advertising).Select(n => n.Sentence)),
            AdvertisingHints = Told(behind.Where(s => Holds(Topic.AdvertisingHint, s) || Holds(Topic.PurposeAdvertising, s))),
            Withdrawal = Told(prose.Where(s => lexicon.Says(Topic.Withdrawal, s))),
            WithdrawalHints = Told(behind.Where(s => lexicon.Says(Topic.Withdrawal, s) || Holds(Topic.WithdrawalHint, s))),
            Steering = Told(all.Where(s => Holds(Topic.Steering, s))),
            Partners = partners.In(text),
            MayCountPartners = partners.MayCount(WholeText.Of(container, LongestText)),
        };
    }

    private bool Holds(Topic topic, string sentence) => lexicon.Count(topic, LabelText.Words(sentence)) > 0;

    // « Lire sans publicité » offers to be without a purpose, and names none that is pursued.
    private bool Denies(string sentence) => Holds(Topic.Denial, sentence);

    private static bool HasPicture(PhotoElement container) => container.SelfAndDescendants().Any(e =>
        e.Hidden is null && e.Box.Area > LargestLogo && (e.Tag is "img" or "canvas" or "object" or "embed" || e.FrameUrl is { Length: 0 }));

    // What is folded away or must be scrolled to, the controls left out.
    private static string Behind(PhotoElement container, HashSet<PhotoElement> used)
    {
        var text = new StringBuilder();
        var open = new Stack<PhotoNode>([container]);
        while (open.TryPop(out var node) && text.Length < LongestText)
        {
            if (node is PhotoText words)
            {
                text.Append(words.Text).Append(' ');
            }
            else if (node is PhotoElement e && !used.Contains(e) && e.Tag is not ("script" or "style" or "noscript" or "template" or "option"))
            {
                foreach (var child in e.Children.Reverse())
                {
                    open.Push(child);
                }
            }
        }

        return string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static IEnumerable<string> Sentences(string text) => Readings.Sentences.In(text).SelectMany(Windows);

    private static IEnumerable<string> Windows(string sentence)
    {
        var words = sentence.Split(' ');
        return words.Length <= LongestSentence
            ? [sentence]
            : Enumerable.Range(0, (words.Length - 1) / (LongestSentence / 2)).Select(i => string.Join(' ', words.Skip(i * LongestSentence / 2).Take(LongestSentence)));
    }

    private static IReadOnlyList<string> Told(IEnumerable<string> sentences) =>
        [.. sentences.Select(s => Excerpt.Of(s, LongestExcerpt)).Distinct(StringComparer.Ordinal)];
}
