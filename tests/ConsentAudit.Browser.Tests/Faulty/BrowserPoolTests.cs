using System.Diagnostics;
using ConsentAudit.Browser.Browsers;
using ConsentAudit.Browser.Visits;
using ConsentAudit.Evidence;

namespace ConsentAudit.Browser.Tests.Faulty;

/// <summary>The browser of a run ends by violence, or grows old: the run goes on.</summary>
public sealed class BrowserPoolTests
{
    private static readonly VisitOptions Options = new()
    {
        IgnoreHttpsErrors = true,
        Retries = 0,
        ObserveSeconds = 1,
        Screenshots = false,
        Phases = new HashSet<Phase> { Phase.BeforeConsent },
    };

    [Test]
    public async Task A_page_under_way_when_the_browser_is_killed_is_visited_again_in_another()
    {
        await using var pool = await StartAsync(1_000);
        var visitor = new PageVisitor(pool, Stage.Catalogue, Options, TimeProvider.System);
        var begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var again = 0;
        var page = visitor.VisitAsync(Url, null, phase => { begun.TrySetResult(); again += phase == "retry" ? 1 : 0; }, CancellationToken.None);
        await begun.Task;
        await KillAsync(pool.Model);
        var visits = (await page).Visits;
        Assert.That(visits.Select(v => (v.Failure, v.Again)), Has.All.EqualTo(((Failure?)null, "The browser ended during the first visit.")));
        var next = await visitor.VisitAsync(Url, null, null, CancellationToken.None);
        Assert.That(next.Visits.Select(v => (v.Failure, v.Again)), Has.All.EqualTo(((Failure?)null, (string?)null)));
        Assert.That((again, pool.Started), Is.EqualTo((1, 2)), "the run's own browser is replaced as well");
    }

    [Test]
    public async Task A_browser_is_replaced_by_age()
    {
        await using var pool = await StartAsync(3);
        var old = pool.Model;
        await using (await pool.LeaseAsync(CancellationToken.None))
        {
            await using var second = await pool.LeaseAsync(CancellationToken.None);
            await using var third = await pool.LeaseAsync(CancellationToken.None);
            Assert.That((second.Host, third.Host == old), Is.EqualTo((old, false)));
            Assert.That(old.IsThere, "a visit of it is under way");
        }

        Assert.That(old.IsThere, Is.False);
    }

    private static string Url => Stage.Web.Sites.Single(s => s.Name == "no-banner").Url.AbsoluteUri;

    private static async Task<BrowserPool> StartAsync(int visitsEach)
    {
        var settings = new BrowserSettings { ConnectTo = [ConnectTo.Parse(Stage.Web.ConnectTo)] };
        return await BrowserPool.StartAsync(await BrowserInstaller.FindOrInstallAsync(settings, TestContext.Progress.WriteLine, CancellationToken.None), settings, visitsEach);
    }

    private static async Task KillAsync(BrowserHost host)
    {
        var session = await host.Browser.NewBrowserCDPSessionAsync();
        var processes = (await session.SendAsync("SystemInfo.getProcessInfo"))!.Value.GetProperty("processInfo").EnumerateArray();
        using var browser = Process.GetProcessById(processes.Single(p => p.GetProperty("type").GetString() == "browser").GetProperty("id").GetInt32());
        browser.Kill();
    }
}
