using ConsentAudit.Audit;
using ConsentAudit.Catalogue;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Tests.Reports;

/// <summary>Reports for the tests: small, and each part of the contract once.</summary>
internal static class Sample
{
    public const string Rule = "reject-on-first-layer";

    public static readonly Phase[] AllPhases = [Phase.BeforeConsent, Phase.AfterReject, Phase.AfterAccept];

    public static RuleSheet Sheet(string id, Text title, Severity severity, Force force, IReadOnlyList<Citation> basis) => new()
    {
        Id = id,
        Title = title,
        Severity = severity,
        Force = force,
        Basis = basis,
        Verdicts = new Dictionary<string, Text>(),
    };

    public static readonly RuleSheet[] Rules =
    [
        Sheet(Rule, new("Refus proposé dès le premier niveau", "Refusal offered on the first layer"), Severity.Critical, Force.Law, [Law]),
    ];

    public static Citation Law => new("Loi Informatique et Libertés, art. 82", "https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460");

    public static AuditReport Report(params PageReport[] pages) => new()
    {
        Tool = new("consentaudit", "0.1.0", "sha256:abc", "Chromium 131"),
        StartedAt = new(2025, 3, 14, 9, 12, 0, TimeSpan.FromHours(1)),
        FinishedAt = new(2025, 3, 14, 9, 31, 0, TimeSpan.FromHours(1)),
        Conditions = new() { Locale = "fr-FR", TimeZone = "Europe/Paris", Viewport = "1366x768", ObserveSeconds = 2.5, Choices = ["reject", "accept"] },
        Summary = new()
        {
            Pages = pages.Length,
            Audited = pages.Count(page => page.Outcome == Outcome.Audited),
            Failed = pages.Count(page => page.Outcome == Outcome.Failed),
            Verdicts = pages.CountBy(page => page.Verdict).ToDictionary(),
            Rules = pages.SelectMany(page => page.Findings).GroupBy(finding => finding.Rule).ToDictionary(
                group => group.Key,
                group => (IReadOnlyDictionary<Verdict, int>)group.CountBy(finding => finding.Verdict).ToDictionary()),
        },
        Pages = pages,
    };

    public static PageReport Page(string url = "https://journal.example/", Verdict verdict = Verdict.Fail) => new()
    {
        Url = url,
        FinalUrl = url,
        Title = "Le Journal – l’actualité à la une",
        Outcome = Outcome.Audited,
        Phases = AllPhases,
        Verdict = verdict,
        Banner = Banner(new ControlEntry { Role = ControlRole.Accept, Label = "Tout accepter", Box = new(10, 20, 120.5, 40), FontSize = 14, Contrast = 7.2, Clicks = 1 }),
        Trackers = [Tracker()],
        Signals = new Dictionary<string, object> { ["gpc"] = false },
        Findings = [Finding(verdict)],
        Evidence = "evidence/0001-journal.example/",
        DurationMs = 18_250,
    };

    public static PageReport FailedPage(string url = "https://absent.example/") => new()
    {
        Url = url,
        Outcome = Outcome.Failed,
        Failure = new(FailureKind.Timeout, "Timeout 30000 ms exceeded."),
        Verdict = Verdict.CannotTell,
        Findings = [Finding(Verdict.CannotTell)],
        Evidence = "evidence/0002-absent.example/",
    };

    public static BannerEntry Banner(params ControlEntry[] controls) => new() { Platform = "Didomi", Language = "fr", Controls = controls };

    public static ControlEntry Control(ControlRole role, int layer = 1) => new() { Role = role, Label = role.ToString(), Layer = layer };

    public static TrackerEntry Tracker(bool? needsConsent = true, params Phase[] phases) => new()
    {
        Kind = TrackerKind.LocalStorage,
        Name = "_fbp",
        Host = "facebook.com",
        Party = Party.Third,
        Owner = "Meta",
        Purpose = Purpose.Advertising,
        NeedsConsent = needsConsent,
        Phases = phases,
        Moments = phases.ToDictionary(phase => phase, phase => 312 + (int)phase),
        LifetimeDays = 389.5,
        Why = "Listed.",
    };

    public static Finding Finding(Verdict verdict, string rule = Rule, Severity severity = Severity.Critical, params Exhibit[] exhibits) => new()
    {
        Rule = rule,
        Verdict = verdict,
        Severity = severity,
        Force = Force.Law,
        Message = new("Le bandeau ne propose pas de refuser.", "The banner offers no refusal."),
        Basis = [Law],
        Exhibits = exhibits.Length > 0 ? exhibits : [Exhibit("_fbp (.facebook.com)")],
    };

    public static Exhibit Exhibit(string what, string? file = "shots/01.png") => new()
    {
        Visit = VisitKind.Refusing,
        Moment = Phase.BeforeConsent,
        AtMs = 312,
        Kind = "cookie",
        What = what,
        File = file,
    };
}
