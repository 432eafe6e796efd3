using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Rules;

/// <summary>The banner asks in neutral words, and moves nobody by guilt or promises.</summary>
public sealed class NoEmotionalSteering : IRule
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

        var found = page.BannerWords!.Steering;
        return found.Count > 0
            ? Conclusion.Of(Verdict.Review).With("sentences", FirstLayer.Quoted(found)).Showing(found.Select(s => FirstLayer.Exhibit(page, s)))
            : FirstLayer.Unread(page) ?? Conclusion.Of(Verdict.Pass).Showing([FirstLayer.Exhibit(page)]);
    }
}
