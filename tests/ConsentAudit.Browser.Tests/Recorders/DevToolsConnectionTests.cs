using ConsentAudit.Browser.Browsers;
using ConsentAudit.Browser.Tests.Setup;
using Microsoft.Playwright;

namespace ConsentAudit.Browser.Tests.Recorders;

/// <summary>The connection beside Playwright's: it hears one page's events, and no call waits for a page or a browser that is gone.</summary>
public sealed class DevToolsConnectionTests
{
    private static readonly Dictionary<string, object> Forever = new() { ["expression"] = "new Promise(() => {})", ["awaitPromise"] = true };

    [Test]
    public async Task Each_session_hears_its_own_page()
    {
        await using var context = await Stage.Browser.Browser.NewContextAsync();
        var (one, other) = (await OpenAsync(context), await OpenAsync(context));
        var heard = new List<string>();
        one.Event("Runtime.consoleAPICalled").OnEvent += (_, told) => heard.Add("one: " + Said(told));
        other.Event("Runtime.consoleAPICalled").OnEvent += (_, told) => heard.Add("other: " + Said(told));
        await Task.WhenAll(one.SendAsync("Runtime.enable"), other.SendAsync("Runtime.enable"));
        await one.SendAsync("Runtime.evaluate", new Dictionary<string, object> { ["expression"] = "console.log('a')" });
        await other.SendAsync("Runtime.evaluate", new Dictionary<string, object> { ["expression"] = "console.log('b')" });
        Assert.That(heard, Is.EqualTo(new[] { "one: a", "other: b" }));
    }

    [Test]
    public async Task A_call_to_a_page_that_closes_ends()
    {
        await using var context = await Stage.Browser.Browser.NewContextAsync();
        var session = await OpenAsync(context);
        var ended = new TaskCompletionSource();
        session.Close += (_, _) => ended.TrySetResult();
        var call = session.SendAsync("Runtime.evaluate", Forever);
        await context.Pages[0].CloseAsync();
        Assert.That(async () => await call, Throws.TypeOf<PlaywrightException>());
        await ended.Task;
        Assert.That(async () => await session.SendAsync("Page.getFrameTree"), Throws.TypeOf<PlaywrightException>());
        Assert.That(Stage.Browser.DevTools.Works, "the browser's other pages go on");
    }

    [Test]
    public async Task A_call_to_a_browser_that_ends_ends()
    {
        var host = await Stage.Browser.StartAloneAsync();
        await using var ending = host;
        var call = (await OpenAsync(await host.Browser.NewContextAsync(), host)).SendAsync("Runtime.evaluate", Forever);
        await host.DevTools.CallAsync("", "Browser.close", null);
        Assert.That(async () => await call, Throws.TypeOf<PlaywrightException>());
        await host.DevTools.Ended;
        Assert.That(async () => await host.DevTools.CallAsync("", "Browser.getVersion", null), Throws.TypeOf<PlaywrightException>());
        Assert.That((host.DevTools.Works, host.Works), Is.EqualTo((false, false)));
    }

    [Test]
    public async Task Frames_that_stand_fifty_deep_are_told()
    {
        await using var context = await Stage.Browser.Browser.NewContextAsync();
        var session = await OpenAsync(context);
        await session.SendAsync("Runtime.evaluate", new Dictionary<string, object>
        {
            ["expression"] = "let d = document; for (let i = 0; i < 50; i++) { const f = d.createElement('iframe'); (d.body || d.documentElement).append(f); d = f.contentDocument; }",
        });
        var tree = (await session.SendAsync("Page.getFrameTree"))!.Value.GetProperty("frameTree");
        var depth = 0;
        while (tree.TryGetProperty("childFrames", out var children))
        {
            (tree, depth) = (children[0], depth + 1);
        }

        Assert.That(depth, Is.EqualTo(50));
    }

    [Test]
    public async Task A_session_that_is_given_back_hears_nothing_more()
    {
        await using var context = await Stage.Browser.Browser.NewContextAsync();
        var session = await OpenAsync(context);
        await session.DetachAsync();
        Assert.That(async () => await session.SendAsync("Page.getFrameTree"), Throws.TypeOf<PlaywrightException>());
    }

    [Test]
    public async Task What_a_window_sends_is_heard()
    {
        using var server = new FileServer(new Dictionary<string, string> { ["/"] = "<!doctype html><title>Essai</title>", ["/fenetre"] = "<!doctype html><script>setInterval(() => fetch('/mesure'), 100)</script>" });
        await using var context = await Stage.Browser.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await using var session = await Stage.Browser.DevTools.AttachAsync(page);
        var sent = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        await session.HearStartedAsync((window, type) =>
        {
            window.Event("Network.requestWillBeSent").OnEvent += (_, told) =>
            {
                if (told!.Value.GetProperty("request").GetProperty("url").GetString() == server.Url + "/mesure")
                {
                    sent.TrySetResult(type);
                }
            };
            return window.SendAsync("Network.enable");
        });
        await page.GotoAsync(server.Url + "/");
        await page.EvaluateAsync("() => { open('/fenetre'); }");
        Assert.That(await sent.Task.WaitAsync(TimeSpan.FromSeconds(20)), Is.EqualTo("page"));
    }

    [Test]
    public async Task A_window_of_a_page_that_nobody_listens_to_opens_all_the_same()
    {
        using var server = new FileServer(new Dictionary<string, string> { ["/"] = "<!doctype html><title>Essai</title>" });
        await using var context = await Stage.Browser.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(server.Url + "/");
        var window = await page.RunAndWaitForPopupAsync(() => page.EvaluateAsync("() => { open('/'); }"));
        await window.WaitForLoadStateAsync();
        Assert.That(await window.TitleAsync(), Is.EqualTo("Essai"));
    }

    private static async Task<ICDPSession> OpenAsync(IBrowserContext context, BrowserHost? host = null) =>
        await (host ?? Stage.Browser).DevTools.AttachAsync(await context.NewPageAsync());

    private static string Said(System.Text.Json.JsonElement? told) => told!.Value.GetProperty("args")[0].GetProperty("value").GetString()!;
}
