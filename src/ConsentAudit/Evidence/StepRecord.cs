namespace ConsentAudit.Evidence;

/// <summary>One action of the visitor on the way to a choice: a click, a switch, a page opened.</summary>
public sealed record StepRecord
{
    /// <summary><c>click</c>, <c>switch</c>, <c>press</c> (a key), <c>open</c> (a page), <c>scroll</c>.</summary>
    public required string Action { get; init; }

    /// <summary>What the control does: accept, reject, settings, save, purpose-toggle, legitimate-interest, withdraw…</summary>
    public required string Role { get; init; }

    /// <summary>The control's label, as the page words it; of a page, its address.</summary>
    public required string Label { get; init; }

    /// <summary>Where the control was.</summary>
    public Box Box { get; init; }

    /// <summary>On which layer it stood: 1 where no click was needed to see it, else one more for each click that was.</summary>
    public int Layer { get; init; } = 1;

    /// <summary>When, in milliseconds after the start of the navigation.</summary>
    public int AtMs { get; init; }

    /// <summary>The moment whose photograph shows the control: a <see cref="Shot.Moment"/> of the same visit.</summary>
    public string Moment { get; init; } = "";
}
