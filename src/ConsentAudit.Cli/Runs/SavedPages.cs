using ConsentAudit.Audit;
using ConsentAudit.Evidence;

namespace ConsentAudit.Cli.Runs;

/// <summary>Judges pages from their saved evidence: for <c>judge</c>, and for the pages that a run which is gone on with has finished.</summary>
internal sealed class SavedPages(RunFolder folder, Auditor auditor)
{
    /// <summary>Judges a page.</summary>
    /// <param name="name">The name of its evidence folder.</param>
    /// <param name="cancel">The user's stop.</param>
    /// <exception cref="InputException">The evidence is missing or damaged.</exception>
    public async Task<JudgedPage> JudgeAsync(string name, CancellationToken cancel)
    {
        var evidence = await EvidenceFolder.LoadAsync(folder.EvidencePath(name), cancel);
        return new JudgedPage(auditor.Judge(evidence, $"evidence/{name}/"), evidence.Conditions, evidence.StartedAt);
    }
}
