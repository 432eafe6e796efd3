using ConsentAudit.Audit;
using ConsentAudit.Catalogue.Words;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Rules;

/// <summary>Who refused is not asked again: not on the same page, not on the next, not on the return.</summary>
public sealed class RepromptAfterReject : IRule
{
    private const int EnoughLooks = 2;

    private static readonly ControlRole[] Choices = [ControlRole.Accept, ControlRole.Reject, ControlRole.Settings];

    private static readonly (string Moment, Text Where)[] Looks =
    [
        (Moment.Reload, new Text("au rechargement de la page", "when the page was loaded again")),
        (Moment.NextPage, new Text("sur la page suivante", "on the next page")),
        (Moment.Return, new Text("au retour sur la page, navigateur fermé puis rouvert", "on the return to the page, the browser closed and opened again")),
    ];

    /// <inheritdoc/>
    public IReadOnlyList<Phase> Needs => [Phase.AfterReject];

    /// <inheritdoc/>
    public Conclusion Judge(PageReading page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var first = page.At(VisitKind.Refusing, Moment.BeforeConsent)?.Reading.Banner ?? page.Banner;
        if (first is null)
        {
            return Conclusion.Of(Verdict.NotApplicable);
        }

        if (!page.Verified(Phase.AfterReject))
        {
            return Afterwards.Unverified(page, Phase.AfterReject);
        }

        var seen = Looks.Select(l => (l.Moment, l.Where, At: page.At(VisitKind.Refusing, l.Moment))).Where(l => l.At is { Reading.BotWall: null }).ToList();
        var again = seen.Where(l => AsksAgain(first, l.At!.Value.Reading)).ToList();
        if (again.Count > 0)
        {
            var onlyRefusal = again.Any(l => l.Moment == Moment.NextPage) && page.Verified(Phase.AfterAccept)
                && page.At(VisitKind.Accepting, Moment.NextPage) is { Reading: { Banner: null, BotWall: null, Obstacles.Count: 0 } };
            var shown = again.Select(l => Afterwards.Shot(VisitKind.Refusing, Phase.AfterReject, l.At!.Value.Shot, "banner", Show.Labels(l.At.Value.Reading.Banner!.With(ControlRole.Accept)).En));
            return Told(Verdict.Fail, again.Select(l => l.Where)).Showing(shown) with { Variant = onlyRefusal ? "fail-only-refusal" : null };
        }

        if (TrackerFinding.Gap(page, Phase.AfterReject) is { } gap)
        {
            return gap;
        }

        // Another request after a refusal is another rule's matter; here it means that nobody can say that the visitor was left alone.
        if (seen.FirstOrDefault(l => Asks(l.At!.Value.Reading)) is { At: { } other })
        {
            return Conclusion.CannotTell("second-wall", string.Join(", ", other.Reading.Banner!.Controls.Where(IsAsking).Select(c => c.Label).Take(4)));
        }

        var clear = seen.Where(l => l.At!.Value.Reading.Obstacles.Count == 0).ToList();
        if (clear.Count >= EnoughLooks && clear.Any(l => l.Moment == Moment.NextPage))
        {
            return Told(Verdict.Pass, clear.Select(l => l.Where));
        }

        return seen.SelectMany(l => l.At!.Value.Reading.Obstacles).FirstOrDefault() is { Reason: { } reason } obstacle
            ? Conclusion.CannotTell(reason, obstacle.Detail)
            : Conclusion.CannotTell("page-unseen", Joined(Looks.Where(l => clear.All(c => c.Moment != l.Moment)).Select(l => l.Where)));
    }

    private static bool AsksAgain(BannerReading first, ShotReading now) =>
        now.Banner?.With(ControlRole.Accept).Any() == true && Labels(first).Overlaps(Labels(now.Banner));

    private static bool Asks(ShotReading now) => now.Banner?.Controls.Any(IsAsking) == true;

    private static bool IsAsking(Control control) => control.Role is ControlRole.Accept or ControlRole.Subscribe;

    private static HashSet<string> Labels(BannerReading banner) =>
        [.. banner.Controls.Where(c => Choices.Contains(c.Role)).Select(c => LabelText.Normalise(c.Label)).Where(l => l.Length > 0)];

    private static Conclusion Told(Verdict verdict, IEnumerable<Text> where) => Conclusion.Of(verdict).With("where", Joined(where));

    private static Text Joined(IEnumerable<Text> where)
    {
        var all = where.ToList();
        return new Text(string.Join(", ", all.Select(w => w.Fr)), string.Join(", ", all.Select(w => w.En)));
    }
}
