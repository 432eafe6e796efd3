using System.Diagnostics;
using ConsentAudit.Browser.Browsers;
using ConsentAudit.Browser.Tests.Setup;
using ConsentAudit.Browser.Visits;
using Microsoft.Playwright;

namespace ConsentAudit.Browser.Tests.Recorders;

/// <summary>A page finds the same browser with our recorders and without.</summary>
public sealed class FidelityTests
{
    [Test]
    public async Task Feature_tests_answer_alike_with_and_without_recorders()
    {
        var questions = await File.ReadAllTextAsync(Path.Combine(TestContext.CurrentContext.TestDirectory, "Recorders", "FeatureTests.js"));
        var appearance = Appearance.Of(Stage.Browser.Version, Audits.Options.Locale, null);
        await using var recorded = await VisitSession.OpenAsync(Stage.Browser, appearance, Audits.Options, TimeProvider.System);
        var with = await AskAsync(recorded.Page, questions);

        await using var bare = await BareAsync(appearance);
        var without = await AskAsync(bare.Pages[0], questions);

        Assert.That(without, Has.Count.GreaterThan(100));
        Assert.That(with, Is.EquivalentTo(without));
    }

    [TestCase("tracker-before")]
    [TestCase("no-banner-trackers")]
    public async Task A_page_stores_and_loads_the_same_with_and_without_recorders(string name)
    {
        var url = Stage.Web.Sites.Single(s => s.Name == name).Url.AbsoluteUri;
        var appearance = Appearance.Of(Stage.Browser.Version, Audits.Options.Locale, null);
        await using var recorded = await VisitSession.OpenAsync(Stage.Browser, appearance, Audits.Options, TimeProvider.System);
        await using var bare = await BareAsync(appearance);
        await recorded.Page.GotoAsync(url, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
        await bare.Pages[0].GotoAsync(url, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
        var (with, without) = ("", "");

        // What a page does by a timer comes when it comes; in the end both have done the same.
        for (var patience = Stopwatch.StartNew(); patience.Elapsed < TimeSpan.FromSeconds(15); await Task.Delay(250))
        {
            (with, without) = (await TraceAsync(recorded.Page), await TraceAsync(bare.Pages[0]));
            if (with == without)
            {
                break;
            }
        }

        Assert.That(without, Has.Length.GreaterThan(200));
        Assert.That(with, Is.EqualTo(without));
    }

    private static async Task<IBrowserContext> BareAsync(Appearance appearance)
    {
        var context = await Stage.Browser.Browser.NewContextAsync(new BrowserNewContextOptions
        {
            UserAgent = appearance.UserAgent,
            Locale = Audits.Options.Locale,
            TimezoneId = Audits.Options.TimeZone,
            ViewportSize = new ViewportSize { Width = Audits.Options.Width, Height = Audits.Options.Height },
            ScreenSize = new ScreenSize { Width = Audits.Options.Width, Height = Audits.Options.Height },
            IgnoreHTTPSErrors = true,
        });
        await appearance.ApplyAsync(await context.NewCDPSessionAsync(await context.NewPageAsync()));
        return context;
    }

    // Names only: values are new for each profile.
    private static async Task<string> TraceAsync(IPage page) => await page.EvaluateAsync<string>(
        """
        () => [...performance.getEntriesByType('resource').map(e => e.name.split('?')[0]), ...document.cookie.split('; ').map(c => 'cookie ' + c.split('=')[0]),
          ...Object.keys(localStorage).map(k => 'entry ' + k), 'elements ' + document.querySelectorAll('*').length].sort().join('\n')
        """);

    private static async Task<Dictionary<string, string>> AskAsync(IPage page, string questions)
    {
        await page.RouteAsync("**/*", route => route.FulfillAsync(new RouteFulfillOptions { ContentType = "text/html; charset=utf-8", Body = "<!doctype html><title>Essai</title><body><p>Bonjour" }));
        await page.GotoAsync("https://essai.example/");
        return await page.EvaluateAsync<Dictionary<string, string>>(questions);
    }
}
