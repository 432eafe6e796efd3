using System.Text.Json;
using System.Text.Json.Nodes;
using ConsentAudit.Audit;
using ConsentAudit.Browser.Browsers;
using ConsentAudit.Browser.Names;
using ConsentAudit.Browser.Visits;
using ConsentAudit.Evidence;
using ConsentAudit.Reports;

namespace ConsentAudit.Browser.Tests.Setup;

/// <summary>Audits a page as the command does, without its folders.</summary>
internal static class Audits
{
    public static readonly VisitOptions Options = new() { IgnoreHttpsErrors = true, Retries = 0, Screenshots = false };

    public static async Task<(EvidenceBundle Evidence, PageReport Report)> PageAsync(string url, BrowserHost? browser = null, VisitOptions? options = null)
    {
        var visitor = new PageVisitor(browser ?? Stage.Browser, Stage.Catalogue, options ?? Options, TimeProvider.System, new TableHostNames(Stage.Web.Aliases));
        var evidence = await visitor.VisitAsync(url, null, null, CancellationToken.None);
        return (evidence, new Auditor(Stage.Catalogue).Judge(evidence, "evidence/page/"));
    }

    public static JsonNode Json(PageReport report) =>
        JsonSerializer.SerializeToNode(report, AuditJson.Options) ?? throw new InvalidOperationException("The report is empty.");
}
