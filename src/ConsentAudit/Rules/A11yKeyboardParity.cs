using System.Globalization;
using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Rules;

/// <summary>Who uses the keyboard can refuse as well as accept.</summary>
public sealed class A11yKeyboardParity : IRule
{
    /// <inheritdoc/>
    public IReadOnlyList<Phase> Needs => [Phase.BeforeConsent, Phase.OnKeyboard];

    /// <inheritdoc/>
    public Conclusion Judge(PageReading page)
    {
        ArgumentNullException.ThrowIfNull(page);
        if (page.Banner is not { } banner || !banner.With(ControlRole.Accept).Any() || !banner.With(ControlRole.Reject).Any())
        {
            return Conclusion.Of(Verdict.NotApplicable);
        }

        if (page.Of(Phase.OnKeyboard) is not { Visit: { Walk: { } walk } visit })
        {
            return Conclusion.CannotTell("page-unseen");
        }

        var accept = walk.Stops.FirstOrDefault(s => s.Role == "accept");
        var reject = walk.Stops.FirstOrDefault(s => s.Role == "reject");

        // A control that was not met may stand where the focus could not be told.
        if ((accept is null || reject is null) && walk.Unread > 0)
        {
            return Conclusion.CannotTell("focus-unread", Number(walk.Unread));
        }

        if (accept is null)
        {
            return reject is null ? Told(page, visit, Verdict.Review, "review-none") : Pressed(page, visit);
        }

        if (reject is null)
        {
            return Told(page, visit, Verdict.Fail, null);
        }

        var limit = page.Threshold(GetType(), "presses");
        return reject.Presses - accept.Presses > limit.Value
            ? Told(page, visit, Verdict.Review, "review-far").With("more", Number(reject.Presses - accept.Presses)).With("limit", limit.Said())
            : Pressed(page, visit);
    }

    private static Conclusion Pressed(PageReading page, Visit visit) =>
        Told(page, visit, visit.Choice is { BannerGone: true } ? Verdict.Pass : Verdict.Review, visit.Choice is { BannerGone: true } ? null : "review-dead");

    private static Conclusion Told(PageReading page, Visit visit, Verdict verdict, string? variant)
    {
        var walk = visit.Walk!;
        var shot = visit.Shots.FirstOrDefault(s => s.Moment == Moment.BeforeConsent);
        var stops = walk.Stops.Select(s => Stop(s.AtMs, $"{s.Label}, Tab {s.Presses}"));
        return (Conclusion.Of(verdict) with { Variant = variant })
            .With("accept", Presses("accept"))
            .With("reject", Presses("reject"))
            .With("label", Show.Labels(page.Banner!.With(ControlRole.Reject)))
            .With("presses", Number(walk.Presses))
            .With("key", new Text("Entrée ou Espace", "Enter or Space"))
            .Showing(walk.Stops.Count > 0 ? stops : [Stop(shot?.AtMs ?? 0, $"Tab {walk.Presses}")]);

        string Presses(string role) => walk.Stops.FirstOrDefault(s => s.Role == role) is { } stop ? Number(stop.Presses) : "–";

        Exhibit Stop(int atMs, string what) => new()
        {
            Visit = visit.Kind,
            Moment = Phase.OnKeyboard,
            AtMs = atMs,
            Kind = "control",
            What = what,
            File = shot?.Picture ?? shot?.Dom ?? "evidence.json",
        };
    }

    private static string Number(int n) => n.ToString(CultureInfo.InvariantCulture);
}
