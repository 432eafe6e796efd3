using System.Text.Json;
using System.Text.Json.Nodes;
using ConsentAudit.Audit;
using ConsentAudit.Browser.Browsers;
using ConsentAudit.Browser.Names;
using ConsentAudit.Browser.Pacing;
using ConsentAudit.Browser.Visits;
using ConsentAudit.Evidence;
using ConsentAudit.Reports;

namespace ConsentAudit.Browser.Tests.Setup;

/// <summary>Audits a page as the command does, without its folders.</summary>
internal static class Audits
{
    public static readonly VisitOptions Options = new() { IgnoreHttpsErrors = true, Retries = 1, Screenshots = false, ObserveSeconds = 4 };

    // As many pages side by side as the tool itself would choose: on a slow machine banners come late, and what comes late proves less.
    private static readonly PageSlots Slots = PageSlots.ByLoad(
        new PageLimit(3 * Environment.ProcessorCount, Environment.ProcessorCount, 8),
        OperatingSystem.IsLinux() ? new LinuxMachine("/", Environment.ProcessorCount, TimeProvider.System) : new UnknownMachine(),
        TimeProvider.System);

    public static async Task<(EvidenceBundle Evidence, PageReport Report)> PageAsync(string url, BrowserHost? browser = null, VisitOptions? options = null)
    {
        using var slot = await Slots.EnterAsync(CancellationToken.None);
        var visitor = new PageVisitor(browser ?? Stage.Browser, Stage.Catalogue, options ?? Options, TimeProvider.System, new TableHostNames(Stage.Web.Aliases));
        var evidence = await visitor.VisitAsync(url, null, null, CancellationToken.None);
        Slots.Ended(evidence);
        return (evidence, new Auditor(Stage.Catalogue).Judge(evidence, "evidence/page/"));
    }

    /// <summary>What the findings rest on, for a person who reads why a test failed.</summary>
    public static string Exhibits(IEnumerable<Finding> findings) => string.Concat(findings.Select(f =>
        $"{f.Rule}: {f.Message.En}\n" + string.Concat(f.Exhibits.Select(e => $"  {e.Visit} {e.Moment} {e.AtMs} ms {e.Kind} {e.What}\n"))));

    /// <summary>What each visit did, for a person who reads why a test failed.</summary>
    public static string Story(EvidenceBundle evidence) => string.Join('\n', evidence.Visits.Select(v =>
        $"{v.Kind}: banner {v.BannerAtMs} ms; {v.Failure?.Message} {v.Again} "
        + string.Join(", ", v.Phases.Select(p => $"{p.Phase} {(p.Observed ? "observed" : "not observed")} {p.FromMs}-{p.ToMs} {p.Reason} {p.Detail}"))
        + $"; choice {v.Choice?.Label} at {v.Choice?.AtMs}, gone {v.Choice?.BannerGone} after {v.Choice?.GoneAfterMs}; incidents "
        + string.Join(" | ", v.Incidents.Take(8).Select(i => $"{i.Kind} {i.What}"))));

    public static JsonNode Json(PageReport report) =>
        JsonSerializer.SerializeToNode(report, AuditJson.Options) ?? throw new InvalidOperationException("The report is empty.");
}
