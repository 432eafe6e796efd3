using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Rules;

/// <summary>What the rules about the words of a banner share: whether it asks for anything, why its words say nothing, its exhibits.</summary>
internal static class FirstLayer
{
    private const int LongestExcerpt = 200;

    /// <summary>What is concluded where no banner asks for a choice, or where it is not understood that it does; else null.</summary>
    public static Conclusion? Absent(PageReading page)
    {
        if (page.Banner is not { } banner || page.BannerWords is null)
        {
            return Conclusion.Of(Verdict.NotApplicable);
        }

        // A notice that only informs asks for nothing; another rule judges it.
        return banner.With(ControlRole.Accept).Any() || banner.With(ControlRole.Reject).Any() || banner.With(ControlRole.Subscribe).Any() ? null
            : page.Unclassified.Count == 0 ? Conclusion.Of(Verdict.NotApplicable)
            : Conclusion.CannotTell("unclassified", Show.Labels(page.Unclassified)).Showing(Show.Controls(page, page.Unclassified));
    }

    /// <summary>Why nothing follows from words that were not found in the banner, or null: a language that is not known, a text that was not read whole.</summary>
    public static Conclusion? Unread(PageReading page) => page.BannerWords is { } words ? Unread(page, words) : null;

    /// <summary>The same for the settings.</summary>
    public static Conclusion? UnreadSettings(PageReading page) => page.PanelWords is { } words ? Unread(page, words) : null;

    /// <summary>A sentence, or the beginning of the text, on the photograph of the banner.</summary>
    public static Exhibit Exhibit(PageReading page, string? sentence = null) => new()
    {
        Visit = page.BannerVisit?.Kind ?? VisitKind.Refusing,
        Moment = Phase.BeforeConsent,
        AtMs = page.BannerShot?.AtMs ?? 0,
        Kind = "banner",
        What = sentence ?? Excerpt.Of(page.Banner?.Text ?? "", LongestExcerpt),
        File = page.BannerShot?.Picture ?? page.BannerShot?.Dom ?? "evidence.json",
    };

    /// <summary>Sentences in quotation marks, the first three.</summary>
    public static Text Quoted(IEnumerable<string> sentences)
    {
        var all = sentences.Take(3).ToList();
        return new Text(string.Join(", ", all.Select(s => Show.Quoted(s).Fr)), string.Join(", ", all.Select(s => Show.Quoted(s).En)));
    }

    /// <summary>A language by its name; an unknown one by its code.</summary>
    public static Text Language(string? code) => code switch
    {
        "fr" => new Text("français", "French"),
        "en" => new Text("anglais", "English"),
        "de" => new Text("allemand", "German"),
        "es" => new Text("espagnol", "Spanish"),
        "it" => new Text("italien", "Italian"),
        "nl" => new Text("néerlandais", "Dutch"),
        "pt" => new Text("portugais", "Portuguese"),
        _ => new Text(code ?? "–", code ?? "–"),
    };

    private static Conclusion? Unread(PageReading page, LayerWords words) =>
        words.Language is null ? Conclusion.CannotTell("language-unclear").Showing([Exhibit(page)])
        : !words.Known ? Conclusion.CannotTell("language-unknown", Language(words.Language)).Showing([Exhibit(page)])
        : !words.Whole ? Conclusion.CannotTell("text-not-whole").Showing([Exhibit(page)])
        : null;
}
