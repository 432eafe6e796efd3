using ConsentAudit.Audit;
using ConsentAudit.Readings;

namespace ConsentAudit.Rules;

/// <summary>The signs that a refusal is less prominent than an acceptance, by the figures of the rule's sheet.</summary>
internal sealed class ProminenceSignals(PageReading page, ControlLook accept, ControlLook reject)
{
    // A letter is about half as wide as it is high; our own bounds, wide enough for narrow and broad typefaces.
    private const double NarrowLetter = 0.35;
    private const double BroadLetter = 0.8;

    /// <summary>The refusal's area as a part of the acceptance's.</summary>
    public double Area => accept.Box.Area > 0 ? reject.Box.Area / accept.Box.Area : 1;

    /// <summary>Whether the refusal's area is so small that it suffices alone.</summary>
    public bool IsTiny => Area < Figure("area-alone") && !IsByLabel;

    /// <summary>Whether the fills or the texts could not be compared.</summary>
    public bool IsPartial => accept.FillContrast is null || reject.FillContrast is null || accept.TextContrast is null || reject.TextContrast is null;

    /// <summary>Each sign that was seen, in words.</summary>
    public IReadOnlyList<Text> Seen() =>
    [
        .. new (bool Holds, string Term)[]
        {
            (Area < Figure("area") && !IsByLabel, "area"),
            (reject.Style.FontSize < Figure("font") * accept.Style.FontSize, "font"),
            (accept.Style.FontWeight - reject.Style.FontWeight >= Figure("weight"), "weight"),
            (accept.FillContrast >= Figure("fill-accept") && reject.FillContrast < Figure("fill-reject"), "fill"),
            (reject.TextContrast < Figure("text") * accept.TextContrast && reject.TextContrast < Figure("text-clear"), "text"),
        }.Where(s => s.Holds).Select(s => page.Term(typeof(VisualProminenceParity), s.Term)),
    ];

    // Two buttons of one style are of different sizes where their labels are: « Accepter tous les cookies », « Refuser ».
    private bool IsByLabel
    {
        get
        {
            var (font, more) = (accept.Style.FontSize, accept.Control.Label.Length - reject.Control.Label.Length);
            if (more <= 0 || font <= 0 || accept.Style.FontSize != reject.Style.FontSize || accept.IsButton != reject.IsButton)
            {
                return false;
            }

            var (wider, higher) = (accept.Box.Width - reject.Box.Width, accept.Box.Height - reject.Box.Height);
            var sameHeight = Math.Abs(higher) <= 0.1 * accept.Box.Height;
            var sameWidth = Math.Abs(wider) <= 0.1 * accept.Box.Width;
            var lines = Math.Round(higher / (1.4 * font));
            return (sameHeight && wider <= BroadLetter * font * more)
                || (sameWidth && lines >= 1 && higher <= lines * 1.8 * font && accept.Control.Label.Length * BroadLetter * font > accept.Box.Width - (2 * font)
                    && accept.Control.Label.Length * NarrowLetter * font <= (lines + 1) * accept.Box.Width);
        }
    }

    private double Figure(string name) => page.Threshold(typeof(VisualProminenceParity), name).Value;
}
