using System.Text.Json;

namespace ConsentAudit.Audit.Runs;

/// <summary>What a run set out to do, saved before its first visit so that it can be gone on with: the pages, and all that decides what is seen of them.</summary>
public sealed record RunPlan
{
    /// <summary>The format of run.json.</summary>
    public const string Format = "consentaudit-run/1";

    /// <inheritdoc cref="Format"/>
    public string Schema { get; init; } = Format;

    /// <summary>The command that began it: audit or demo.</summary>
    public string Command { get; init; } = "audit";

    /// <summary>When it began.</summary>
    public DateTimeOffset StartedAt { get; init; }

    /// <summary>What it is made with; the browser is not yet known.</summary>
    public required ToolInfo Tool { get; init; }

    /// <summary>The filter lists that requests are compared with.</summary>
    public IReadOnlyList<FilterListEntry> FilterLists { get; init; } = [];

    /// <summary>The options by their long names, with the usual values of those that were not given.</summary>
    public IReadOnlyDictionary<string, JsonElement> Options { get; init; } = new Dictionary<string, JsonElement>();

    /// <summary>Digests, with a salt of the run's own, of the options that may hold secrets.</summary>
    public IReadOnlyDictionary<string, string> Withheld { get; init; } = new Dictionary<string, string>();

    /// <summary>The salt of these digests.</summary>
    public string Salt { get; init; } = "";

    /// <summary>The whole list, of which these pages may be a slice.</summary>
    public required ListInfo List { get; init; }

    /// <summary>The pages, in the order of the list.</summary>
    public IReadOnlyList<PlannedPage> Pages { get; init; } = [];

    /// <summary>A list of pages.</summary>
    /// <param name="Pages">How many it has.</param>
    /// <param name="Digest">First 16 hexadecimal digits of the SHA-256 of its evidence folders' names and labels.</param>
    public sealed record ListInfo(int Pages, string Digest);
}
