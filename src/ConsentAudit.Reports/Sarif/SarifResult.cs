using System.Security.Cryptography;
using System.Text;
using ConsentAudit.Audit;
using ConsentAudit.Audit.Baselines;

namespace ConsentAudit.Reports.Sarif;

/// <summary>One finding as a SARIF result.</summary>
internal static class SarifResult
{
    private const int MostExhibits = 20;

    public static Dictionary<string, object> Of(PageReport page, Finding finding, int ruleIndex, Wording words)
    {
        var result = new Dictionary<string, object>
        {
            ["ruleId"] = finding.Rule,
            ["ruleIndex"] = ruleIndex,
            ["kind"] = finding.Verdict switch { Verdict.Fail => "fail", Verdict.Review => "review", _ => "open" },
            ["level"] = finding.Verdict == Verdict.Fail ? SarifRules.Level(finding.Severity) : "none",
            ["message"] = SarifText.Message(finding.Message.In(words.Language)),
            ["locations"] = Locations(page.Url),
            ["partialFingerprints"] = new Dictionary<string, string> { ["pageAndRule/v1"] = Fingerprint(page.Url, finding.Rule) },
        };
        var files = finding.Exhibits.Select(e => e.File).OfType<string>().Distinct(StringComparer.Ordinal).Select(f => Xlsx.Link.File(page.Evidence + f)?.Target).OfType<string>().Take(MostExhibits).ToList();
        if (files.Count > 0)
        {
            result["attachments"] = files.Select(f => new { artifactLocation = new { uri = f } });
        }

        if (finding.Baseline is { } baseline)
        {
            result["baselineState"] = baseline == BaselineState.New ? "new" : "unchanged";
        }

        if (finding is { Baseline: BaselineState.Accepted, Acceptance: { } accepted })
        {
            result["suppressions"] = new[] { new { kind = "external", status = "accepted", justification = SarifText.Plain(accepted.Reason) } };
        }

        result["properties"] = Properties(page, finding, words);
        return result;
    }

    /// <summary>A page as a location.</summary>
    public static object[] Locations(string url) => [new { physicalLocation = new { artifactLocation = new { uri = SarifText.Uri(url) } } }];

    /// <summary>The same for the same rule on the same page, whatever a label says or a cookie is called.</summary>
    private static string Fingerprint(string url, string rule) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"consentaudit/1\n{PageKey.Of(url)}\n{rule}")));

    private static Dictionary<string, object?> Properties(PageReport page, Finding finding, Wording words)
    {
        var properties = new Dictionary<string, object?>
        {
            ["verdict"] = Wording.Code(finding.Verdict),
            ["severity"] = Wording.Code(finding.Severity),
            ["force"] = Wording.Code(finding.Force),
            ["page"] = SarifText.Plain(page.Label ?? page.Title),
            ["exhibits"] = finding.Exhibits.Take(MostExhibits).Select(e => new
            {
                visit = Wording.Code(e.Visit),
                moment = Wording.Code(e.Moment),
                atMs = e.AtMs,
                kind = SarifText.Plain(e.Kind),
                what = SarifText.Plain(e.What),
                file = e.File is { } file ? SarifText.Plain(page.Evidence + file) : null,
            }),
            ["exhibitsInAll"] = finding.Exhibits.Count,
        };
        if (finding.Baseline is { } baseline)
        {
            properties["baseline"] = Wording.Code(baseline);
        }

        return properties;
    }
}
