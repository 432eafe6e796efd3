using ConsentAudit.Cli.Runs;
using ConsentAudit.Evidence;
using NUnit.Framework;

namespace ConsentAudit.Tests.Cli.Resuming;

/// <summary>Runs that are cut off at every step, and gone on with.</summary>
public sealed class ResumeTests
{
    private const int Pages = 5;

    private TemporaryFolder folder = null!;

    [SetUp]
    public void MakeFolder() => folder = new TemporaryFolder();

    [TearDown]
    public void RemoveFolder() => folder.Dispose();

    private string At(string name) => Path.Combine(folder.Path, name);

    private async Task<TestRun> UnbrokenAsync(string name = "unbroken")
    {
        var run = new TestRun(At(name), Pages);
        await run.BeginAsync(new FakeVisitor());
        return run;
    }

    // As the kernel does it: nothing of ours runs after.
    private static Func<EvidenceBundle, string, Task> KillingAt(string step, int page)
    {
        var saved = 0;
        return async (evidence, path) =>
        {
            var dies = saved++ == page;
            if (dies && step == "before saving")
            {
                throw new InvalidOperationException("killed");
            }

            await EvidenceFolder.SaveAsync(evidence, path);
            if (dies && step == "half saved")
            {
                File.WriteAllText(Path.Combine(path, "evidence.json"), "{ \"schema\"");
            }

            if (dies)
            {
                throw new InvalidOperationException("killed");
            }
        };
    }

    [Test]
    public async Task A_run_that_was_killed_at_any_step_goes_on_and_its_report_is_that_of_an_unbroken_one(
        [Values("visiting", "before saving", "half saved", "after saving")] string step, [Values(0, 2, 4)] int page)
    {
        var unbroken = await UnbrokenAsync();
        var run = new TestRun(At("run"), Pages);
        var visits = 0;
        var first = new FakeVisitor(_ =>
        {
            if (step == "visiting" && visits++ == page)
            {
                throw new InvalidOperationException("killed");
            }
        });
        Assert.That(() => run.BeginAsync(first, step == "visiting" ? null : KillingAt(step, page)), Throws.InvalidOperationException);
        Assert.That(File.Exists(Path.Combine(run.Folder, "audit.json")), Is.False);
        var second = new FakeVisitor();
        var result = await run.ResumeAsync(second);
        Assert.That(second.Visited, Is.EqualTo(TestRun.List(Pages).Skip(page).Select(p => p.Url)), "a finished page is never visited again");
        Assert.That(run.Progress.Before, Is.EqualTo(page));
        Assert.That(run.Report, Is.EqualTo(unbroken.Report));
        Assert.That(run.Journal.Select(l => l.Position), Is.EqualTo(Enumerable.Range(0, Pages)));
        Assert.That(Files(run.Folder), Is.EqualTo(Files(unbroken.Folder)), "nothing is left half done");
        Assert.That(result.Stopped, Is.False);
    }

    [Test]
    public async Task A_journal_that_was_cut_off_at_any_byte_costs_no_visit()
    {
        var run = await UnbrokenAsync();
        var (report, journal) = (run.Report, File.ReadAllBytes(Path.Combine(run.Folder, "journal.jsonl")));
        for (var length = 0; length < journal.Length; length += 97)
        {
            File.WriteAllBytes(Path.Combine(run.Folder, "journal.jsonl"), journal[..length]);
            var visitor = new FakeVisitor();
            await run.ResumeAsync(visitor);
            Assert.That(visitor.Visited, Is.Empty);
            Assert.That(run.Report, Is.EqualTo(report));
            Assert.That(run.Journal.Select(l => l.Position).Order(), Is.EqualTo(Enumerable.Range(0, Pages)), $"cut off at {length}");
        }
    }

    [Test]
    public async Task Evidence_that_was_lost_or_damaged_is_seen_again_though_the_journal_has_its_line()
    {
        var run = await UnbrokenAsync();
        var report = run.Report;
        Directory.Delete(Path.Combine(run.Folder, run.Plan.Pages[0].Folder()), recursive: true);
        File.WriteAllText(Path.Combine(run.Folder, run.Plan.Pages[3].Folder(), "evidence.json"), "");
        var visitor = new FakeVisitor();
        await run.ResumeAsync(visitor);
        Assert.That(visitor.Visited, Is.EquivalentTo(new[] { run.Plan.Pages[0].Url, run.Plan.Pages[3].Url }));
        Assert.That(run.Report, Is.EqualTo(report));
        Assert.That(run.Progress.Said, Has.Count.EqualTo(2).And.All.Contains("visitée de nouveau"));
    }

