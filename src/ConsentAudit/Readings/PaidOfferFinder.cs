using ConsentAudit.Catalogue;
using ConsentAudit.Catalogue.Words;
using ConsentAudit.Evidence;

namespace ConsentAudit.Readings;

/// <summary>Tells a page that sells a subscription from one that only advertises it.</summary>
public sealed class PaidOfferFinder(RuleCatalogue catalogue)
{
    /// <summary>What is offered against payment in the window that a visitor sees first: the offer's label, or null.</summary>
    public string? In(Photograph photograph)
    {
        ArgumentNullException.ThrowIfNull(photograph);
        var seen = photograph.Root.SelfAndDescendants()
            .Where(e => e.Hidden is null && e.Box.Intersect(photograph.Viewport).Area > 0 && !IsFurniture(e))
            .ToList();
        if (!seen.Any(e => e.Children.OfType<PhotoText>().Any(t => Price.IsIn(t.Text)) || Price.IsIn(VisibleText.Of(e, 60))))
        {
            return null;
        }

        return ControlFinder.Within(photograph.Root)
            .Where(e => e.Hidden is null && e.Box.Intersect(photograph.Viewport).Area > 0 && !IsFurniture(e))
            .Select(e => LabelFinder.Of(e, catalogue.Lexicon, null))
            .Where(l => l.Reading.Class == LabelClass.PaidRefusal)
            .Select(l => l.Label)
            .FirstOrDefault();
    }

    // « S'abonner » stands in the head of every page of a newspaper.
    private static bool IsFurniture(PhotoElement e) => e.Tag is "header" or "nav" or "footer" || e.Ancestors().Any(a => a.Tag is "header" or "nav" or "footer");
}
