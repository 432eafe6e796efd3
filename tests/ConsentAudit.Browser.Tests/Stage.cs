using ConsentAudit.Browser.Browsers;
using ConsentAudit.Catalogue;

[assembly: Parallelizable(ParallelScope.All)]
[assembly: LevelOfParallelism(8)]

namespace ConsentAudit.Browser.Tests;

/// <summary>What all tests share: the rules, one browser, the demo web. The browser is found or installed here, as the tool does it.</summary>
[SetUpFixture]
public sealed class Stage
{
    public static RuleCatalogue Catalogue { get; } = RuleCatalogue.Load(CatalogueSource.BuiltIn());

    public static DemoWeb.DemoWeb Web { get; private set; } = null!;

    public static BrowserHost Browser { get; private set; } = null!;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        Web = await DemoWeb.DemoWeb.StartAsync();
        Browser = await StartBrowserAsync(new BrowserSettings
        {
            ConnectTo = [ConnectTo.Parse(Web.ConnectTo)],
            UnresolvedHosts = Web.UnresolvedHosts,
        });
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        await Browser.DisposeAsync();
        await Web.DisposeAsync();
    }

    public static async Task<BrowserHost> StartBrowserAsync(BrowserSettings settings)
    {
        var found = await BrowserInstaller.FindOrInstallAsync(settings, TestContext.Progress.WriteLine, CancellationToken.None);
        return await BrowserHost.StartAsync(found, settings);
    }
}
