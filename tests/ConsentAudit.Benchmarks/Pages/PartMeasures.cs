using ConsentAudit.Browser.Browsers;
using ConsentAudit.Browser.Recorders;
using ConsentAudit.Browser.Visits;
using ConsentAudit.Catalogue;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;
using Microsoft.Playwright;

namespace ConsentAudit.Benchmarks.Pages;

/// <summary>What each part of a visit costs by itself, in all processes: where a faster audit would have to begin.</summary>
internal static class PartMeasures
{
    private const string Url = $"http://{NewsPage.Host}/";
    private const double Stay = 4;

    public static async Task<int> RunAsync(int times)
    {
        var (server, port) = await NewsServer.StartAsync();
        using var tree = new ProcessTree(server.Id);
        try
        {
            var settings = new BrowserSettings { ConnectTo = [new ConnectTo("*", "80", "127.0.0.1", $"{port}")] };
            var found = await BrowserInstaller.FindOrInstallAsync(settings, Console.Error.WriteLine, CancellationToken.None);
            await using var host = await BrowserHost.StartAsync(found, settings);
            var catalogue = RuleCatalogue.Load(CatalogueSource.BuiltIn());
            var options = new VisitOptions();
            var appearance = Appearance.Of(host.Version, options.Locale, options.UserAgent, mobile: false);
            Console.WriteLine($"milliseconds of processor each, {times} times; what the tool has not compiled yet counts for the first ones");

            await using (var bare = await BrowserHost.StartAsync(found, settings))
            {
                await bare.DevTools.DisposeAsync();
                await MeasureAsync("a bare load", times, () => BareAsync(bare, 0));
                await MeasureAsync($"a bare load, {Stay} s long", times, () => BareAsync(bare, Stay));
            }

            await MeasureAsync($"a visit of {Stay} s without photographs", times, async () =>
            {
                await using var visit = await VisitSession.OpenAsync(host, appearance, options, TimeProvider.System, Url);
                await visit.Page.GotoAsync(Url, new PageGotoOptions { WaitUntil = WaitUntilState.Load });
                await Task.Delay(TimeSpan.FromSeconds(Stay));
            });

            await using var session = await VisitSession.OpenAsync(host, appearance, options, TimeProvider.System, Url);
            await session.Page.GotoAsync(Url, new PageGotoOptions { WaitUntil = WaitUntilState.Load });
            await Task.Delay(TimeSpan.FromSeconds(Stay));
            var reader = new ShotReader(catalogue);
            foreach (var colours in new[] { false, true })
            {
                var name = colours ? "photograph with colours" : "photograph";
                await MeasureAsync(name, times, () => session.Camera.PhotographAsync(colours));
                await MeasureAsync($"{name}, read", times, async () => reader.Read(await session.Camera.PhotographAsync(colours)));
            }

            await MeasureAsync("picture", times, session.Camera.PictureAsync);
            await MeasureAsync("close-up", times, () => session.Camera.CloseUpAsync(new Box(0, 600, 1366, 168), "x.jpg"));
            await MeasureAsync("cookie jar", times, session.ReadJarAsync);
            await MeasureAsync("databases", times, session.ReadDatabasesAsync);
            await MeasureAsync("consent interfaces", times, () => SignalReader.ReadAsync(session.Page, Phase.BeforeConsent, 0));
            return 0;
        }
        finally
        {
            server.Kill();
            server.Dispose();
        }

        async Task MeasureAsync(string what, int count, Func<Task> work)
        {
            await work();
            var before = tree.Seconds();
            for (var i = 0; i < count; i++)
            {
                await work();
            }

            var cost = tree.Seconds().ToDictionary(k => k.Key, k => 1000 * (k.Value - before.GetValueOrDefault(k.Key)) / count);
            Console.WriteLine($"{what,-40} {cost.Values.Sum(),5:0} = {string.Join(", ", cost.Where(k => k.Value >= 0.5).OrderByDescending(k => k.Value).Select(k => $"{k.Key} {k.Value:0}"))}");
        }
    }

    private static async Task BareAsync(BrowserHost host, double stay)
    {
        await using var context = await host.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(Url, new PageGotoOptions { WaitUntil = WaitUntilState.Load });
        await Task.Delay(TimeSpan.FromSeconds(stay));
    }
}
