using ConsentAudit.Audit;
using ConsentAudit.Audit.Baselines;
using ConsentAudit.Evidence;

namespace ConsentAudit.Tests.Reports;

/// <summary>A report in which a site has written whatever might break a file or the page that shows it.</summary>
internal static class Hostile
{
    public const string Words = "a\0b\u001b[31m ]]></testcase><script>alert(1)</script> | x | [link](javascript:x) ![](https://evil.example/p.png) @admin #1 `{0}` {{x}}\r\n# Title\n\n- www.evil.example \u202Egnp \ud83d \uFFFE <!-- ::error::x";

    /// <summary>Characters that nothing we write for people may hold; looked for one by one, for cultures pass over them.</summary>
    public static readonly char[] Unseen = ['\0', '\u001b', '\uFFFE'];

    public static AuditReport Report()
    {
        var page = Sample.Page("https://journal.example/?q=%3Cscript%3E|x&y=[z]") with
        {
            Title = Words,
            Label = Words,
            Findings =
            [
                Sample.Finding(Verdict.Fail, exhibits: [Sample.Exhibit(Words, "shots/01.png"), Sample.Exhibit(Words, "../../../etc/passwd") with { Kind = Words }]) with { Message = new(Words, Words) },
                Sample.Finding(Verdict.Review, "notice-only-banner") with { Message = new(Words, Words), Basis = [new(Words, "javascript:alert(1)")] },
                Sample.Finding(Verdict.CannotTell, "banner-present") with { Message = new(Words, Words) },
                Sample.Finding(Verdict.Fail, "cookie-secure") with { Baseline = BaselineState.Accepted, Acceptance = new AcceptedNote(Words, null) },
            ],
        };
        var failed = Sample.FailedPage() with { Url = "not an address " + Words, Failure = new(FailureKind.Tls, Words) };
        var report = Sample.Report(page, failed);
        return report with { Tool = report.Tool with { Browser = Words }, Conditions = report.Conditions with { Locale = Words, Pack = "fr" } };
    }
}
