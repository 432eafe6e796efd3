using System.Text.Json;
using ConsentAudit.Audit;
using ConsentAudit.Audit.Runs;
using ConsentAudit.Browser.Browsers;
using ConsentAudit.Browser.Names;
using ConsentAudit.Browser.Pacing;
using ConsentAudit.Browser.Visits;

namespace ConsentAudit.Cli.Runs;

/// <summary>All that a run needs to know.</summary>
internal sealed record RunSettings
{
    /// <summary>The command that makes the run: audit or demo.</summary>
    public string Command { get; init; } = "audit";

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

    /// <summary>How many pages go side by side; where it is chosen by load, how many at first.</summary>
    public int Concurrency { get; init; } = DefaultConcurrency;

    /// <summary>Whether more or fewer go side by side as the machine bears them.</summary>
    public bool ConcurrencyByLoad { get; init; }

    public string Language { get; init; } = "fr";

    public VisitOptions Visits { get; init; } = new();

    public BrowserSettings Browser { get; init; } = new();

    /// <summary>How often each page's visits are made.</summary>
    public int Repeat { get; init; } = 1;

    /// <summary>Whether the browser's record of the network is kept as well, raw values included.</summary>
    public bool Har { get; init; }

    /// <summary>The slice of the list that is audited; null for all of it.</summary>
    public Shard? Shard { get; init; }

    /// <summary>The options by their long names, as a run that is gone on with takes them again.</summary>
    public IReadOnlyDictionary<string, JsonElement> Options { get; init; } = new Dictionary<string, JsonElement>();

    /// <summary>Those that may hold secrets, as they were given.</summary>
    public IReadOnlyDictionary<string, string> Secrets { get; init; } = new Dictionary<string, string>();

    /// <summary>Who is asked for the names behind a site's hosts; null where nobody can be asked.</summary>
    public IHostNames? Names { get; init; }

    /// <summary>What holds visits back together with those of other machines; null where this process is alone.</summary>
    public IHostGate? Gate { get; init; }

    /// <summary>Two pages a core to begin with, for watching is waiting; fewer where memory is short (400 MB a page).</summary>
    public static int DefaultConcurrency => (int)Math.Clamp(
        Math.Min(Environment.ProcessorCount * 2, GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 400_000_000), 1, 16);

    /// <summary>Lets the pages of the run begin.</summary>
    public PageSlots Slots(TimeProvider time) => ConcurrencyByLoad
        ? PageSlots.ByLoad(new PageLimit(Concurrency, Environment.ProcessorCount, 8 * Environment.ProcessorCount), OperatingSystem.IsLinux() ? new LinuxMachine("/", Environment.ProcessorCount, time) : new UnknownMachine(), time)
        : PageSlots.Fixed(Concurrency);
}
