using System.Globalization;
using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Rules;

/// <summary>The banner leads to a page about trackers, and that page can be read.</summary>
public sealed class PolicyLinkWorks : IRule
{
    /// <inheritdoc/>
    public IReadOnlyList<Phase> Needs => [Phase.BeforeConsent];

    /// <inheritdoc/>
    public IReadOnlyList<Phase> Uses => [Phase.AfterReject];

    /// <inheritdoc/>
    public bool ReadsPolicy => true;

    /// <inheritdoc/>
    public Conclusion Judge(PageReading page)
    {
        if (FirstLayer.Absent(page) is { } absent)
        {
            return absent;
        }

        var links = page.Banner!.With(ControlRole.Policy).ToList();
        var opened = page.Evidence.Visits.FirstOrDefault(v => v.Failure is null && (v.Policy is not null || page.At(v.Kind, Moment.Policy) is not null));
        if (opened is null)
        {
            return links.Count == 0 ? NoLink(page) : Conclusion.CannotTell("policy-unread", Show.Labels(links)).Showing(Show.Controls(page, links));
        }

        if (opened.Policy?.Failure is { } failure)
        {
            return Failed(failure).With("url", opened.Policy.Url).With("why", failure.Message)
                .Showing(Show.Controls(page, links))
                .Showing([Exhibit(opened, opened.Policy.AtMs, $"{opened.Policy.Url}: {failure.Message}", null)]);
        }

        if (page.At(opened.Kind, Moment.Policy) is not { } seen)
        {
            return Conclusion.CannotTell("policy-unread", Show.Labels(links)).Showing(Show.Controls(page, links));
        }

        if (seen.Reading.BotWall is { } wall)
        {
            return Conclusion.CannotTell("policy-unread", wall);
        }

        var least = page.Threshold(typeof(PolicyLinkWorks), "characters");
        var isLong = seen.Reading.TextLength >= least.Value;
        return (Conclusion.Of(isLong ? Verdict.Pass : Verdict.Review) with { Variant = isLong ? null : "review-short" })
            .With("url", opened.Policy?.Url ?? seen.Shot.Photograph?.Url ?? "")
            .With("count", seen.Reading.TextLength.ToString(CultureInfo.InvariantCulture))
            .With("least", least.Said())
            .Showing(Show.Controls(page, links))
            .Showing([Exhibit(opened, seen.Shot.AtMs, seen.Shot.Photograph?.Url ?? "", seen.Shot.Picture ?? seen.Shot.Dom)]);
    }

    // The server says that there is no such page; anything else may pass.
    private static Conclusion Failed(Failure failure) => failure switch
    {
        { Kind: FailureKind.HttpStatus, Status: 404 or 410 } => Conclusion.Of(Verdict.Fail),
        { Kind: FailureKind.NotHtml } => Conclusion.Of(Verdict.Review) with { Variant = "review-document" },
        _ => Conclusion.Of(Verdict.Review),
    };

    private static Conclusion NoLink(PageReading page) =>
        page.Unclassified.Count > 0 ? Conclusion.CannotTell("unclassified", Show.Labels(page.Unclassified)).Showing(Show.Controls(page, page.Unclassified))
        : page.PolicyLinks.Count > 0 ? (Conclusion.Of(Verdict.NotApplicable) with { Variant = "not-applicable-page" }).With("labels", FirstLayer.Quoted(page.PolicyLinks)).Showing([FirstLayer.Exhibit(page)])
        : FirstLayer.Unread(page) is { } unread ? unread
        : (Conclusion.Of(Verdict.Review) with { Variant = page.Panel?.With(ControlRole.Policy).Any() == true ? "review-settings" : "review-none" }).Showing([FirstLayer.Exhibit(page)]);

    private static Exhibit Exhibit(Visit visit, int atMs, string what, string? file) => new()
    {
        Visit = visit.Kind,
        Moment = Phase.AfterReject,
        AtMs = atMs,
        Kind = "page",
        What = what,
        File = file ?? "evidence.json",
    };
}
