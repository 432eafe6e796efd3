using System.Globalization;
using ConsentAudit.Audit;
using ConsentAudit.Catalogue.Words;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Rules;

/// <summary>The first layer does not offer to accept more often than to refuse.</summary>
public sealed class AcceptCountParity : IRule
{
    /// <inheritdoc/>
    public IReadOnlyList<Phase> Needs => [Phase.BeforeConsent];

    /// <inheritdoc/>
    public Conclusion Judge(PageReading page)
    {
        if (page.Banner is not { } banner)
        {
            return Conclusion.Of(Verdict.NotApplicable);
        }

        var single = page.Panel?.Switches.SelectMany(s => new[] { s.Element, s.Off }).OfType<PhotoElement>().ToHashSet() ?? [];
        var (accepts, rejects) = (Offers(banner, ControlRole.Accept, single), Offers(banner, ControlRole.Reject, single));
        if (accepts.Count == 0 || rejects.Count == 0)
        {
            return Conclusion.Of(Verdict.NotApplicable);
        }

        if (accepts.Count <= rejects.Count)
        {
            return Told(page, Verdict.Pass, accepts, rejects);
        }

        // A link within a sentence repeats a button's offer, or only speaks of it: a person decides.
        return accepts.Count(a => !a.InSentence) > rejects.Count
            ? Looks.Doubt(page, accepts.Concat(rejects)) ?? Told(page, Verdict.Fail, accepts, rejects)
            : Told(page, Verdict.Review, accepts, rejects);
    }

    // What is for one purpose is no way to accept everything; the same button drawn twice in one place is one.
    private static List<Control> Offers(BannerReading banner, ControlRole role, HashSet<PhotoElement> single)
    {
        var offers = new List<Control>();
        foreach (var control in banner.With(role).Where(c => ControlLooks.IsSeen(c) && !single.Contains(c.Element)))
        {
            if (!offers.Any(o => LabelText.Normalise(o.Label) == LabelText.Normalise(control.Label) && Overlap(o.Element.Box, control.Element.Box)))
            {
                offers.Add(control);
            }
        }

        return offers;
    }

    private static bool Overlap(Box a, Box b) => a.Intersect(b).Area >= 0.5 * Math.Min(a.Area, b.Area);

    private static Conclusion Told(PageReading page, Verdict verdict, List<Control> accepts, List<Control> rejects) => Conclusion.Of(verdict)
        .With("accepts", accepts.Count.ToString(CultureInfo.InvariantCulture))
        .With("rejects", rejects.Count.ToString(CultureInfo.InvariantCulture))
        .With("accept", Show.Labels(accepts))
        .With("reject", Show.Labels(rejects))
        .Showing(Show.Controls(page, [.. accepts, .. rejects]));
}
