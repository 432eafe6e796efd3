using ConsentAudit.Catalogue.Words;
using ConsentAudit.Evidence;

namespace ConsentAudit.Readings;

/// <summary>Finds a control's label: what the eye reads first, then what it is called for assistive technology.</summary>
internal static class LabelFinder
{
    private const int Longest = 220;

    /// <summary>The label, where it stands, and what it says.</summary>
    public static (string Label, string From, LabelReading Reading) Of(PhotoElement element, Lexicon lexicon, string? language)
    {
        var all = Candidates(element)
            .Select(c => (Label: Cut(c.Text), c.From))
            .Where(c => c.Label.Length > 0)
            .Select(c => (c.Label, c.From, Reading: lexicon.Read(c.Label, language)))
            .ToList();
        if (all.Count == 0)
        {
            return ("", "none", LabelReading.Unknown);
        }

        var first = all[0];
        var isIcon = first.From != "text" || LabelText.Normalise(first.Label) is "" or LabelText.Cross || first.Label.Length == 1;

        // An icon, or words that say nothing, are explained by the name that the page gives to assistive technology.
        if (isIcon || first.Reading.Class is null)
        {
            var told = all.FirstOrDefault(c => c.Reading.Class is not null && c.From != "text");
            if (told.Reading is not null)
            {
                return first.From == "text" && !isIcon ? (first.Label, told.From, told.Reading) : told;
            }
        }

        return first;
    }

    private static IEnumerable<(string Text, string From)> Candidates(PhotoElement element)
    {
        yield return (VisibleText.Of(element, Longest * 2), "text");
        if (element.Tag == "input")
        {
            yield return (element.Attribute("value") ?? "", "value");
        }

        yield return (string.Join(' ', References(element)), "aria-labelledby");
        yield return (element.Attribute("aria-label") ?? "", "aria-label");
        if (Proxy(element) is { } proxy)
        {
            yield return (VisibleText.Of(proxy, Longest * 2), "label");
        }

        foreach (var inside in element.SelfAndDescendants().Take(40))
        {
            yield return (inside.Tag is "img" or "input" or "area" ? inside.Attribute("alt") ?? "" : "", "alt");
            if (inside != element)
            {
                yield return (inside.Attribute("aria-label") ?? "", "aria-label");
            }
        }

        // A drawing's name: <svg><title>, which no eye sees but every screen reader speaks.
        foreach (var title in element.SelfAndDescendants().Take(40).Where(e => e.Tag == "title"))
        {
            yield return (string.Concat(title.Children.OfType<PhotoText>().Select(t => t.Text)), "title");
        }

        yield return (element.Attribute("title") ?? "", "title");
    }

    /// <summary>The label element of a form control: around it, or bound to it by its id.</summary>
    public static PhotoElement? Proxy(PhotoElement element)
    {
        if (element.Tag != "input")
        {
            return null;
        }

        if (element.Ancestors().FirstOrDefault(a => a.Tag == "label") is { } around)
        {
            return around;
        }

        return element.Attribute("id") is { Length: > 0 } id
            ? Near(element).FirstOrDefault(e => e.Tag == "label" && e.Attribute("for") == id)
            : null;
    }

    private static IEnumerable<string> References(PhotoElement element)
    {
        foreach (var id in (element.Attribute("aria-labelledby") ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(4))
        {
            if (Near(element).FirstOrDefault(e => e.Attribute("id") == id) is { } named)
            {
                yield return VisibleText.Of(named, Longest);
            }
        }
    }

    // What refers to another element by its id stands near it, as a rule: a few levels up is far enough.
    private static IEnumerable<PhotoElement> Near(PhotoElement element) =>
        element.Ancestors().TakeWhile(a => a.FrameUrl is null).Take(6).LastOrDefault()?.SelfAndDescendants().Take(2_000) ?? [];

    private static string Cut(string text)
    {
        var folded = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return Excerpt.Of(folded, Longest);
    }
}
