using System.Collections.Concurrent;
using ConsentAudit.Audit;
using Spectre.Console;

namespace ConsentAudit.Cli.Screen;

/// <summary>Progress on a terminal: a bar for the whole, a line for each page in work.</summary>
internal sealed class LiveProgress : IRunProgress
{
    private readonly IAnsiConsole console;
    private readonly ProgressContext context;
    private readonly ProgressTask all;
    private readonly ConcurrentDictionary<int, ProgressTask> open = new();
    private readonly ConcurrentDictionary<int, string> names = new();
    private readonly string language;

    private LiveProgress(IAnsiConsole console, ProgressContext context, int pages, string language)
    {
        this.console = console;
        this.context = context;
        this.language = language;
        all = context.AddTask(language == "en" ? "Pages" : "Pages auditées", maxValue: pages);
    }

    /// <summary>Shows progress while an action runs.</summary>
    public static async Task<T> ShowAsync<T>(int pages, string language, Func<IRunProgress, Task<T>> action)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return await console.Progress()
            .AutoClear(true)
            .HideCompleted(true)
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new CountColumn(), new ElapsedTimeColumn())
            .StartAsync(context => action(new LiveProgress(console, context, pages, language)));
    }

    // Above the bars, where it stays.
    public void Say(string message) => console.WriteLine(Plain.Text(message));

    public void Already(int pages) => all.Increment(pages);

    public void Begin(int index, string url)
    {
        names[index] = Short(url);
        var task = context.AddTask(Markup.Escape(names[index]), maxValue: 1);
        task.IsIndeterminate = true;
        open[index] = task;
    }

    public void Phase(int index, string phase)
    {
        if (open.TryGetValue(index, out var task))
        {
            task.Description = $"{Markup.Escape(names[index])} [grey]{Words.Step(phase, language)}[/]";
        }
    }

    public void End(int index, PageReport page)
    {
        all.Increment(1);
        if (open.TryRemove(index, out var task))
        {
            task.Value = 1;
            task.StopTask();
        }
    }

    private static string Short(string url) => Plain.Text(url.Length > 60 ? url[..59] + "…" : url);

    /// <summary>How many are done of how many, for the bar of the whole.</summary>
    private sealed class CountColumn : ProgressColumn
    {
        public override Spectre.Console.Rendering.IRenderable Render(Spectre.Console.Rendering.RenderOptions options, ProgressTask task, TimeSpan deltaTime) =>
            new Spectre.Console.Text(task.IsIndeterminate ? "" : $"{task.Value:0}/{task.MaxValue:0}");
    }
}
