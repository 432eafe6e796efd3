using ConsentAudit.Catalogue.Words;
using ConsentAudit.Evidence;

namespace ConsentAudit.Readings.Panels;

/// <summary>The heads of columns of switches, where consents and legitimate interests stand side by side: « Consentement | Intérêt légitime ».</summary>
internal sealed class ColumnHeads
{
    private readonly List<(Box Box, bool IsInterest)> heads;

    /// <param name="lexicon">Reads words.</param>
    /// <param name="container">The panel.</param>
    /// <param name="skip">The elements of controls, which are no heads: a tab may be called so too.</param>
    public ColumnHeads(Lexicon lexicon, PhotoElement container, HashSet<PhotoElement> skip)
    {
        var named = container.SelfAndDescendants()
            .Where(e => e.Hidden is null && e.Box.Area > 0 && e.Children.OfType<PhotoText>().Any(t => t.Hidden is null && !string.IsNullOrWhiteSpace(t.Text)))
            .Where(e => !Tree.SelfAndAncestors(e).TakeWhile(a => a != container).Any(skip.Contains))
            .Select(e => (e.Box, Words: LabelText.Words(VisibleText.Of(e, 60))))
            .Where(e => e.Words.Length is > 0 and <= 3)
            .Select(e => (e.Box, IsInterest: lexicon.Count(Topic.LegitimateInterest, e.Words) > 0, IsConsent: lexicon.Count(Topic.Consent, e.Words) > 0))
            .Where(e => e.IsInterest != e.IsConsent)
            .ToList();
        var first = named.FirstOrDefault(e => e.IsInterest && named.Any(c => c.IsConsent && Level(c.Box, e.Box)));
        heads = first == default ? [] : [.. named.Where(e => Level(e.Box, first.Box)).Select(e => (e.Box, e.IsInterest))];
    }

    /// <summary>Whether a switch stands in the column of legitimate interests.</summary>
    public bool IsInterest(PhotoElement element) =>
        heads.Count > 0 && heads.All(h => h.Box.Y <= element.Box.Y) && heads.MinBy(h => Math.Abs(Centre(h.Box) - Centre(element.Box))).IsInterest;

    private static bool Level(Box a, Box b) => Math.Abs(a.Y + (a.Height / 2) - b.Y - (b.Height / 2)) < 20;

    private static double Centre(Box box) => box.X + (box.Width / 2);
}
