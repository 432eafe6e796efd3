using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Rules;

/// <summary>The banner or its settings say what a refusal changes.</summary>
public sealed class ConsequencesStated : IRule
{
    /// <inheritdoc/>
    public IReadOnlyList<Phase> Needs => [Phase.BeforeConsent];

    /// <inheritdoc/>
    public Conclusion Judge(PageReading page)
    {
        if (page.Banner is not { } banner || !(AsksForChoice(banner) || page.Unclassified.Count > 0))
        {
            return Conclusion.Of(Verdict.NotApplicable);
        }

        if (page.Consequences.Count > 0)
        {
            return Conclusion.Of(Verdict.Pass).With("sentence", page.Consequences[0]).Showing([Exhibit(page, page.Consequences[0])]);
        }

        if (!AsksForChoice(banner))
        {
            return Conclusion.CannotTell("unclassified", Show.Labels(page.Unclassified)).Showing(Show.Controls(page, page.Unclassified));
        }

        if (page.UnknownLanguage is { } language)
        {
            return Conclusion.CannotTell("language-unknown", language);
        }

        var read = page.Panel is null
            ? new Text("le premier niveau du bandeau", "the first layer of the banner")
            : new Text("le bandeau et ses réglages", "the banner and its settings");
        return (Conclusion.Of(Verdict.Review) with { Variant = page.Services.Count > 0 ? "review-withheld" : null })
            .With("read", read)
            .With("services", Services.Names(page.Services))
            .Showing([Exhibit(page, Excerpt.Of(banner.Text, 200))])
            .Showing(Services.Exhibits(page, page.Services));
    }

    // A notice that only informs asks for nothing that could be refused; another rule judges it.
    private static bool AsksForChoice(BannerReading banner) => banner.With(ControlRole.Accept).Any() || banner.With(ControlRole.Reject).Any();

    private static Exhibit Exhibit(PageReading page, string what) => new()
    {
        Visit = page.BannerVisit?.Kind ?? VisitKind.Refusing,
        Moment = Phase.BeforeConsent,
        AtMs = page.BannerShot?.AtMs ?? 0,
        Kind = "banner",
        What = what,
        File = page.BannerShot?.Picture ?? page.BannerShot?.Dom ?? "evidence.json",
    };
}
