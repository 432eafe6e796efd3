using ConsentAudit.Audit;
using ConsentAudit.Audit.Baselines;

namespace ConsentAudit.Cli.Screen;

/// <summary>What a run held against a baseline says at its end: how many failures are new, and which acceptances have ended.</summary>
internal static class BaselineSummary
{
    public static void Write(AuditReport report, string language, TextWriter output)
    {
        var failures = report.Pages.SelectMany(p => p.Findings.Where(f => f.Verdict == Verdict.Fail).Select(f => (Page: p, Finding: f))).ToList();
        int Of(BaselineState state) => failures.Count(f => f.Finding.Baseline == state);
        output.WriteLine(Words.In(
            language,
            $"Référence : écarts nouveaux {Of(BaselineState.New)}, à l’acceptation expirée {Of(BaselineState.Expired)}, déjà connus {Of(BaselineState.Known)}, acceptés {Of(BaselineState.Accepted)}.",
            $"Baseline: failures new {Of(BaselineState.New)}, acceptance expired {Of(BaselineState.Expired)}, known {Of(BaselineState.Known)}, accepted {Of(BaselineState.Accepted)}."));
        foreach (var (page, finding) in failures.Where(f => f.Finding.Counts))
        {
            output.WriteLine(Plain.Text(finding.Acceptance is { Until: { } until } note
                ? Words.In(language, $"  {finding.Rule}  {page.Url}  (accepté jusqu’au {until:yyyy-MM-dd} : {note.Reason.ReplaceLineEndings(" ")})", $"  {finding.Rule}  {page.Url}  (accepted until {until:yyyy-MM-dd}: {note.Reason.ReplaceLineEndings(" ")})")
                : $"  {finding.Rule}  {page.Url}"));
        }
    }
}
