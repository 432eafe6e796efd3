using ConsentAudit.Audit;
using ConsentAudit.Reports.Sheets;

namespace ConsentAudit.Reports.Sarif;

/// <summary>What SARIF tells of each rule: title, help, where the law can be read.</summary>
internal sealed class SarifRules(IReadOnlyList<RuleTally> rules, IReadOnlyDictionary<string, string> pages, Wording words)
{
    private readonly Dictionary<string, int> indices = rules.Index().ToDictionary(r => r.Item.Id, r => r.Index, StringComparer.Ordinal);

    public int IndexOf(string rule) => indices[rule];

    public IEnumerable<object> All() => rules.Select(Rule);

    /// <summary>The level of a failure; of everything else it is none (§ 3.27.10).</summary>
    public static string Level(Severity severity) => severity switch
    {
        Severity.Critical => "error",
        Severity.Serious => "warning",
        _ => "note",
    };

    private Dictionary<string, object> Rule(RuleTally rule)
    {
        var title = rule.Sheet?.Title.In(words.Language) ?? rule.Id;
        var entry = new Dictionary<string, object>
        {
            ["id"] = rule.Id,
            ["name"] = string.Concat(rule.Id.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(w => char.ToUpperInvariant(w[0]) + w[1..])),
            ["shortDescription"] = SarifText.Message(title),
            ["help"] = Help(rule, title),
        };
        if (rule.Severity is { } severity)
        {
            entry["defaultConfiguration"] = new { level = Level(severity) };
        }

        if (rule.Basis.FirstOrDefault(b => Xlsx.Link.Web(b.Url) is not null) is { } basis)
        {
            entry["helpUri"] = SarifText.Uri(basis.Url);
        }

        entry["properties"] = new Dictionary<string, object?>
        {
            ["tags"] = new[] { "consent", rule.Force is { } force ? Wording.Code(force) : "unknown" },
            ["severity"] = rule.Severity is { } grave ? Wording.Code(grave) : null,
            ["force"] = rule.Force is { } whose ? Wording.Code(whose) : null,
            ["basis"] = rule.Basis.Select(b => new { citation = SarifText.Plain(b.Text), url = SarifText.Plain(b.Url) }),
        };
        return entry;
    }

    // The page is ours, written in Markdown; viewers without it show the legal texts.
    private object Help(RuleTally rule, string title)
    {
        var text = words.With("sarif.help", SarifText.Plain(title), string.Join("; ", rule.Basis.Select(b => SarifText.Plain(b.Text))));
        return pages.TryGetValue(rule.Id, out var markdown) ? new { text, markdown } : new { text };
    }
}
