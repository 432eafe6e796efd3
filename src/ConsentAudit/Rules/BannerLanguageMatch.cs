using ConsentAudit.Audit;
using ConsentAudit.Catalogue.Words;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Rules;

/// <summary>The banner speaks the language of the page, in its text and on its buttons.</summary>
public sealed class BannerLanguageMatch : IRule
{
    /// <inheritdoc/>
    public IReadOnlyList<Phase> Needs => [Phase.BeforeConsent];

    /// <inheritdoc/>
    public Conclusion Judge(PageReading page)
    {
        if (FirstLayer.Absent(page) is { } absent)
        {
            return absent;
        }

        if (page.BannerWords!.Language is not { } banner)
        {
            return Conclusion.CannotTell("language-unclear").Showing([FirstLayer.Exhibit(page)]);
        }

        if (page.ToldLanguage is null && page.ReadLanguage is null)
        {
            return Conclusion.CannotTell("page-language-unclear").Showing([FirstLayer.Exhibit(page)]);
        }

        if (page.ToldLanguage == banner || page.ReadLanguage == banner)
        {
            var foreign = Foreign(page, banner);
            return foreign.Count > 0
                ? Told(Verdict.Fail, page, banner).With("labels", Show.Labels(foreign)).Showing(Show.Controls(page, foreign)) with { Variant = "fail-labels" }
                : Told(Verdict.Pass, page, banner);
        }

        // A banner in the language that the visitor's browser asks for serves this visitor; others may see another.
        var asked = page.Evidence.Conditions.Locale.Split('-')[0].ToLowerInvariant();
        var certain = page.ReadLanguage is not null && page.ReadLanguage == page.ToldLanguage && asked == page.ReadLanguage;
        return certain ? Told(Verdict.Fail, page, banner) : Told(Verdict.Review, page, banner);
    }

    // One word may be at home in several languages: « Details ». Only whole labels that are known count.
    private static IReadOnlyList<Control> Foreign(PageReading page, string banner) =>
        !page.BannerWords!.Known || !page.Banner!.With(ControlRole.Accept).Any(c => c.Reading.Language == banner)
            ? []
            : [.. page.Banner.Controls.Where(c =>
                c.Role is ControlRole.Reject or ControlRole.Settings or ControlRole.Save
                && c.Reading.Exact && c.Reading.Language.Length > 0 && c.Reading.Language != banner && LabelText.Words(c.Label).Length >= 2)];

    private static Conclusion Told(Verdict verdict, PageReading page, string banner) => Conclusion.Of(verdict)
        .With("banner", FirstLayer.Language(banner))
        .With("page", FirstLayer.Language(page.ReadLanguage ?? page.ToldLanguage))
        .With("told", page.ToldLanguage is { } told ? FirstLayer.Language(told) : new Text("aucune", "none"))
        .Showing([FirstLayer.Exhibit(page)]);
}
