using System.Text.Json.Serialization;

namespace ConsentAudit.Evidence;

/// <summary>A choice that was made, action by action, and what came of it.</summary>
public sealed record ChoiceRecord
{
    /// <summary><c>reject</c>, <c>accept</c>, <c>save</c>, <c>close</c>, <c>withdraw</c> or <c>grant</c>.</summary>
    public required string Role { get; init; }

    /// <summary>The label of the control that made the choice, as the page words it: the last one used.</summary>
    public required string Label { get; init; }

    /// <summary>Where the control was.</summary>
    public Box Box { get; init; }

    /// <summary>When the page heard of the press (where its scripts cannot hear, when the mouse was pressed), in milliseconds after the start of the navigation.</summary>
    public int AtMs { get; init; }

    /// <summary>Whether the banner went away by it.</summary>
    public bool BannerGone { get; init; }

    /// <summary>How long after the last click the banner was seen to be gone, in milliseconds; null where it stayed.</summary>
    public int? GoneAfterMs { get; init; }

    /// <summary>The actions, in order; every one counts.</summary>
    public IReadOnlyList<StepRecord> Steps { get; init; } = [];

    /// <summary>How many actions it took.</summary>
    [JsonIgnore]
    public int Actions => Math.Max(1, Steps.Count);

    /// <summary>What recorded the choice: <c>cookie didomi_token</c>, <c>local-storage klaro</c>… Empty where nothing was seen to.</summary>
    public IReadOnlyList<string> RecordedBy { get; init; } = [];
}
