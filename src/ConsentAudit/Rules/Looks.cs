using System.Globalization;
using ConsentAudit.Audit;
using ConsentAudit.Readings;

namespace ConsentAudit.Rules;

/// <summary>What the rules about the look of the two choices share: which controls are compared, what may be held against them, their words.</summary>
internal static class Looks
{
    /// <summary>The acceptance and the refusal that stand out most on the first layer, or null where one of them is not there: other rules speak of that.</summary>
    public static (ControlLook Accept, ControlLook Reject)? Pair(PageReading page)
    {
        if (page.Banner is not { } banner)
        {
            return null;
        }

        var looks = new ControlLooks(banner);
        return looks.MostProminent(ControlRole.Accept) is { } accept && looks.MostProminent(ControlRole.Reject) is { } reject ? (accept, reject) : null;
    }

    /// <summary>Why nothing may be held against this refusal, or null: a control that was not understood may be a better one, or this one's role was only inferred.</summary>
    public static Conclusion? Doubt(PageReading page, params IEnumerable<Control> controls) =>
        page.Unclassified.Count > 0 ? Conclusion.CannotTell("unclassified", Show.Labels(page.Unclassified)).Showing(Show.Controls(page, page.Unclassified))
        : controls.Where(c => c.Inferred is not null).ToList() is { Count: > 0 } inferred ? Conclusion.CannotTell("role-inferred", Show.Labels(inferred)).Showing(Show.Controls(page, inferred))
        : null;

    /// <summary>No answer, for the look of these controls could not be read.</summary>
    public static Conclusion Unread(PageReading page, params IReadOnlyCollection<Control> controls) =>
        Conclusion.CannotTell("look-unread", Show.Labels(controls)).Showing(Show.Controls(page, controls));

    /// <summary>Whether a refusal says no by denying an acceptance, « Continuer sans accepter », which the CNIL admits beside the acceptance where it can be seen.</summary>
    public static bool IsDenial(Control reject) => reject.Reading.Class == Catalogue.Words.LabelClass.NegatedAccept;

    /// <summary>How a control is drawn, in figures.</summary>
    public static Text Said(ControlLook look)
    {
        var (size, font, weight) = (Size(look), Number(look.Style.FontSize), look.Style.FontWeight.ToString(CultureInfo.InvariantCulture));
        var label = Show.Labels([look.Control]);
        return new Text(
            $"{label.Fr}\u00A0: {size}\u00A0px, caractères de {Fr(font)}\u00A0px, graisse {weight}, contraste du fond {FrRatio(look.FillContrast)}, contraste du texte {FrRatio(look.TextContrast)}",
            $"{label.En}: {size} px, letters of {font} px, weight {weight}, contrast of the fill {Ratio(look.FillContrast)}, contrast of the text {Ratio(look.TextContrast)}");
    }

    /// <summary>Width and height in whole pixels.</summary>
    public static string Size(ControlLook look) => string.Create(CultureInfo.InvariantCulture, $"{Math.Round(look.Box.Width)}\u00A0×\u00A0{Math.Round(look.Box.Height)}");

    /// <summary>A number with two decimals at most, in both languages.</summary>
    public static Text Figure(double number) => new(Fr(Number(number)), Number(number));

    private static string Number(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    private static string Fr(string number) => number.Replace('.', ',');

    private static string Ratio(double? contrast) => contrast is { } known ? $"{Number(known)}:1" : "not read";

    private static string FrRatio(double? contrast) => contrast is { } known ? $"{Fr(Number(known))}:1" : "non lu";
}
