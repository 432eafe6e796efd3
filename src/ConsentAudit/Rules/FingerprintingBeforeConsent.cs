using System.Globalization;
using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Rules;

/// <summary>No script reads the device in several of the ways that tell it from others before the visitor chooses.</summary>
public sealed class FingerprintingBeforeConsent : IRule
{
    // One technique alone is what drawings, tests of features and players do.
    private const int Enough = 2;

    /// <inheritdoc/>
    public IReadOnlyList<Phase> Needs => [Phase.BeforeConsent];

    /// <inheritdoc/>
    public Conclusion Judge(PageReading page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var scripts = page.Trackers
            .Where(t => t.Kind == TrackerKind.Fingerprint && t.In(Phase.BeforeConsent) && In(t).Count >= Enough)
            .OrderBy(t => t.Purpose == Purpose.Necessary)
            .ToList();
        if (scripts.Count > 0)
        {
            return Told(scripts) with { Variant = scripts.All(t => t.Purpose == Purpose.Necessary) ? "review-security" : null };
        }

        return TrackerFinding.Gap(page, Phase.BeforeConsent)
            ?? (IsWatched(page) ? Conclusion.Of(Verdict.Pass).With("seconds", Show.Seconds(page, Phase.BeforeConsent)) : Conclusion.CannotTell("fingerprints-unwatched"));
    }

    // Older evidence tells neither fingerprints nor the document of a request: nobody watched, and nothing seen is no sign.
    private static bool IsWatched(PageReading page) =>
        page.Evidence.Visits.Any(v => v.Fingerprints.Count > 0 || v.Requests.Any(r => r.Document is not null || r.Initiators.Count > 0));

    private static IReadOnlyList<FingerprintTechnique> In(TrackerReading script) => script.TechniquesIn.GetValueOrDefault(Phase.BeforeConsent) ?? [];

    private static Conclusion Told(List<TrackerReading> scripts)
    {
        var techniques = scripts.SelectMany(In).Distinct().Order().Select(Word).ToList();
        return Conclusion.Of(Verdict.Review)
            .With("count", scripts.Count.ToString(CultureInfo.InvariantCulture))
            .With("names", Show.Row(scripts.Select(Name)))
            .With("techniques", new Text(string.Join(", ", techniques.Select(t => t.Fr)), string.Join(", ", techniques.Select(t => t.En))))
            .Showing(scripts.Select(s => new Exhibit
            {
                Visit = s.Sights[Phase.BeforeConsent].Visit,
                Moment = Phase.BeforeConsent,
                AtMs = s.Sights[Phase.BeforeConsent].AtMs,
                Kind = "fingerprint",
                What = $"{s.Name} ({string.Join(", ", In(s).Select(t => Word(t).En))})",
                File = "evidence.json",
            }));
    }

    private static string Name(TrackerReading script) => script.Fact is { } fact ? $"{script.Name} ({fact.Service ?? fact.Owner})" : script.Name;

    private static Text Word(FingerprintTechnique technique) => technique switch
    {
        FingerprintTechnique.Canvas => new Text("dessin relu (canvas)", "drawing read back (canvas)"),
        FingerprintTechnique.WebGl => new Text("carte graphique (WebGL)", "graphics card (WebGL)"),
        FingerprintTechnique.Audio => new Text("son calculé", "computed sound"),
        FingerprintTechnique.Fonts => new Text("polices installées", "installed fonts"),
        _ => new Text("propriétés du navigateur", "properties of the browser"),
    };
}
