using ConsentAudit.Catalogue;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;
using ConsentAudit.Rules;

namespace ConsentAudit.Audit;

/// <summary>Asks each rule about a page and writes down what it concludes, in the words of its sheet.</summary>
public sealed class Auditor(RuleCatalogue catalogue)
{
    private readonly PageReader reader = new(catalogue);

    /// <summary>Judges the evidence of a page.</summary>
    /// <param name="evidence">What was seen.</param>
    /// <param name="folder">The page's evidence folder inside the run's, with a slash at its end.</param>
    public PageReport Judge(EvidenceBundle evidence, string folder)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        var page = reader.Read(evidence);
        var findings = RuleBook.In(catalogue.Pack).Select(r => Finding(r.Key, Ask(r.Value, page))).ToList();
        var best = evidence.Visits.FirstOrDefault(v => v.Failure is null) ?? evidence.Visits.FirstOrDefault();
        return new PageReport
        {
            Url = evidence.Url,
            FinalUrl = best?.FinalUrl is { Length: > 0 } reached ? reached : null,
            Title = best?.Title ?? "",
            Label = evidence.Label,
            Outcome = page.Failure is null ? Outcome.Audited : Outcome.Failed,
            Failure = page.Failure,
            Phases = page.Failure is null ? [.. Enum.GetValues<Phase>().Where(page.Observed)] : [],
            Verdict = findings.Max(f => f.Verdict),
            Banner = page.Banner is null || page.Failure is not null ? null : ReportEntries.Banner(page),
            Actions = page.Failure is null ? ReportEntries.Actions(page) : new PageActions(null, null, null),
            Trackers = page.Failure is null ? [.. page.Trackers.Select(ReportEntries.Tracker)] : [],
            Signals = SignalEntries.Of(page),
            Findings = findings,
            Evidence = folder,
            DurationMs = evidence.DurationMs,
        };
    }

    private static Conclusion Ask(IRule rule, PageReading page)
    {
        if (page.Failure is { } failure)
        {
            return Conclusion.CannotTell("page-failed", failure.Message);
        }

        foreach (var phase in rule.Needs)
        {
            if (page.Of(phase) is not { } seen)
            {
                var failed = page.Evidence.Visits.FirstOrDefault(v => v.Failure is not null)?.Failure;
                return failed is not null ? Conclusion.CannotTell("visit-failed", failed.Message)
                    : HasNoBanner(page) ? Conclusion.Of(Verdict.NotApplicable)
                    : Conclusion.CannotTell("not-asked");
            }

            if (!seen.Record.Observed)
            {
                // Without a banner there was nothing to refuse, without a cross nothing to close: the rule has no object, rather than no answer.
                return (seen.Record.Reason == "no-banner" && page.Banner is null) || IsImpossible(page, seen.Record.Reason)
                    ? Conclusion.Of(Verdict.NotApplicable)
                    : Conclusion.CannotTell(seen.Record.Reason == "no-banner" ? "visits-disagree" : seen.Record.Reason ?? "visit-failed", seen.Record.Detail ?? "");
            }
        }

        return rule.Judge(page);
    }

    // Visits that scroll, browse or close are made only where there is a banner to be silent to.
    private static bool HasNoBanner(PageReading page) => page.Banner is null && page.Observed(Phase.BeforeConsent)
        && Enum.GetValues<Phase>().Any(p => page.Of(p)?.Record.Reason == "no-banner");

    private static bool IsImpossible(PageReading page, string? reason) => reason switch
    {
        "no-close" => page.Banner?.With(ControlRole.Close).Any() != true,
        "no-settings" => page.Banner is { } banner && page.Unclassified.Count == 0 && !banner.Controls.Concat(banner.Covered).Any(c => c.Role is ControlRole.Settings or ControlRole.PurposeToggle),
        "too-short" or "nothing-to-compare" or "mobile-already" => true,
        _ => false,
    };

    private Finding Finding(string id, Conclusion conclusion)
    {
        var sheet = catalogue.Sheets.GetValueOrDefault(id)
            ?? throw new InputException($"rules/catalogue/{id}.json is missing.");
        if (conclusion.Verdict == Verdict.Fail && conclusion.Exhibits.Count == 0)
        {
            throw new InvalidOperationException($"The rule {id} failed a page without an exhibit.");
        }

        return new Finding
        {
            Rule = id,
            Verdict = conclusion.Verdict,
            Severity = sheet.Severity,
            Force = sheet.Force,
            Message = new Wording(catalogue).Of(sheet, conclusion),
            Basis = sheet.Basis,
            Exhibits = conclusion.Exhibits,
        };
    }
}
