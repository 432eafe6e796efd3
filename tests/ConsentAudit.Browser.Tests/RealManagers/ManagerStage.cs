using System.Collections.Concurrent;
using ConsentAudit.Browser.Browsers;
using ConsentAudit.Browser.Tests.Setup;
using ConsentAudit.Browser.Visits;
using ConsentAudit.Evidence;

namespace ConsentAudit.Browser.Tests.RealManagers;

/// <summary>What the tests of real consent managers share: one fetch, one server, one browser, and one audit of each page.</summary>
[SetUpFixture]
public sealed class ManagerStage
{
    // Everything is on this machine: what comes, comes at once.
    // What silence does is the site's matter, and tested on the demo web; here it is what the manager's own choices do.
    private static readonly VisitOptions Options = Audits.Options with
    {
        ObserveSeconds = 2,
        ReadsPolicy = false,
        Needed = new HashSet<Phase> { Phase.BeforeConsent, Phase.AfterReject, Phase.AfterAccept, Phase.Withdrawing, Phase.AfterWithdrawal, Phase.AfterSave },
    };

    private static readonly ConcurrentDictionary<string, Lazy<Task<EvidenceBundle>>> Audited = new(StringComparer.Ordinal);

    private static ManagerSites? sites;
    private static BrowserHost? browser;

    internal static IReadOnlyList<ManagerCase> Cases { get; } =
        [.. TarteaucitronPages.All, .. VanillaPages.All, .. KlaroPages.All, .. OrejimePages.All, .. OsanoPages.All, .. TcfPages.All];

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        sites = await ManagerSites.StartAsync(Cases, await NpmPackages.FetchAsync());
        browser = await Stage.StartBrowserAsync(sites.Browser);
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        if (sites is not null)
        {
            await sites.DisposeAsync();
        }
    }

    /// <summary>What was seen on a page; visited once, whichever test asks first.</summary>
    internal static Task<EvidenceBundle> EvidenceOf(ManagerCase page) => Audited.GetOrAdd(page.Id, _ => new Lazy<Task<EvidenceBundle>>(async () =>
        (await Audits.PageAsync(page.Url, browser, Options)).Evidence)).Value;
}
