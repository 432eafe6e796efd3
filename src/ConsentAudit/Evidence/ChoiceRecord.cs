namespace ConsentAudit.Evidence;

/// <summary>A click on a control of the banner, and what came of it.</summary>
public sealed record ChoiceRecord
{
    /// <summary><c>reject</c> or <c>accept</c>.</summary>
    public required string Role { get; init; }

    /// <summary>The control's label, as the page words it.</summary>
    public required string Label { get; init; }

    /// <summary>Where the control was.</summary>
    public Box Box { get; init; }

    /// <summary>When the mouse was pressed, in milliseconds after the start of the navigation.</summary>
    public int AtMs { get; init; }

    /// <summary>Whether the banner went away by the click.</summary>
    public bool BannerGone { get; init; }

    /// <summary>What recorded the choice: <c>cookie didomi_token</c>, <c>local-storage klaro</c>… Empty where nothing was seen to.</summary>
    public IReadOnlyList<string> RecordedBy { get; init; } = [];
}
