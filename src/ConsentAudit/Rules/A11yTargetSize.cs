using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Rules;

/// <summary>The refusal is as easy to hit as WCAG 2.5.8 asks, or at least as the acceptance.</summary>
public sealed class A11yTargetSize : IRule
{
    /// <inheritdoc/>
    public IReadOnlyList<Phase> Needs => [Phase.BeforeConsent];

    /// <inheritdoc/>
    public Conclusion Judge(PageReading page)
    {
        if (page.Banner is not { } banner || Looks.Pair(page) is not var (accept, _))
        {
            return Conclusion.Of(Verdict.NotApplicable);
        }

        var rejects = banner.With(ControlRole.Reject).Where(c => ControlLooks.IsSeen(c)).ToList();
        var least = page.Threshold(typeof(A11yTargetSize), "side").Value;
        var all = banner.Controls.Where(ControlLooks.IsSeen).Select(c => c.Element.Box).ToList();
        if (rejects.FirstOrDefault(r => Meets(r.Element.Box, all, least)) is { } met)
        {
            return Told(page, Verdict.Pass, met, accept.Control, least);
        }

        // A target in a sentence is excepted by the criterion; that it is one is another rule's matter.
        if (rejects.Any(r => r.InSentence))
        {
            return Conclusion.Of(Verdict.NotApplicable) with { Variant = "not-applicable-sentence" };
        }

        var largest = rejects.MaxBy(r => r.Element.Box.Area)!;
        return Meets(accept.Control.Element.Box, all, least)
            ? Looks.Doubt(page, accept.Control, largest) ?? Told(page, Verdict.Fail, largest, accept.Control, least)
            : Told(page, Verdict.Review, largest, accept.Control, least);
    }

    // Large enough, or so far from the others that a circle of that size around its middle touches none of them, nor theirs where they are small too.
    private static bool Meets(Box box, IEnumerable<Box> all, double least) =>
        IsLarge(box, least) || all.Where(other => other != box).All(other =>
            Distance(Middle(box), other) >= least / 2 && (IsLarge(other, least) || Distance(Middle(box), new Box(Middle(other).X, Middle(other).Y, 0, 0)) >= least));

    // Half a pixel less is what rounding makes of it.
    private static bool IsLarge(Box box, double least) => box.Width >= least - 0.5 && box.Height >= least - 0.5;

    private static (double X, double Y) Middle(Box box) => (box.X + (box.Width / 2), box.Y + (box.Height / 2));

    private static double Distance((double X, double Y) from, Box to) => Math.Sqrt(
        Math.Pow(Math.Max(0, Math.Max(to.X - from.X, from.X - to.Right)), 2) + Math.Pow(Math.Max(0, Math.Max(to.Y - from.Y, from.Y - to.Bottom)), 2));

    private static Conclusion Told(PageReading page, Verdict verdict, Control reject, Control accept, double least) => Conclusion.Of(verdict)
        .With("reject", Size(reject))
        .With("accept", Size(accept))
        .With("least", least.ToString("0", System.Globalization.CultureInfo.InvariantCulture))
        .Showing(Show.Controls(page, [reject, accept]));

    private static Text Size(Control control)
    {
        var label = Show.Labels([control]);
        var size = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{control.Element.Box.Width:0.#}\u00A0×\u00A0{control.Element.Box.Height:0.#}\u00A0px");
        return new Text($"{label.Fr} ({size})", $"{label.En} ({size})");
    }
}
