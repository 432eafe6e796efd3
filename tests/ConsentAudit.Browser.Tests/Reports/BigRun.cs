using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Browser.Tests.Reports;

/// <summary>Runs as big as a portfolio of sites, made up: every rule has its finding, every page its trackers and a banner.</summary>
internal static class BigRun
{
    private static readonly string[] Owners = ["Google", "Meta", "Criteo", "Taboola", "Microsoft", "Chartbeat", "Xandr"];
    private static readonly string[] Platforms = ["Didomi", "OneTrust", "Sourcepoint", "Axeptio", "tarteaucitron"];
    private static readonly Phase[] Phases = Enum.GetValues<Phase>()[..5];

    /// <summary>A report of so many pages.</summary>
    /// <param name="pages">How many.</param>
    /// <param name="trackers">Trackers on each.</param>
    /// <param name="every">Findings of every n-th rule, and of <c>reject-on-first-layer</c>.</param>
    public static AuditReport Of(int pages, int trackers, int every = 1) => ReportBuilder.Build(
        [.. Enumerable.Range(0, pages).Select(page => Page(page, trackers, every))],
        ReportBuilder.Tool(Stage.Catalogue, "Chromium"),
        new RunConditions { Locale = "fr-FR", Choices = ["reject", "accept"] },
        DateTimeOffset.UnixEpoch,
        DateTimeOffset.UnixEpoch);

    private static PageReport Page(int number, int trackers, int every)
    {
        var findings = Stage.Catalogue.Sheets.Values.Where((sheet, rule) => rule % every == 0 || sheet.Id == "reject-on-first-layer").Select((sheet, rule) => Finding(sheet.Id, number, rule)).ToList();
        var url = $"https://www.journal-{number:0000}.example/une/";
        return new PageReport
        {
            Url = url,
            FinalUrl = url,
            Title = $"Le Journal n° {number} – <b>l’actualité</b>",
            Outcome = Outcome.Audited,
            Phases = Phases,
            Verdict = findings.Max(finding => finding.Verdict),
            Banner = Banner(number),
            Trackers = [.. Enumerable.Range(0, trackers).Select(tracker => Tracker(number, tracker))],
            Signals = new Dictionary<string, object> { ["choices"] = new List<ChoiceEntry> { Choice("reject", 3_200), Choice("accept", 2_900) } },
            Findings = findings,
            Evidence = $"evidence/{number}/",
            DurationMs = 21_000 + number,
        };
    }

    private static Finding Finding(string rule, int page, int number)
    {
        var verdict = (Verdict)((page + (number * 7)) % 25 is var rest && rest < 5 ? rest : 1);
        return new Finding
        {
            Rule = rule,
            Verdict = verdict,
            Severity = Stage.Catalogue.Sheets[rule].Severity,
            Force = Stage.Catalogue.Sheets[rule].Force,
            Basis = Stage.Catalogue.Sheets[rule].Basis,
            Message = new($"Constat {page} de {rule} : <img src=x onerror=alert(1)>", $"Finding {page} of {rule}: <img src=x onerror=alert(1)>"),
            Exhibits = verdict < Verdict.Pass ? [] : [.. Enumerable.Range(0, 3).Select(i => new Exhibit { Visit = VisitKind.Refusing, Moment = Phase.BeforeConsent, AtMs = 300 + i, Kind = "cookie", What = $"_id{page}_{i} (.x.example)", File = "shots/refusing-before-consent.png" })],
        };
    }

    private static BannerEntry Banner(int number) => new()
    {
        Platform = Platforms[number % Platforms.Length],
        Language = "fr",
        Text = $"Nous et nos {number} partenaires déposons des cookies.",
        ShownAfterMs = 800,
        BlocksPage = true,
        Picture = new PictureEntry("shots/banner.jpg", new(300, 200, 600, 300), 600, 300),
        Controls =
        [
            new ControlEntry { Role = ControlRole.Settings, Label = "Paramétrer", Box = new(320, 440, 160, 40), FontSize = 14, Contrast = 9.2 },
            new ControlEntry { Role = ControlRole.Reject, Label = "Tout refuser", Box = new(490, 440, 160, 40), FontSize = 14, Contrast = 9.2, Clicks = 1 },
            new ControlEntry { Role = ControlRole.Accept, Label = "Tout accepter <script>alert(1)</script>", Box = new(660, 440, 160, 40), FontSize = 14, Contrast = 9.2, Clicks = 1 },
            new ControlEntry { Role = ControlRole.PurposeToggle, Label = "Publicité", Layer = 2, Checked = true },
        ],
    };

    private static TrackerEntry Tracker(int page, int number)
    {
        var phase = Phases[(page + number) % 3];
        return new TrackerEntry
        {
            Kind = (TrackerKind)(number % 5),
            Name = $"_t{number}_{page % 40}",
            Host = $"h{number}.example",
            Party = (Party)(number % 2),
            Owner = number % 9 == 0 ? null : Owners[number % Owners.Length],
            Purpose = (Purpose)(number % 8),
            NeedsConsent = number % 8 < 2 ? false : number % 8 == 7 ? null : true,
            Phases = [phase, Phase.AfterAccept],
            Moments = new Dictionary<Phase, int> { [phase] = 100 + (37 * number), [Phase.AfterAccept] = 3_000 + (11 * number) },
            LifetimeDays = 30 + number,
            SetBy = $"https://h{number}.example/tag.js",
            Why = $"known: {Owners[number % Owners.Length]}",
        };
    }

    private static ChoiceEntry Choice(string role, int atMs) => new() { Role = role, Label = "Tout " + role, AtMs = atMs, BannerGone = true, Actions = 1 };
}
