using ConsentAudit.Audit;
using ConsentAudit.Audit.Baselines;
using ConsentAudit.Tests.Catalogue;
using ConsentAudit.Tests.Reports;

namespace ConsentAudit.Tests.Audit.Baselines;

/// <summary>Runs of one page with one finding, for what is held against what.</summary>
internal static class Runs
{
    public const string Url = "https://journal.example/";

    public const string Rule = "ad-cookie-before-consent";

    public static readonly DateOnly Today = new(2026, 11, 22);

    public static readonly Subjects Subjects = new(BuiltIn.Catalogue);

    public static Exhibit Shown(string what, string kind = "cookie") => Sample.Exhibit(what) with { Kind = kind };

    public static Finding Finding(Verdict verdict, params Exhibit[] exhibits) => Sample.Finding(verdict, Rule) with { Exhibits = exhibits };

    public static AuditReport Run(params Finding[] findings) => Run(Url, findings);

    public static AuditReport Run(string url, params Finding[] findings) => Sample.Report(Sample.Page(url) with { Findings = findings });

    /// <summary>The later run's only finding, held against the earlier run.</summary>
    public static Finding Held(AuditReport later, AuditReport earlier, params Acceptance[] accepted)
    {
        var known = Baseline.Of(earlier, Subjects);
        return new BaselineMarker(known with { Accepted = [.. known.Accepted, .. accepted] }, Subjects).Mark(later, Today).Pages[0].Findings[0];
    }
}
