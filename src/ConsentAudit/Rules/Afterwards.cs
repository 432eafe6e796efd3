using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Rules;

/// <summary>Exhibits of what came after a choice, and why nothing can be said where it was not seen to work.</summary>
internal static class Afterwards
{
    private const int MostExhibits = 40;

    /// <summary>Why nothing follows from a choice that nobody saw working.</summary>
    public static Conclusion Unverified(PageReading page, Phase phase) => page.Of(phase)?.Record is { Observed: false, Reason: { } reason } record
        ? Conclusion.CannotTell(reason == "no-banner" ? "visits-disagree" : reason, record.Detail ?? "")
        : Conclusion.CannotTell(phase == Phase.AfterAccept ? "acceptance-unverified" : "refusal-unverified", page.ChoiceOf(phase)?.Label ?? "–");

    /// <summary>Whether a withdrawal was seen to work: the choices went away by it, or it was recorded. Choices on a page of their own stay where they are.</summary>
    public static bool Worked(ChoiceRecord? withdrawal) => withdrawal is { BannerGone: true } or { RecordedBy.Count: > 0 };

    /// <summary>Actions on the way to a choice. Scrolling is none.</summary>
    public static int Actions(ChoiceRecord choice) => Math.Max(1, choice.Steps.Count(s => s.Action != "scroll"));

    /// <summary>The actions of a choice, each with the photograph that shows its control.</summary>
    public static IEnumerable<Exhibit> Steps(Visit visit, ChoiceRecord choice, Phase phase)
    {
        var steps = choice.Steps.Count > 0
            ? choice.Steps
            : [new StepRecord { Action = "click", Role = choice.Role, Label = choice.Label, AtMs = choice.AtMs, Moment = Moment.BeforeConsent }];
        return steps.Take(MostExhibits).Select(step => new Exhibit
        {
            Visit = visit.Kind,
            Moment = phase,
            AtMs = step.AtMs,
            Kind = step.Action == "open" ? "page" : "control",
            What = step.Label.Length > 0 ? step.Label : step.Role,
            File = visit.Shots.Where(s => s.Moment == step.Moment).Select(s => s.Picture ?? s.Dom).FirstOrDefault() ?? "evidence.json",
        });
    }

    /// <summary>What a photograph shows: a banner with its labels, or a page.</summary>
    public static Exhibit Shot(VisitKind visit, Phase phase, Shot shot, string kind, string what) => new()
    {
        Visit = visit,
        Moment = phase,
        AtMs = shot.AtMs,
        Kind = kind,
        What = what,
        File = shot.Picture ?? shot.Dom,
    };

    /// <summary>Requests, each with the cookie that went with it.</summary>
    public static IEnumerable<Exhibit> Reads(IEnumerable<CookieRead> reads) => reads.Take(MostExhibits).Select(read => new Exhibit
    {
        Visit = read.Visit.Kind,
        Moment = read.Request.Phase,
        AtMs = read.Request.AtMs,
        Kind = "request",
        What = $"{Place(read.Request.Url)} (cookie {read.Tracker.Name})",
        File = "evidence.json",
    });

    /// <summary>Host and path of an address.</summary>
    public static string Place(string url) => Uri.TryCreate(url, UriKind.Absolute, out var address) ? address.Host + address.AbsolutePath : url;
}
