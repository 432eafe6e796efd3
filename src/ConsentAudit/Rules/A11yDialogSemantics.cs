using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Rules;

/// <summary>A banner that blocks the page is a dialog with a name for those who do not see it.</summary>
public sealed class A11yDialogSemantics : IRule
{
    /// <inheritdoc/>
    public IReadOnlyList<Phase> Needs => [Phase.BeforeConsent];

    /// <inheritdoc/>
    public Conclusion Judge(PageReading page)
    {
        if (page.Banner is not { BlocksPage: true } banner)
        {
            return Conclusion.Of(Verdict.NotApplicable);
        }

        var inside = banner.Controls.FirstOrDefault(c => c.Role is ControlRole.Accept or ControlRole.Reject or ControlRole.Settings)?.Element ?? banner.Container;
        var around = inside.Ancestors().Prepend(inside).ToList();
        var dialogs = around.Where(Layers.IsDialog).ToList();
        var names = dialogs.Select(Name).Where(n => n.Length > 0).ToList();
        var variant = dialogs.Count == 0 ? "review"
            : names.Count == 0 ? "review-name"
            : !dialogs.Any(IsModal) && !around[^1].SelfAndDescendants().Any(IsSetAside) ? "review-modal"
            : null;
        return (Conclusion.Of(variant is null ? Verdict.Pass : Verdict.Review) with { Variant = variant })
            .With("name", names.FirstOrDefault() ?? "")
            .Showing(Show.Page(page));
    }

    private static bool IsModal(PhotoElement e) => e.Attribute("aria-modal") == "true" || (e.Tag == "dialog" && e.Style.Position == "fixed");

    // The page behind may be put out of use in its place.
    private static bool IsSetAside(PhotoElement e) => e.Parent?.Tag is "body" && (e.Attribute("inert") is not null || e.Attribute("aria-hidden") == "true");

    private static string Name(PhotoElement dialog)
    {
        var ids = (dialog.Attribute("aria-labelledby") ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(4);
        var root = dialog.Ancestors().TakeWhile(a => a.FrameUrl is null).LastOrDefault() ?? dialog;
        var referred = ids.Select(id => root.SelfAndDescendants().FirstOrDefault(e => e.Attribute("id") == id)).OfType<PhotoElement>().Select(Words);
        return new[] { string.Join(' ', referred), dialog.Attribute("aria-label") ?? "", dialog.Attribute("title") ?? "" }
            .Select(n => Excerpt.Of(n.Trim(), 120))
            .FirstOrDefault(n => n.Length > 0) ?? "";
    }

    // What a name refers to may be hidden from the eye (Accessible Name and Description Computation, 2B).
    private static string Words(PhotoElement e) => string.Join(' ', e.SelfAndDescendants()
        .SelectMany(d => d.Children.OfType<PhotoText>())
        .SelectMany(t => t.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Take(30));
}
