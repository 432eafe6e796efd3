using ConsentAudit.Browser.Visits;
using ConsentAudit.Evidence;

namespace ConsentAudit.Cli.Runs;

/// <summary>Visits as another does, and says at once what there is to say of it.</summary>
internal sealed class TellingVisitor(IPageVisitor visitor, Action<EvidenceBundle> tell) : IPageVisitor
{
    /// <inheritdoc/>
    public Conditions Conditions => visitor.Conditions;

    /// <inheritdoc/>
    public async Task<EvidenceBundle> VisitAsync(string url, string? label, Action<string>? progress, CancellationToken cancel)
    {
        var evidence = await visitor.VisitAsync(url, label, progress, cancel);
        tell(evidence);
        return evidence;
    }
}
