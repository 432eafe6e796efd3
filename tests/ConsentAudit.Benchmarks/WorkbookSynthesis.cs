using ConsentAudit.Audit;
using ConsentAudit.Catalogue;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Benchmarks;

/// <summary>A run of a thousand pages such as news sites are: sixty trackers and sixty findings each, and a picture of the banner; the same in every run, and nobody's data.</summary>
internal static class WorkbookSynthesis
{
    public const int Pages = 1_000;
    public const int Trackers = 60;
    public const int Rules = 60;

    private const int PictureBytes = 40_000;

    private static readonly Phase[] Phases = [Phase.BeforeConsent, Phase.AfterReject, Phase.AfterAccept, Phase.Withdrawing, Phase.AfterWithdrawal, Phase.AfterSave, Phase.AfterScroll, Phase.AfterBrowsing];
    private static readonly Citation[] Basis =
    [
        new("Loi Informatique et Libertés, art. 82", "https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460"),
        new("RGPD, art. 4(11) et 7", "https://eur-lex.europa.eu/eli/reg/2016/679/oj"),
    ];

    public static IReadOnlyList<RuleSheet> Sheets() => [.. Enumerable.Range(0, Rules).Select(i => new RuleSheet
    {
        Id = Rule(i),
        Title = new($"Aucun traceur soumis au consentement, règle {i}", $"No tracker that needs consent, rule {i}"),
        Severity = (Severity)(i % 3),
        Force = (Force)(i % 4),
        Basis = Basis,
        Verdicts = new Dictionary<string, Text>(),
    })];

    /// <summary>The report; the pictures that it names are written into the folder.</summary>
    public static AuditReport Report(string folder)
    {
        var random = new Random(20_261_122);
        var pages = Enumerable.Range(0, Pages).Select(i => Page(random, i)).ToList();
        foreach (var page in pages)
        {
            Directory.CreateDirectory(Path.Combine(folder, page.Evidence, "shots"));
            File.WriteAllBytes(Path.Combine(folder, page.Evidence, page.Banner!.Picture!.File), Picture(random));
        }

        return new AuditReport
        {
            Tool = new("consentaudit", "0.1.0", "sha256:abc", "Chromium 131"),
            StartedAt = DateTimeOffset.UnixEpoch.AddYears(55),
            FinishedAt = DateTimeOffset.UnixEpoch.AddYears(55).AddHours(9),
            Summary = new() { Pages = Pages, Audited = Pages, Verdicts = pages.CountBy(page => page.Verdict).ToDictionary() },
            Pages = pages,
        };
    }

    private static PageReport Page(Random random, int index) => new()
    {
        Url = $"https://www.journal-{index}.example/actualites/a-la-une-{random.Next(100_000)}.html",
        Title = $"Le Journal numéro {index} – l’actualité en direct et en continu",
        Outcome = Outcome.Audited,
        Phases = Phases,
        Verdict = (Verdict)random.Next(1, 5),
        Banner = new() { Platform = "Didomi", Picture = new("shots/banner.jpg", new(0, 0, 1366, 400), 720, 211) },
        Trackers = [.. Enumerable.Range(0, Trackers).Select(_ => Tracker(random, index))],
        Findings = [.. Enumerable.Range(0, Rules).Select(i => Finding(random, i))],
        Evidence = $"evidence/www-journal-{index}/",
        DurationMs = random.Next(60_000),
    };

    private static TrackerEntry Tracker(Random random, int page)
    {
        var third = random.Next(400);
        var seen = Phases.Where(_ => random.Next(3) == 0).ToList();
        return new()
        {
            Kind = (TrackerKind)random.Next(3),
            Name = $"_id_{random.NextInt64():x}",
            Host = random.Next(3) == 0 ? $"www.journal-{page}.example" : $"cdn{random.Next(4)}.tracker-{third}.example",
            Party = random.Next(3) == 0 ? Party.First : Party.Third,
            Owner = random.Next(4) == 0 ? null : $"Owner {third}",
            Purpose = (Purpose)random.Next(8),
            NeedsConsent = random.Next(3) switch { 0 => true, 1 => false, _ => null },
            Phases = seen,
            Moments = seen.ToDictionary(phase => phase, _ => random.Next(20_000)),
            LifetimeDays = random.Next(400),
            SetBy = $"https://cdn.tracker-{third}.example/tag/{random.Next(1_000)}.js:1:{random.Next(90_000)}",
            Why = "On the list of known trackers, by its name and its host.",
        };
    }

    private static Finding Finding(Random random, int rule) => new()
    {
        Rule = Rule(rule),
        Verdict = (Verdict)random.Next(5),
        Severity = (Severity)(rule % 3),
        Force = (Force)(rule % 4),
        Message = new($"Des traceurs soumis au consentement ont été vus : {random.Next(100)} (IDE, _fbp, uuid2, …).", "Trackers were seen."),
        Basis = Basis,
        Exhibits = [.. Enumerable.Range(0, random.Next(1, 8)).Select(_ => new Exhibit
        {
            Visit = VisitKind.Refusing,
            Moment = Phase.AfterReject,
            AtMs = random.Next(20_000),
            Kind = "cookie",
            What = $"_id_{random.NextInt64():x} (.tracker-{random.Next(400)}.example)",
            File = "evidence.json",
        })],
    };

    /// <summary>The beginning of a JPEG of 720 by 211 pixels, and what cannot be compressed.</summary>
    private static byte[] Picture(Random random)
    {
        var bytes = new byte[PictureBytes];
        random.NextBytes(bytes);
        byte[] start = [0xFF, 0xD8, 0xFF, 0xC0, 0, 17, 8, 0, 211, 0x02, 0xD0, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1];
        start.CopyTo(bytes, 0);
        return bytes;
    }

    private static string Rule(int index) => $"synthetic-rule-{index}";
}
