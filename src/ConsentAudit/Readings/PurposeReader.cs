using ConsentAudit.Catalogue.Words;

namespace ConsentAudit.Readings;

/// <summary>Reads which purposes a banner, its settings and their switches name.</summary>
public sealed class PurposeReader(Lexicon lexicon)
{
    private static readonly (Topic Topic, Purpose Purpose)[] Known =
    [
        (Topic.PurposeAdvertising, Purpose.Advertising),
        (Topic.PurposeAudience, Purpose.Audience),
        (Topic.PurposeContent, Purpose.Personalisation),
        (Topic.PurposeSocial, Purpose.Social),
    ];

    /// <summary>The same reading, with the purposes that its banner and its settings name.</summary>
    public PageReading Told(PageReading page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var switches = page.Panel?.Switches.Select(s => s.Label).Distinct(StringComparer.Ordinal).ToList() ?? [];
        var texts = new[] { page.Banner?.Text ?? "", page.Panel?.Text ?? "" }.Concat(switches);
        return page with
        {
            Purposes = [.. texts.SelectMany(NamedIn).Distinct().Order()],
            PurposesBelow = [.. NamedIn(page.Banner?.Text ?? "").Except(NamedIn(InView(page.Banner)))],
            SwitchWords = switches.ToDictionary(label => label, Of, StringComparer.Ordinal),
        };
    }

    /// <summary>What the label of a switch says.</summary>
    public PurposeWords Of(string label)
    {
        var words = LabelText.Words(label);
        return new PurposeWords(
            NamedIn(label),
            lexicon.Count(Topic.Profiling, words) > 0,
            lexicon.Count(Topic.Denial, words) + lexicon.Count(Topic.Objection, words) > 0);
    }

    private static string InView(BannerReading? banner) =>
        banner is null ? "" : VisibleText.Of(banner.Container, skip: e => e.NeedsScroll && !e.Elements.Any());

    // « Lire sans publicité » offers to be without a purpose, and does not name one that is pursued.
    private IReadOnlyList<Purpose> NamedIn(string text) =>
    [
        .. Sentences.In(text)
            .Select(LabelText.Words)
            .Where(words => lexicon.Count(Topic.Denial, words) == 0)
            .SelectMany(words => Known.Where(k => lexicon.Count(k.Topic, words) > 0).Select(k => k.Purpose))
            .Distinct()
            .Order(),
    ];
}
