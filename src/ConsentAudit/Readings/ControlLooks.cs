using ConsentAudit.Evidence;

namespace ConsentAudit.Readings;

/// <summary>Reads how the controls of a banner are drawn.</summary>
internal sealed class ControlLooks(BannerReading banner)
{
    private const int LongestLabel = 300;

    // A wrapper much larger than the control is no plate of it.
    private const double LargestPlate = 6;

    private const double AlmostOpaque = 0.95;

    private string? prose;

    /// <summary>The look of the control with a role that stands out most, or null where none is to be seen.</summary>
    public ControlLook? MostProminent(params IReadOnlyCollection<ControlRole> roles) =>
        banner.Controls.Where(c => roles.Contains(c.Role) && IsSeen(c)).Select(Of).MaxBy(l => l.Prominence);

    /// <summary>The look of one control.</summary>
    public ControlLook Of(Control control)
    {
        var element = control.Element;
        var words = WordsOf(control);
        if (words is null)
        {
            return new ControlLook { Control = control, Box = element.Box };
        }

        var way = Way(element, words);
        var plate = way.LastOrDefault(e => e.Style.Painted != false && e.Style.Background.Length > 0 && Around(e) is { Length: > 0 } around && around != e.Style.Background);
        var painted = way.TakeWhile(e => e != plate?.Parent).Any(e => e.Style.Picture == true) || words.Style.Background.Length == 0;
        var around = plate is null && words.Style.Painted is not null ? words.Style.Background : Around(plate ?? element);
        var opacity = OpacityOf(words);

        // Whether the browser faded a plate with its words, the photograph does not tell: then nothing is said of its colours.
        var unknown = painted || IsOnPicture(plate ?? element) || around.Length == 0 || (plate is not null && opacity < AlmostOpaque);
        var framed = way.Where(e => e.Style.Border is { Length: > 0 }).MaxBy(e => e.Box.Area);
        return new ControlLook
        {
            Control = control,
            Words = words,
            Box = plate is null && framed is null ? OfWords(control) : new[] { element.Box, plate?.Box ?? Box.None, framed?.Box ?? Box.None }.MaxBy(b => b.Area),
            Opacity = opacity,
            TextContrast = unknown ? null : Contrast.Of(Contrast.Faded(words.Style.Color, around, opacity), words.Style.Background),
            FillContrast = unknown ? null : Contrast.Of(plate?.Style.Background ?? around, around),
            Framed = framed is not null ? true : way.All(e => e.Style.Border is not null) ? false : null,
        };
    }

    /// <summary>Whether a control is really shown.</summary>
    public static bool IsSeen(Control control)
    {
        ArgumentNullException.ThrowIfNull(control);
        return control.Element is { Hidden: null, Box.Area: > 0 };
    }

    // The box around a link that goes on in the next line is as wide as the paragraph: what its words take is about this.
    private static Box OfWords(Control control)
    {
        var (box, style) = (control.Element.Box, control.Element.Style);
        return style.Display == "inline" && box.Height > 2 * style.FontSize
            ? box with { Width = Math.Min(box.Width, 0.55 * style.FontSize * control.Label.Length), Height = 1.3 * style.FontSize }
            : box;
    }

    // Symbols alone have no size or weight that could be compared with those of words.
    private static PhotoElement? WordsOf(Control control)
    {
        if (!IsSeen(control))
        {
            return null;
        }

        return control.LabelFrom == "value"
            ? control.Element
            : Drawn(control.Element.SelfAndDescendants().Where(e => e.Hidden is null && Letters(e) > 0).MaxBy(Letters), control.Element);
    }

    // A slot, or whatever has no box of its own, is drawn as what is around it.
    private static PhotoElement? Drawn(PhotoElement? words, PhotoElement control) =>
        words?.Ancestors().Prepend(words).TakeWhile(a => a != control.Parent).FirstOrDefault(a => a.Style.FontSize > 0) ?? words;

    private static int Letters(PhotoElement e) => e.Children.OfType<PhotoText>().Where(t => t.Hidden is null).Sum(t => t.Text.Count(char.IsLetter));

    // From the words out to the last element that holds nothing but them.
    private List<PhotoElement> Way(PhotoElement element, PhotoElement words)
    {
        var text = VisibleText.Of(element, LongestLabel);
        var inside = words.Ancestors().Prepend(words).TakeWhile(a => a != element).ToList();
        var outside = element.Ancestors()
            .TakeWhile(a => a != banner.Container && a.FrameUrl is null && a.Box.Area <= LargestPlate * element.Box.Area && VisibleText.Of(a, LongestLabel) == text);
        return [.. inside, element, .. outside];
    }

    // The colour of the banner around an element: of the nearest surface within the banner, else that behind the banner's own words.
    private string Around(PhotoElement element)
    {
        foreach (var a in element.Ancestors().TakeWhile(a => a != banner.Container.Parent))
        {
            if (a.Style.Background.Length > 0 && a.Style.Painted != false)
            {
                return a.Style.Background;
            }
        }

        return prose ??= Prose();
    }

    // The browser blends colours and leaves pictures out.
    private bool IsOnPicture(PhotoElement element) => element.Ancestors()
        .TakeWhile(a => a != banner.Container.Parent)
        .TakeWhile(a => a.Style.Picture == true || a.Style.Background.Length == 0 || a.Style.Painted == false)
        .Any(a => a.Style.Picture == true);

    private double OpacityOf(PhotoElement words)
    {
        var whole = banner.Container.Style.Opacity;
        return whole > 0 ? Math.Min(1, words.Style.Opacity / whole) : 1;
    }

    private string Prose()
    {
        var controls = banner.Controls.Select(c => c.Element).ToHashSet();
        return banner.Container.SelfAndDescendants()
            .Where(e => e.Hidden is null && e.Style.Background.Length > 0 && Letters(e) > 0)
            .Where(e => !e.Ancestors().Prepend(e).TakeWhile(a => a != banner.Container).Any(controls.Contains))
            .GroupBy(e => e.Style.Background, StringComparer.Ordinal)
            .OrderByDescending(g => g.Sum(Letters))
            .Select(g => g.Key)
            .FirstOrDefault() ?? "";
    }
}
