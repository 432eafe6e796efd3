using ConsentAudit.Evidence;

namespace ConsentAudit.Browser.Visits;

/// <summary>Reads a page's title from its photograph, where a text is never longer than it should be: asked of the page, it may be of any length.</summary>
internal static class PageTitle
{
    public static string Of(Photograph photograph) => photograph.Root.Elements
        .Where(e => e.Tag == "head")
        .SelectMany(head => head.Elements)
        .Where(e => e.Tag == "title")
        .Select(title => string.Join(' ', string.Concat(title.Children.OfType<PhotoText>().Select(t => t.Text)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
        .FirstOrDefault() ?? "";
}
