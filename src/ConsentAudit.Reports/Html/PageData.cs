using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;
using ConsentAudit.Reports.Sheets;

namespace ConsentAudit.Reports.Html;

/// <summary>The report as data for its own script: what the list needs first, then each page by itself, then the pictures.</summary>
internal sealed class PageData
{
    // Escapes &lt;, U+2028 and whatever else could end a script element or a line of it.
    private static readonly JsonSerializerOptions Options = new(AuditJson.Options) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), WriteIndented = false };

    private readonly AuditReport report;
    private readonly IReadOnlyList<RuleTally> rules;
    private readonly Wording words;
    private readonly EmbeddedPictures pictures;
    private readonly FindingKinds kinds;
    private readonly StringTable strings = new();

    public PageData(AuditReport report, IReadOnlyList<RuleTally> rules, Wording words, EmbeddedPictures pictures)
    {
        (this.report, this.rules, this.words, this.pictures) = (report, rules, words, pictures);
        kinds = new FindingKinds(report);
    }

    /// <summary>What the list of pages and its filters need, and all words.</summary>
    public void WriteList(Markup markup) => Script(markup, "data", new
    {
        language = words.Language,
        words = new { fr = Wording.In("fr").All, en = Wording.In("en").All },
        names = new
        {
            verdict = Enum.GetValues<Verdict>(),
            severity = Enum.GetValues<Severity>(),
            force = Enum.GetValues<Force>(),
            phase = Enum.GetValues<Phase>(),
            visit = Enum.GetValues<VisitKind>(),
            failure = Enum.GetValues<FailureKind>(),
            kind = Enum.GetValues<TrackerKind>(),
            party = Enum.GetValues<Party>(),
            purpose = Enum.GetValues<Purpose>(),
            role = Enum.GetValues<ControlRole>(),
        },
        rules = rules.Select(rule => new { id = Shown.Line(rule.Id), fr = Title(rule, "fr"), en = Title(rule, "en") }),
        kinds = kinds.Examples.Select(finding => new object[]
        {
            Shown.Line(finding.Rule), (int)finding.Severity, (int)finding.Force,
            finding.Basis.Select(text => new[] { Shown.Line(text.Text), Shown.Line(text.Url) }),
        }),
        pages = report.Pages.Select(page => new
        {
            u = Shown.Line(page.Url),
            t = Shown.Line(page.Title),
            l = page.Label is null ? null : Shown.Line(page.Label),
            p = page.Banner?.Platform is { } platform ? Shown.Line(platform) : null,
            b = page.Banner is not null,
            v = (int)page.Verdict,
            k = kinds.Verdicts(page),
            c = PageTable.Figures(page),
        }),
    });

    /// <summary>Each page's own data, and the pictures.</summary>
    public void WriteDetails(Markup markup)
    {
        foreach (var page in report.Pages)
        {
            PageDetail.Of(page, kinds, strings.Note, picture: null);
        }

        strings.Number();
        Script(markup, "strings", strings.Texts);
        for (var number = 0; number < report.Pages.Count; number++)
        {
            var page = report.Pages[number];
            Script(markup, $"p{number}", PageDetail.Of(page, kinds, strings.Of, pictures.Of(page)));
        }

        for (var number = 0; number < pictures.All.Count; number++)
        {
            markup.Raw($"<script type=\"text/plain\" id=\"i{number}\">").Raw(Convert.ToBase64String(pictures.All[number])).Raw("</script>\n");
        }
    }

    private static string Title(RuleTally rule, string language) => Shown.Line(rule.Sheet?.Title.In(language) ?? rule.Id);

    private static void Script(Markup markup, string id, object value) =>
        markup.Raw($"<script type=\"application/json\" id=\"{id}\">").Raw(JsonSerializer.Serialize(value, Options)).Raw("</script>\n");
}
