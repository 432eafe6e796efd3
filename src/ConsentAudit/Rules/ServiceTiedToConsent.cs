using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Rules;

/// <summary>No service is withheld from those who refuse; where one is, a person assesses whether consent remains free.</summary>
public sealed class ServiceTiedToConsent : IRule
{
    /// <inheritdoc/>
    public IReadOnlyList<Phase> Needs => [Phase.BeforeConsent, Phase.AfterReject, Phase.AfterAccept];

    /// <inheritdoc/>
    public Conclusion Judge(PageReading page)
    {
        if (page.Banner is null)
        {
            return Conclusion.Of(Verdict.NotApplicable);
        }

        if (page.Services.Count > 0)
        {
            return Conclusion.Of(Verdict.Review).With("services", Services.Names(page.Services)).With("details", Services.Details(page)).Showing(Services.Exhibits(page, page.Services));
        }

        if ((Choices.Unverified(page, Phase.AfterReject) ?? Choices.Unverified(page, Phase.AfterAccept)) is { } unverified)
        {
            return unverified;
        }

        if (page.At(VisitKind.Accepting, Moment.AfterAccept) is not { Shot: var accepted })
        {
            return Conclusion.CannotTell("page-unseen", new Text("après l’acceptation", "after the acceptance"));
        }

        if (page.At(VisitKind.Refusing, Moment.AfterReject) is not { Shot: var refused })
        {
            return Conclusion.CannotTell("unseen-after");
        }

        var cut = new[] { accepted, refused }.FirstOrDefault(s => s.Photograph?.Cut == true);
        return cut is not null
            ? Conclusion.CannotTell("page-cut", cut == refused ? new Text("après le refus", "after the refusal") : new Text("après l’acceptation", "after the acceptance"))
            : Conclusion.Of(Verdict.Pass).Showing([Services.Exhibit(VisitKind.Accepting, accepted, page.Evidence.Url), Services.Exhibit(VisitKind.Refusing, refused, page.Evidence.Url)]);
    }
}