    [Test]
    public async Task A_run_that_is_whole_needs_no_visitor_and_writes_the_same_report_again()
    {
        var run = await UnbrokenAsync();
        var report = run.Report;
        File.Delete(Path.Combine(run.Folder, "audit.json"));
        var visitor = new FakeVisitor();
        await run.ResumeAsync(visitor);
        Assert.That((visitor.Visited.Count, run.Report), Is.EqualTo((0, report)));
    }

    [Test]
    public async Task Who_is_stopped_by_the_user_has_a_partial_report_and_goes_on()
    {
        var unbroken = await UnbrokenAsync();
        using var stop = new CancellationTokenSource();
        var run = new TestRun(At("run"), Pages);
        var visits = 0;
        var result = await run.BeginAsync(
            new FakeVisitor(_ =>
            {
                if (++visits == 3)
                {
                    stop.Cancel();
                }
            }),
            cancel: stop.Token);
        Assert.That((result.Stopped, result.ExitCode(null), result.Report.Summary.Pages), Is.EqualTo((true, 130, Pages)));
        Assert.That(result.Report.Pages, Has.Count.EqualTo(3), "the page that was seen to its end is saved all the same");
        var second = new FakeVisitor();
        await run.ResumeAsync(second);
        Assert.That((second.Visited.Count, run.Report), Is.EqualTo((2, unbroken.Report)));
    }

    [Test]
    public async Task A_full_disk_is_one_sentence_that_says_how_to_go_on()
    {
        var unbroken = await UnbrokenAsync();
        var run = new TestRun(At("run"), Pages);
        var saved = 0;
        Task Full(EvidenceBundle evidence, string path) => saved++ < 2 ? EvidenceFolder.SaveAsync(evidence, path) : throw new IOException("No space left on device");
        Assert.That(
            () => run.BeginAsync(new FakeVisitor(), Full),
            Throws.TypeOf<InputException>().With.Message.Contains("No space left on device").And.Message.Contains("--resume " + run.Folder));
        Assert.That(run.Journal, Has.Count.EqualTo(2));
        await run.ResumeAsync(new FakeVisitor());
        Assert.That(run.Report, Is.EqualTo(unbroken.Report));
    }

    [Test]
    public async Task Two_processes_do_not_work_in_one_folder()
    {
        var run = await UnbrokenAsync();
        using var other = Journal.Open(Path.Combine(run.Folder, "journal.jsonl"));
        Assert.That(() => run.ResumeAsync(new FakeVisitor()), Throws.TypeOf<InputException>().With.Message.Contains("is another run at work in this folder?"));
    }

    [Test]
    public async Task A_whole_line_that_is_none_of_ours_is_told_with_its_number()
    {
        var run = await UnbrokenAsync();
        File.AppendAllText(Path.Combine(run.Folder, "journal.jsonl"), "{}\n");
        Assert.That(() => run.ResumeAsync(new FakeVisitor()), Throws.TypeOf<InputException>().With.Message.Contains("journal.jsonl, line 6"));
    }

    [Test]
    public async Task Nothing_is_written_through_a_link()
    {
        var run = await UnbrokenAsync();
        var mine = folder.File("mine.txt", "mine");
        File.CreateSymbolicLink(Path.Combine(run.Folder, "audit.md.part"), mine);
        await run.ResumeAsync(new FakeVisitor());
        File.Delete(Path.Combine(run.Folder, "journal.jsonl"));
        File.CreateSymbolicLink(Path.Combine(run.Folder, "journal.jsonl"), mine);
        Assert.That(() => run.ResumeAsync(new FakeVisitor()), Throws.TypeOf<InputException>().With.Message.Contains("is a link to elsewhere"));
        Assert.That(File.ReadAllText(mine), Is.EqualTo("mine"));
    }

    private static string[] Files(string root) => [.. Directory.EnumerateFileSystemEntries(root, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(root, f)).Order(StringComparer.Ordinal)];
}
