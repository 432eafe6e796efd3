using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Rules;

/// <summary>Who uses the keyboard sees when the refusal has the focus, as with the acceptance.</summary>
public sealed class A11yFocusVisible : IRule
{
    /// <inheritdoc/>
    public IReadOnlyList<Phase> Needs => [Phase.BeforeConsent, Phase.OnKeyboard];

    /// <inheritdoc/>
    public Conclusion Judge(PageReading page)
    {
        ArgumentNullException.ThrowIfNull(page);
        if (page.Banner is not { } banner || !banner.With(ControlRole.Accept).Any() || !banner.With(ControlRole.Reject).Any())
        {
            return Conclusion.Of(Verdict.NotApplicable);
        }

        var visit = page.Of(Phase.OnKeyboard)?.Visit;
        var accept = visit?.Walk?.Stops.FirstOrDefault(s => s.Role == "accept");
        var reject = visit?.Walk?.Stops.FirstOrDefault(s => s.Role == "reject");
        if (accept?.Marked is not { } accepting || reject?.Marked is not { } rejecting)
        {
            return Conclusion.CannotTell("focus-not-compared");
        }

        var unmarked = new[] { accept, reject }.Where(s => s.Marked == false).ToList();
        var verdict = accepting && rejecting ? Verdict.Pass : accepting ? Verdict.Fail : Verdict.Review;
        var shot = visit!.Shots.FirstOrDefault(s => s.Moment == Moment.BeforeConsent);
        return Conclusion.Of(verdict)
            .With("accept", Show.Quoted(accept.Label))
            .With("reject", Show.Quoted(reject.Label))
            .With("labels", new Text(string.Join(", ", unmarked.Select(s => Show.Quoted(s.Label).Fr)), string.Join(", ", unmarked.Select(s => Show.Quoted(s.Label).En))))
            .Showing(unmarked.DefaultIfEmpty(reject).Select(s => new Exhibit
            {
                Visit = visit.Kind,
                Moment = Phase.OnKeyboard,
                AtMs = s.AtMs,
                Kind = "control",
                What = s.Label,
                File = shot?.Picture ?? shot?.Dom ?? "evidence.json",
            }));
    }
}
