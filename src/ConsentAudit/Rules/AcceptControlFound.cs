using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Rules;

/// <summary>The first layer has a control that accepts.</summary>
public sealed class AcceptControlFound : IRule
{
    /// <inheritdoc/>
    public IReadOnlyList<Phase> Needs => [Phase.BeforeConsent];

    /// <inheritdoc/>
    public Conclusion Judge(PageReading page)
    {
        if (page.Banner is not { } banner)
        {
            return Conclusion.Of(Verdict.NotApplicable);
        }

        var accepts = banner.With(ControlRole.Accept).ToList();
        if (accepts.Count == 0 && page.Unclassified.Count > 0)
        {
            return Conclusion.CannotTell("unclassified", Show.Labels(page.Unclassified)).Showing(Show.Controls(page, page.Unclassified));
        }

        var shown = accepts.Count > 0 ? accepts : [.. banner.Controls];
        return Conclusion.Of(accepts.Count > 0 ? Verdict.Pass : Verdict.Review)
            .With("labels", Show.Labels(shown))
            .Showing(Show.Controls(page, shown));
    }
}
