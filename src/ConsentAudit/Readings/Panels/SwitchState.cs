using ConsentAudit.Evidence;

namespace ConsentAudit.Readings.Panels;

/// <summary>Whether a switch is on by the page's own markup.</summary>
internal static class SwitchState
{
    /// <summary>The state and the attribute that tells it; null where the markup says nothing, or contradicts itself.</summary>
    public static (bool? On, string From) Told(FoundSwitch found)
    {
        if (!found.IsPair)
        {
            return Of(found.Real) is { } told ? (told.On, told.From) : (null, "");
        }

        if (Of(found.Real) is not { } yes || Of(found.RealOff!) is not { } no || (yes.On && no.On))
        {
            return (null, "");
        }

        // Neither was chosen: nothing is allowed.
        return (yes.On, yes.From);
    }

    /// <summary>Whether a switch cannot be changed, by its markup.</summary>
    public static bool IsLocked(FoundSwitch found) => found.IsPair
        ? IsFixed(found)
        : found.Parts.Any(IsDisabled);

    // Of a pair, the button for the state of now may be disabled, for there is nothing to click; where the other one is, nothing can be changed.
    private static bool IsFixed(FoundSwitch found)
    {
        var (yes, no) = (IsDisabled(found.Real), IsDisabled(found.RealOff!));
        return (yes && no) || Told(found).On switch { true => no, false => yes && Of(found.RealOff!)?.On == true, null => false };
    }

    private static bool IsDisabled(PhotoElement e) =>
        e.Hidden == "disabled" || e.Attribute("disabled") is not null || e.Attribute("aria-disabled") == "true" || e.Attribute("aria-readonly") == "true"
        || e.Ancestors().Take(8).Any(a => a.Tag == "fieldset" && a.Attribute("disabled") is not null);

    private static (bool On, string From)? Of(PhotoElement e)
    {
        foreach (var name in new[] { "aria-checked", "aria-pressed" })
        {
            if (e.Tag != "input" && e.Attribute(name) is "true" or "false")
            {
                return (e.Attribute(name) == "true", name);
            }
        }

        // A drawn switch may wrap the form control that keeps its state.
        var input = e.Checked is not null ? e : e.SelfAndDescendants().Take(20).FirstOrDefault(i => i.Checked is not null);
        return input is null ? null : (input.Checked == true, "checked");
    }
}
