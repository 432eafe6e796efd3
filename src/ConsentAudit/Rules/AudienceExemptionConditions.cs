using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Rules;

/// <summary>Where audience measurement is at work without consent, the conditions for that are not contradicted by what was seen.</summary>
public sealed class AudienceExemptionConditions : IRule
{
    /// <inheritdoc/>
    public IReadOnlyList<Phase> Needs => [Phase.BeforeConsent];

    /// <inheritdoc/>
    public IReadOnlyList<Phase> Uses => [Phase.AfterReject, Phase.AfterBrowsing];

    /// <inheritdoc/>
    public bool ReadsPolicy => true;

    /// <inheritdoc/>
    public Conclusion Judge(PageReading page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var tools = AudienceTools.In(page);
        if (tools.Count == 0)
        {
            return TrackerFinding.Gap(page, Phase.BeforeConsent) ?? Conclusion.Of(Verdict.NotApplicable);
        }

        var conditions = new AudienceConditions(page).All();
        var broken = conditions.Where(c => c.Seen == false).ToList();
        if (broken.Count == 0 && TrackerFinding.Gap(page, Phase.BeforeConsent) is { } gap)
        {
            return gap;
        }

        return Conclusion.Of(broken.Count > 0 ? Verdict.Fail : Verdict.Pass)
            .With("tools", AudienceTools.Named(tools))
            .With("broken", Say(page, broken))
            .With("kept", Say(page, conditions.Where(c => c.Seen == true)))
            .With("unseen", Say(page, conditions.Where(c => c.Seen is null)))
            .Showing(broken.SelectMany(b => b.Exhibits));
    }

    private static Text Say(PageReading page, IEnumerable<AudienceCondition> conditions)
    {
        var said = conditions.Select(c => (Term: page.Term(typeof(AudienceExemptionConditions), c.Term), c.Detail)).ToList();
        return said.Count == 0
            ? page.Term(typeof(AudienceExemptionConditions), "none")
            : new Text(
                string.Join("\u00A0; ", said.Select(s => s.Term.Fr + (s.Detail.Fr.Length > 0 ? $" ({s.Detail.Fr})" : ""))),
                string.Join("; ", said.Select(s => s.Term.En + (s.Detail.En.Length > 0 ? $" ({s.Detail.En})" : ""))));
    }
}
