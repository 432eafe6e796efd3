using ConsentAudit.Audit.Runs;
using ConsentAudit.Cli.Input;
using ConsentAudit.Cli.Runs;
using ConsentAudit.Evidence;
using ConsentAudit.Tests.Rules;

namespace ConsentAudit.Tests.Cli.Resuming;

/// <summary>A run of the real machinery with a fake visitor, in a folder of the test's.</summary>
internal sealed class TestRun(string folder, IReadOnlyList<PlannedPage> pages, Shard? shard = null)
{
    public TestRun(string folder, int pages = 5, Shard? shard = null)
        : this(folder, PagePlan.Of(List(pages)), shard)
    {
    }

    public string Folder => folder;

    public SilentProgress Progress { get; } = new();

    public RunPlan Plan { get; } = RunPlans.Of(Settings(folder, shard), pages, Judge.Catalogue, new StandingClock().GetUtcNow(), "salt");

    public string Report => File.ReadAllText(Path.Combine(folder, "audit.json"));

    public IReadOnlyList<JournalLine> Journal => JournalText.Read(File.ReadAllBytes(Path.Combine(folder, "journal.jsonl")), "journal.jsonl");

    public static IReadOnlyList<PageRequest> List(int pages) => [.. Enumerable.Range(0, pages).Select(i => new PageRequest($"https://www.journal.example/{(char)('a' + i)}", i == 1 ? "second" : null))];

    public Task<RunResult> BeginAsync(FakeVisitor visitor, Func<EvidenceBundle, string, Task>? save = null, CancellationToken cancel = default) =>
        Run(visitor, save).BeginAsync(Plan, cancel);

    public Task<RunResult> ResumeAsync(FakeVisitor visitor) => Run(visitor, null).ResumeAsync(RunFile.Read(folder), RunFolder.Open(folder), default);

    private static RunSettings Settings(string folder, Shard? shard) => new() { Output = folder, Formats = ["json", "md"], Concurrency = 1, Shard = shard };

    private AuditRun Run(FakeVisitor visitor, Func<EvidenceBundle, string, Task>? save) => new(
        Settings(folder, shard),
        Judge.Catalogue,
        BaselineFiles.Read([], Judge.Catalogue),
        Progress,
        new StandingClock(),
        _ => Task.FromResult(new RunningVisitor(visitor)))
    {
        Save = save,
    };
}
