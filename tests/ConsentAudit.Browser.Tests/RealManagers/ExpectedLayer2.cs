namespace ConsentAudit.Browser.Tests.RealManagers;

/// <summary>What must be found behind the first layer of a consent manager.</summary>
internal sealed record ExpectedLayer2
{
    /// <summary>The optional switches by a part of their label, in the order of the page; empty where there are no settings.</summary>
    public IReadOnlyList<string> Switches { get; init; } = [];

    /// <summary>Those of them that are on before anything was changed.</summary>
    public IReadOnlyList<string> PrecheckedOn { get; init; } = [];

    /// <summary>Those of them that stand for a legitimate interest.</summary>
    public IReadOnlyList<string> Interests { get; init; } = [];

    /// <summary>How many actions the shortest refusal takes from the first layer on; null where there is none.</summary>
    public int? RefuseActions { get; init; } = 1;

    /// <summary>Whether saving with nothing changed keeps the trackers out; null where nothing can be saved.</summary>
    public bool? SaveRefuses { get; init; }

    /// <summary>How many actions a withdrawal takes, the way back included; null where there is no way back.</summary>
    public int? WithdrawActions { get; init; }

    /// <summary>Whether the manager deletes the trackers' cookies when a consent is withdrawn.</summary>
    public bool WithdrawalDeletes { get; init; } = true;
}
