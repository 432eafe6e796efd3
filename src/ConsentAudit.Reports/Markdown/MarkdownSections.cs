using ConsentAudit.Audit;
using ConsentAudit.Audit.Baselines;
using ConsentAudit.Reports.Sheets;

namespace ConsentAudit.Reports.Markdown;

/// <summary>The parts of the summary: what counts most comes first, for the end may be cut.</summary>
internal sealed class MarkdownSections(AuditReport report, IReadOnlyList<RuleTally> rules, Wording words, MarkdownPage page)
{
    private const int MostPages = 50;
    private const int MostRows = 200;

    public void WriteAll()
    {
        WriteHead();
        WritePages();
        var failures = Findings(Verdict.Fail);
        var isHeld = failures.Any(f => f.Finding.Baseline is not null);
        WriteFindings(words[isHeld ? "markdown.new" : "markdown.fails"], failures.Where(f => f.Finding.Counts).ToList());
        WriteFindings(words["markdown.reviews"], Findings(Verdict.Review));
        WriteFindings(words["markdown.others"], failures.Where(f => !f.Finding.Counts).ToList());
        page.Add("");
        var (tool, conditions) = (report.Tool, report.Conditions);
        page.Add("<sub>" + words.With(
            "markdown.conditions",
            Time(report.StartedAt),
            Time(report.FinishedAt),
            MarkdownText.Line(tool.Name),
            MarkdownText.Line(tool.Version),
            MarkdownText.Line(tool.Browser),
            MarkdownText.Line(conditions.Pack),
            MarkdownText.Line(conditions.Locale),
            MarkdownText.Line(conditions.Viewport)) + " " + words["markdown.legal"] + "</sub>");
    }

    private void WriteHead()
    {
        page.Add($"# {words["summary.title"]}");
        page.Add("");
        var summary = report.Summary;
        var failing = summary.Verdicts.GetValueOrDefault(Verdict.Fail);
        page.Add("**" + (summary.Pages == 0 ? words["summary.story.empty"]
            : failing > 0 ? words.Count("summary.story", failing, summary.Pages)
            : summary.Audited == 0 ? words["summary.story.failed"]
            : words["summary.story.clean"]) + "**");
        if (summary.Failed > 0)
        {
            page.Add("");
            page.Add(words.Count("summary.unaudited", summary.Failed));
        }

        var failures = report.Pages.SelectMany(p => p.Findings).Where(f => f.Verdict == Verdict.Fail).ToList();
        if (failures.Any(f => f.Baseline is not null))
        {
            page.Add("");
            page.Add(words.With(
                "baseline.counts",
                [.. new[] { BaselineState.New, BaselineState.Expired, BaselineState.Known, BaselineState.Accepted }.Select(s => (object)failures.Count(f => f.Baseline == s))]));
        }

        page.Add("");
    }

    private void WritePages()
    {
        if (report.Pages.Count == 0)
        {
            return;
        }

        page.Add($"| {words["column.page"]} | {words["column.verdict"]} | {words["column.fails"]} | {words["column.reviews"]} | {words["column.cannotTells"]} |");
        page.Add("|---|---|--:|--:|--:|");
        foreach (var p in report.Pages.OrderByDescending(p => p.Verdict).ThenByDescending(p => Count(p, Verdict.Fail)).Take(MostPages))
        {
            var counts = p.Outcome == Outcome.Failed ? ["–", "–", "–"] : new[] { Verdict.Fail, Verdict.Review, Verdict.CannotTell }.Select(v => $"{Count(p, v)}").ToArray();
            page.Add($"| {Named(p)} | {Sign(p)} | {string.Join(" | ", counts)} |");
        }

        More(report.Pages.Count - MostPages);
    }

    private void WriteFindings(string title, IReadOnlyList<(PageReport Page, Finding Finding)> findings)
    {
        if (findings.Count == 0)
        {
            return;
        }

        page.Add("");
        page.Add($"## {title} ({findings.Count})");
        var left = MostRows;
        foreach (var rule in rules.Where(r => findings.Any(f => f.Finding.Rule == r.Id)))
        {
            var those = findings.Where(f => f.Finding.Rule == rule.Id).ToList();
            page.Add("");
            page.Add($"### {MarkdownText.Line(rule.Sheet?.Title.In(words.Language) ?? rule.Id)}");
            page.Add("");
            page.Add($"`{MarkdownText.Line(rule.Id)}`, {Names(rule)} {string.Join("; ", rule.Basis.Take(3).Select(b => MarkdownText.Link(b.Text, b.Url, 200)))}");
            page.Add("");
            foreach (var (p, finding) in those.Take(Math.Max(left, 0)))
            {
                page.Add($"- {Named(p)}: {State(finding)}{MarkdownText.Line(finding.Message.In(words.Language))}");
            }

            More(those.Count - Math.Max(left, 0));
            left -= those.Count;
        }
    }

    // The gravest rules first, pages in their order.
    private List<(PageReport Page, Finding Finding)> Findings(Verdict verdict) =>
        [.. report.Pages.Where(p => p.Outcome == Outcome.Audited).SelectMany(p => p.Findings.Where(f => f.Verdict == verdict).Select(f => (p, f)))];

    private string Names(RuleTally rule) =>
        $"{(rule.Severity is { } severity ? words.Of(severity) : "")}, {(rule.Force is { } force ? words.Of(force) : "")}:".ToLowerInvariant();

    private string State(Finding finding) => finding switch
    {
        { Baseline: BaselineState.Expired, Acceptance: { } note } => "**" + MarkdownText.Line(words.With("baseline.expired", Wording.Day(note.Until), note.Reason)) + "** ",
        { Baseline: BaselineState.Accepted, Acceptance: { } note } => MarkdownText.Line(words.With("baseline.accepted", note.Reason)) + " ",
        { Baseline: BaselineState.Known } => words["baseline.known"] + " ",
        _ => "",
    };

    private static string Named(PageReport p)
    {
        var address = p.Url.StartsWith("https://", StringComparison.Ordinal) ? p.Url["https://".Length..].TrimEnd('/') : p.Url;
        return MarkdownText.Link(string.IsNullOrWhiteSpace(p.Label) ? address : p.Label, p.Url);
    }

    private string Sign(PageReport p) => p.Outcome == Outcome.Failed
        ? MarkdownText.Line(p.Failure is { } failure ? words.With("word.failed", words.Of(failure.Kind)) : words["word.notObserved"])
        : p.Verdict switch { Verdict.Fail => "❌ ", Verdict.Review => "🔎 ", Verdict.CannotTell => "❔ ", Verdict.Pass => "✅ ", _ => "" } + words.Of(p.Verdict);

    private void More(int count)
    {
        if (count > 0)
        {
            page.Add("");
            page.Add(words.Count("markdown.more", count));
        }
    }

    private static int Count(PageReport p, Verdict verdict) => p.Findings.Count(f => f.Verdict == verdict);

    private static string Time(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture);
}
