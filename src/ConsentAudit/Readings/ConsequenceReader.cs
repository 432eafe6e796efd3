using ConsentAudit.Catalogue;
using ConsentAudit.Catalogue.Words;
using ConsentAudit.Evidence;

namespace ConsentAudit.Readings;

/// <summary>Reads in the banner and its settings what a refusal changes, and what they say of a service.</summary>
internal sealed class ConsequenceReader(RuleCatalogue catalogue)
{
    // Lists without a full stop run on: what stands further apart than a long sentence is not said in one.
    private const int Longest = 40;
    private const int LongestExcerpt = 200;

    /// <summary>The sentences that say what a refusal changes: of the banner, and of the settings where they were seen.</summary>
    public IReadOnlyList<string> In(BannerReading? banner, PanelReading? panel) =>
        [.. Sentences(banner, panel).Where(s => catalogue.Lexicon.Says(Topic.Consequences, s)).Select(Told).Distinct(StringComparer.Ordinal)];

    /// <summary>What the banner or its settings say of a kind of service: what a refusal does to it, else whatever they say; empty where they say nothing.</summary>
    public string Of(Topic kind, BannerReading? banner, PanelReading? panel)
    {
        var about = Sentences(banner, panel).Where(s => catalogue.Lexicon.Count(kind, LabelText.Words(s)) > 0).ToList();
        return Told(about.FirstOrDefault(s => catalogue.Lexicon.Says(Topic.Consequences, s)) ?? about.FirstOrDefault() ?? "");
    }

    /// <summary>The language that the page says it is in, where none of its words is known; or null.</summary>
    public string? UnknownLanguage(Photograph? shot)
    {
        var told = shot?.Root.Attribute("lang")?.Split('-')[0].ToLowerInvariant();
        return told is { Length: > 0 } && !catalogue.Lexicon.Languages.Contains(told) ? told : null;
    }

    private static IEnumerable<string> Sentences(BannerReading? banner, PanelReading? panel) =>
        Prose(banner?.Container, banner?.Controls).Concat(Prose(panel?.Container, panel?.Controls));

    // The labels of the buttons are no part of a sentence, and stand beside one often enough.
    private static IEnumerable<string> Prose(PhotoElement? container, IReadOnlyList<Control>? controls)
    {
        if (container is null)
        {
            return [];
        }

        var used = controls?.Where(c => !c.InSentence).Select(c => c.Element).ToHashSet() ?? [];
        return Readings.Sentences.In(VisibleText.Of(container, skip: used.Contains)).SelectMany(Windows);
    }

    private static IEnumerable<string> Windows(string sentence)
    {
        var words = sentence.Split(' ');
        return words.Length <= Longest
            ? [sentence]
            : Enumerable.Range(0, ((words.Length - 1) / (Longest / 2))).Select(i => string.Join(' ', words.Skip(i * Longest / 2).Take(Longest)));
    }

    private static string Told(string sentence) => Excerpt.Of(sentence, LongestExcerpt);
}
