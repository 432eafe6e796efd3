using ConsentAudit.Evidence;

namespace ConsentAudit.Browser.Visits;

/// <summary>Brings back what is seen of a page, whatever happens.</summary>
public interface IPageVisitor
{
    /// <summary>The conditions of every visit.</summary>
    Conditions Conditions { get; }

    /// <summary>Visits a page.</summary>
    /// <param name="url">Its address, http or https.</param>
    /// <param name="label">The user's name for it, or null.</param>
    /// <param name="progress">Is told the phases as they begin.</param>
    /// <param name="cancel">The user's own stop.</param>
    Task<EvidenceBundle> VisitAsync(string url, string? label, Action<string>? progress, CancellationToken cancel);
}
