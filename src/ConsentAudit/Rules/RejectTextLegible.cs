using System.Globalization;
using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Rules;

/// <summary>The words of the refusal can be read.</summary>
public sealed class RejectTextLegible : IRule
{
    private const int Bold = 700;

    /// <inheritdoc/>
    public IReadOnlyList<Phase> Needs => [Phase.BeforeConsent];

    /// <inheritdoc/>
    public Conclusion Judge(PageReading page)
    {
        var looks = page.Banner is { } banner ? banner.With(ControlRole.Reject).Where(ControlLooks.IsSeen).Select(new ControlLooks(banner).Of).ToList() : [];
        if (looks.Count == 0)
        {
            return Conclusion.Of(Verdict.NotApplicable);
        }

        // One that can be read is enough; one that could not be measured may be it.
        var read = looks.Where(l => l.TextContrast is not null).MaxBy(l => l.TextContrast);
        if (read is null || (read.TextContrast < Least(page, read) && looks.Any(l => l.TextContrast is null)))
        {
            return Looks.Unread(page, [.. looks.Where(l => l.TextContrast is null).Select(l => l.Control)]);
        }

        if (read.TextContrast < Figure(page, "unreadable"))
        {
            return Looks.Doubt(page, read.Control) ?? Told(page, read, Verdict.Fail);
        }

        var isPale = read.TextContrast < Least(page, read);
        var isSmall = read.Style.FontSize > 0 && read.Style.FontSize < Figure(page, "font");
        var isDead = read.Opacity < Figure(page, "opacity") || read.Control.Element.Attribute("aria-disabled") == "true";
        return isPale || isSmall || isDead ? Told(page, read, Verdict.Review) : Told(page, read, Verdict.Pass);
    }

    // WCAG 1.4.3: large letters need less.
    private static double Least(PageReading page, ControlLook look)
    {
        var isLarge = look.Style.FontSize >= Figure(page, look.Style.FontWeight >= Bold ? "large-bold" : "large");
        return Figure(page, isLarge ? "contrast-large" : "contrast");
    }

    private static double Figure(PageReading page, string name) => page.Threshold(typeof(RejectTextLegible), name).Value;

    private static Conclusion Told(PageReading page, ControlLook look, Verdict verdict) => Conclusion.Of(verdict)
        .With("reject", Show.Labels([look.Control]))
        .With("contrast", Looks.Figure(look.TextContrast ?? 0))
        .With("least", Looks.Figure(Least(page, look)))
        .With("unreadable", Looks.Figure(Figure(page, "unreadable")))
        .With("font", Looks.Figure(look.Style.FontSize))
        .With("opacity", ((int)Math.Round(100 * look.Opacity)).ToString(CultureInfo.InvariantCulture))
        .Showing(Show.Controls(page, [look.Control]));
}
