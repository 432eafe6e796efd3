using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Tests.Reports;

namespace ConsentAudit.Tests.Fuzz;

/// <summary>Reports in which every text that a page, a user or an evidence folder can fill is one of a list; five hundred to a report.</summary>
internal static class FuzzedReports
{
    public const int Texts = 10_000;

    public const int ToAReport = 500;

    private const int ToAPage = 10;

    private static readonly Lazy<IReadOnlyList<string>> Ten = new(() => HostileText.Of(Texts));

    /// <summary>Enough for every text to have been in a message and in an exhibit, and in one of the other places.</summary>
    public static IEnumerable<(AuditReport Report, IReadOnlyList<string> Texts)> All(int toAReport = ToAReport) =>
        Ten.Value.Chunk(toAReport).Select(texts => (Of(texts), (IReadOnlyList<string>)texts));

    /// <summary>The rules have plain names: they come from the catalogue, and no page writes them.</summary>
    private static AuditReport Of(string[] texts)
    {
        var report = Sample.Report([.. texts.Chunk(ToAPage).Select(Page)]);
        return report with { Tool = report.Tool with { Browser = texts[0] }, Conditions = report.Conditions with { UserAgent = texts[^1], Appearance = [texts[^1]] } };
    }

    private static PageReport Page(string[] texts, int number) => Sample.Page($"https://journal{number}.example/") with
    {
        Title = texts[0],
        Label = texts[^1],
        FinalUrl = texts[0],
        Banner = new BannerEntry { Platform = texts[0], Language = texts[^1], Text = texts[0], FrameUrl = texts[^1], Controls = [.. texts.Select(t => new ControlEntry { Role = ControlRoleOf(t), Label = t })] },
        Trackers = [.. texts.Select(t => Sample.Tracker(true, Phase.BeforeConsent) with { Name = t, Host = t, Owner = t, SetBy = t, CloakedAs = t, Why = t, Seen = t })],
        Findings = [.. texts.Select(t => Sample.Finding(Verdict.Fail, exhibits: Sample.Exhibit(t, t) with { Kind = t }) with { Message = new(t, t), Basis = [Sample.Law, new(t, t)] })],
    };

    private static ConsentAudit.Readings.ControlRole ControlRoleOf(string text) => text.Length % 2 == 0 ? ConsentAudit.Readings.ControlRole.Accept : ConsentAudit.Readings.ControlRole.Other;
}
