using ConsentAudit.Evidence;

namespace ConsentAudit.Audit;

/// <summary>A choice that was made on a page, action by action, as the report shows it.</summary>
public sealed record ChoiceEntry
{
    /// <summary><c>reject</c>, <c>accept</c>, <c>save</c>, <c>close</c>, <c>withdraw</c> or <c>grant</c>.</summary>
    public required string Role { get; init; }

    /// <summary>The label of the control that made it.</summary>
    public required string Label { get; init; }

    /// <summary>When, in milliseconds after the start of the navigation.</summary>
    public required int AtMs { get; init; }

    /// <summary>Whether the banner went away by it.</summary>
    public required bool BannerGone { get; init; }

    /// <summary>How long after the last click the banner was seen to be gone, in milliseconds; null where it stayed or was not timed.</summary>
    public int? GoneAfterMs { get; init; }

    /// <summary>How many actions it took.</summary>
    public required int Actions { get; init; }

    /// <summary>The actions, in order; empty in evidence of an older version.</summary>
    public IReadOnlyList<Act> Steps { get; init; } = [];

    /// <summary>What was seen to record it; empty where nothing was.</summary>
    public IReadOnlyList<string> RecordedBy { get; init; } = [];

    /// <summary>The entry of a choice.</summary>
    internal static ChoiceEntry Of(ChoiceRecord choice) => new()
    {
        Role = choice.Role,
        Label = choice.Label,
        AtMs = choice.AtMs,
        BannerGone = choice.BannerGone,
        GoneAfterMs = choice.GoneAfterMs,
        Actions = choice.Actions,
        Steps = [.. choice.Steps.Select(s => new Act(s.Action, s.Role, s.Label, s.Layer, s.AtMs))],
        RecordedBy = choice.RecordedBy,
    };

    /// <summary>One action.</summary>
    /// <param name="Action"><c>click</c>, <c>switch</c>, <c>open</c> or <c>scroll</c>.</param>
    /// <param name="Role">What the control does.</param>
    /// <param name="Label">The control's label; of a page, its address.</param>
    /// <param name="Layer">On which layer it stood.</param>
    /// <param name="AtMs">When, in milliseconds after the start of the navigation.</param>
    public sealed record Act(string Action, string Role, string Label, int Layer, int AtMs);
}
