using ConsentAudit.Audit;
using ConsentAudit.Browser.Browsers;
using ConsentAudit.Browser.Names;
using ConsentAudit.Browser.Visits;

namespace ConsentAudit.Cli.Runs;

/// <summary>All that a run needs to know.</summary>
internal sealed record RunSettings
{
    public required string Output { get; init; }

    public required IReadOnlyList<string> Formats { get; init; }

    /// <summary>The severity from which a failure makes the run fail; null for never.</summary>
    public Severity? FailOn { get; init; }

    public string Pack { get; init; } = "fr";

    /// <summary>A folder of rules, or null for the built-in ones.</summary>
    public string? Rules { get; init; }

    /// <summary>Files of filter lists.</summary>
    public IReadOnlyList<string> FilterLists { get; init; } = [];

    /// <summary>Files that the findings are held against.</summary>
    public IReadOnlyList<string> Baselines { get; init; } = [];

    public int Concurrency { get; init; } = DefaultConcurrency;

    public string Language { get; init; } = "fr";

    public VisitOptions Visits { get; init; } = new();

    public BrowserSettings Browser { get; init; } = new();

    /// <summary>Who is asked for the names behind a site's hosts; null where nobody can be asked.</summary>
    public IHostNames? Names { get; init; }

    /// <summary>Two pages a core, for watching is waiting; fewer where memory is short (400 MB a page).</summary>
    public static int DefaultConcurrency => (int)Math.Clamp(
        Math.Min(Environment.ProcessorCount * 2, GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 400_000_000), 1, 16);
}
