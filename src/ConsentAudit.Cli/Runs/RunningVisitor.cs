using ConsentAudit.Browser.Browsers;
using ConsentAudit.Browser.Visits;
using ConsentAudit.Catalogue;
using ConsentAudit.Rules;

namespace ConsentAudit.Cli.Runs;

/// <summary>Somebody who visits pages, and what must be shut down after the last one.</summary>
internal sealed record RunningVisitor(IPageVisitor Visitor, IAsyncDisposable? Host = null) : IAsyncDisposable
{
    /// <summary>Starts a browser and a visitor in it.</summary>
    public static async Task<RunningVisitor> StartAsync(RunSettings settings, RuleCatalogue catalogue, Action<string> say, TimeProvider time, CancellationToken cancel)
    {
        var found = await BrowserInstaller.FindOrInstallAsync(settings.Browser, say, cancel);
        var browsers = await BrowserPool.StartAsync(found, settings.Browser);
        var rules = RuleBook.In(catalogue.Pack).Values.ToList();
        var visits = settings.Visits with { Needed = RuleBook.Phases(rules), ReadsPolicy = rules.Any(r => r.ReadsPolicy), HarFolder = settings.Har ? Path.Combine(settings.Output, PageAudit.Unfinished, "har") : null };
        var visitor = new PageVisitor(browsers, catalogue, visits, time, settings.Names, settings.Gate);
        return new RunningVisitor(settings.Repeat > 1 ? new RepeatingVisitor(visitor, settings.Repeat, visitor.WithOpenDigests) : visitor, browsers);
    }

    public ValueTask DisposeAsync() => Host?.DisposeAsync() ?? ValueTask.CompletedTask;
}
