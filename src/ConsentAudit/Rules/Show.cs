using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Rules;

/// <summary>Makes exhibits and the words of sentences out of what was read.</summary>
internal static class Show
{
    private const int MostNames = 5;
    private const int MostExhibits = 40;

    /// <summary>Labels in quotation marks.</summary>
    public static Text Labels(IEnumerable<Control> controls)
    {
        var labels = controls.Select(Name).Distinct().Take(8).ToList();
        return labels.Count == 0
            ? new Text("aucune commande", "no control")
            : new Text(string.Join(", ", labels.Select(l => l.Fr)), string.Join(", ", labels.Select(l => l.En)));
    }

    /// <summary>A label in quotation marks.</summary>
    public static Text Quoted(string label) => label.Length > 0
        ? new Text($"«\u00A0{label}\u00A0»", $"“{label}”")
        : new Text("une commande sans libellé", "a control without a label");

    private static Text Name(Control control) => Quoted(control.Label);

    /// <summary>Names of trackers, the first five by the alphabet.</summary>
    public static string Names(IEnumerable<TrackerReading> trackers) => Row(trackers.Select(t => t.Name));

    /// <summary>Names in a row, the first five by the alphabet: the order in which they came is not the same twice, and a sentence is to be.</summary>
    public static string Row(IEnumerable<string> all)
    {
        var names = all.Distinct(StringComparer.Ordinal).OrderBy(n => n, StringComparer.OrdinalIgnoreCase).ThenBy(n => n, StringComparer.Ordinal).ToList();
        return string.Join(", ", names.Take(MostNames)) + (names.Count > MostNames ? ", …" : "");
    }

    /// <summary>Controls of the banner, on the photograph in which they were read.</summary>
    public static IEnumerable<Exhibit> Controls(PageReading page, IEnumerable<Control> controls) => page.BannerVisit is null
        ? []
        : controls.Take(MostExhibits).Select(c => new Exhibit
        {
            Visit = page.BannerVisit.Kind,
            Moment = Phase.BeforeConsent,
            AtMs = page.BannerShot?.AtMs ?? 0,
            Kind = "control",
            What = c.Label.Length > 0 ? c.Label : Name(c).En,
            File = page.BannerShot?.Picture ?? page.BannerShot?.Dom,
        });

    /// <summary>Trackers in a phase.</summary>
    public static IEnumerable<Exhibit> Trackers(IEnumerable<TrackerReading> trackers, Phase phase) => trackers
        .Where(t => t.In(phase))
        .Take(MostExhibits)
        .Select(t => new Exhibit
        {
            Visit = t.Sights[phase].Visit,
            Moment = phase,
            AtMs = t.Sights[phase].AtMs,
            Kind = KindName(t.Kind),
            What = t.Listed is { } listed ? $"{t.Name} ({listed.Told})" : t.Kind == TrackerKind.Request ? t.Name : $"{t.Name} ({t.Host})",
            File = "evidence.json",
        });

    /// <summary>The digests that show that a value nobody knows differs between fresh profiles.</summary>
    public static IEnumerable<Exhibit> Digests(IEnumerable<TrackerReading> trackers, Phase phase) => trackers
        .Where(t => t.Values.Count > 0 && t.In(phase))
        .Take(MostExhibits)
        .Select(t => new Exhibit
        {
            Visit = t.Sights[phase].Visit,
            Moment = phase,
            AtMs = t.Sights[phase].AtMs,
            Kind = "digest",
            What = $"{t.Name}: {string.Join(", ", t.Values.Select((v, i) => $"{(i == 0 ? "digest " : "")}{v.Digest} in visit {Word(v.Visit)}"))}",
            File = "evidence.json",
        });

    private static string Word(VisitKind visit) => visit.ToString().ToLowerInvariant();

    /// <summary>The page as it was photographed before any choice.</summary>
    public static IEnumerable<Exhibit> Page(PageReading page) => page.Evidence.Visits
        .SelectMany(v => v.Shots.Where(s => s.Moment == "before-consent").Select(s => new Exhibit
        {
            Visit = v.Kind,
            Moment = Phase.BeforeConsent,
            AtMs = s.AtMs,
            Kind = "page",
            What = v.FinalUrl,
            File = s.Picture ?? s.Dom,
        }))
        .Take(1);

    /// <summary>Seconds that a phase was watched, in the visit in which it was observed first.</summary>
    public static string Seconds(PageReading page, Phase phase) => page.Of(phase) is { Record: { } record }
        ? Math.Max(1, (int)Math.Round((record.ToMs - record.FromMs) / 1000.0)).ToString(System.Globalization.CultureInfo.InvariantCulture)
        : "0";

    /// <summary>The word for a form of tracker, as exhibits spell it.</summary>
    public static string KindName(TrackerKind kind) => kind switch
    {
        TrackerKind.Cookie => "cookie",
        TrackerKind.LocalStorage => "local-storage",
        TrackerKind.SessionStorage => "session-storage",
        TrackerKind.IndexedDb => "indexed-db",
        TrackerKind.CacheStorage => "cache-storage",
        TrackerKind.ServiceWorker => "service-worker",
        TrackerKind.Request => "request",
        _ => "fingerprint",
    };
}
