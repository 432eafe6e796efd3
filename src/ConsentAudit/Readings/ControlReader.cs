using ConsentAudit.Catalogue.Words;
using ConsentAudit.Evidence;

namespace ConsentAudit.Readings;

/// <summary>Reads a control by itself: its label, and what that says; its neighbours are not considered yet.</summary>
internal static class ControlReader
{
    public static Control Read(PhotoElement element, Lexicon lexicon, string? language)
    {
        var (label, from, reading) = LabelFinder.Of(element, lexicon, language);
        var isToggle = ControlFinder.IsToggle(element);
        return new Control
        {
            Element = element,
            Label = label,
            LabelFrom = from,
            Reading = reading,
            Role = isToggle ? ControlRole.PurposeToggle : reading.Role,
            Checked = isToggle ? ToggleState(element) : null,
        };
    }

    private static bool? ToggleState(PhotoElement element) =>
        element.Attribute("aria-checked") is { } told ? told == "true" : element.Checked;
}
