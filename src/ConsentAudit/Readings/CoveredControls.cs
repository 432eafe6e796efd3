using ConsentAudit.Catalogue.Words;
using ConsentAudit.Evidence;

namespace ConsentAudit.Readings;

/// <summary>Finds the controls of a banner over which something else of the page lies just now: a newsletter, an advertisement. They are no offer while it does.</summary>
internal sealed class CoveredControls(Lexicon lexicon, Photograph photograph, string? language)
{
    private const int LongestLabel = 80;

    public IReadOnlyList<Control> In(PhotoElement container) =>
    [
        .. container.SelfAndDescendants()
            .Where(e => e.Hidden == "covered" && IsButton(e) && LiesUnder(container, e.Box))
            .Select(Read)
            .OfType<Control>(),
    ];

    private static bool IsButton(PhotoElement e) => e.Tag is "button" or "a" || e.Attribute("role") is "button" or "link";

    // Something that is drawn for itself, is no part of the banner, and takes the middle of the control.
    private bool LiesUnder(PhotoElement container, Box box)
    {
        var middle = new Box(box.X + (box.Width / 2) - 1, box.Y + (box.Height / 2) - 1, 2, 2);
        return photograph.Root.SelfAndDescendants().Any(e =>
            e.Hidden is null && e.Style.Position is "fixed" or "absolute" or "sticky" && e.Box.Intersect(middle).Area >= 2
            && e != container && !container.Ancestors().Contains(e) && !e.Ancestors().Contains(container));
    }

    private Control? Read(PhotoElement e)
    {
        var label = Excerpt.Of(string.Join(' ', string.Concat(Texts(e)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), LongestLabel);
        var reading = lexicon.Read(label, language);
        return reading.Class is null ? null : new Control { Element = e, Label = label, LabelFrom = "text", Reading = reading, Role = reading.Role };
    }

    private static IEnumerable<string> Texts(PhotoElement e) => e.Children.SelectMany(c => c switch
    {
        PhotoText { Hidden: null or "covered" } text => [text.Text],
        PhotoElement { Hidden: null or "covered" } child => Texts(child),
        _ => Enumerable.Empty<string>(),
    });
}
