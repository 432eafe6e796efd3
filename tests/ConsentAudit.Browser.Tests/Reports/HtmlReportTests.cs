using System.Diagnostics;
using ConsentAudit.Browser.Tests.RealManagers;
using Microsoft.Playwright;

namespace ConsentAudit.Browser.Tests.Reports;

/// <summary>The HTML report in the browser of its reader: it answers to mouse, keyboard and ear, and asks the web for nothing.</summary>
public sealed class HtmlReportTests
{
    private static readonly string[] Places = ["", "#view=rules", "#view=method", "#page=2", "#rule=reject-on-first-layer"];

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    [Test]
    public async Task Nothing_is_complained_of_and_nothing_is_fetched()
    {
        await using var report = await OpenReport.OpenAsync(BigRun.Of(30, 12), pictures: 1);
        foreach (var place in Places)
        {
            await report.GoAsync(place);
            await UnfoldAsync(report.Page);
        }

        Assert.That(report.Complaints, Is.Empty);
        Assert.That(await report.Page.Locator("img").CountAsync(), Is.Zero, "no markup out of data");
    }

    [Test]
    public async Task The_list_is_filtered_and_sorted()
    {
        var run = BigRun.Of(30, 12);
        await using var report = await OpenReport.OpenAsync(run);
        await report.Page.GetByLabel("Chercher").FillAsync("journal-0007");
        Assert.That(await report.RowsAsync(), Is.EqualTo(new[] { "8" }));

        await report.Page.GetByText("Effacer les filtres").ClickAsync();
        await report.Page.Locator("select[data-filter=platform]").SelectOptionAsync("Axeptio");
        Assert.That(await report.RowsAsync(), Is.EqualTo(new[] { "4", "9", "14", "19", "24", "29" }));

        await report.GoAsync("#rule=reject-on-first-layer&verdict=4");
        var failing = run.Pages.Index().Where(p => p.Item.Findings.Any(f => f.Rule == "reject-on-first-layer" && f.Verdict == Audit.Verdict.Fail)).Select(p => $"{p.Index + 1}");
        Assert.That(await report.RowsAsync(), Is.EqualTo(failing));

        await report.GoAsync("#verdict=0");
        Assert.That(await report.RowsAsync(), Is.Empty);
        Assert.That(await report.Page.GetByText("Aucune page ne répond à ces filtres.").IsVisibleAsync(), Is.True);

        await report.GoAsync("#view=pages");
        await report.Page.Locator("[data-column=number] button").ClickAsync();
        await report.Page.Locator("[data-column=number] button").ClickAsync();
        Assert.That((await report.RowsAsync())[0], Is.EqualTo("30"));
        Assert.That(await report.Page.Locator("[data-column=number]").GetAttributeAsync("aria-sort"), Is.EqualTo("descending"));
    }

    [Test]
    public async Task A_page_is_opened_and_left_by_keyboard()
    {
        await using var report = await OpenReport.OpenAsync(BigRun.Of(5, 12), "#q=journal", pictures: 1);
        await report.Page.Locator("#list tbody a").Nth(2).FocusAsync();
        await report.Page.Keyboard.PressAsync("Enter");
        await report.Page.Locator("#page-title").WaitForAsync();
        Assert.That(await FocusedAsync(report.Page), Does.Contain("Le Journal n° 2"), "the heading of the page has the focus");
        Assert.That(await report.Page.Locator("#overview").IsVisibleAsync(), Is.False);

        await report.Page.Keyboard.PressAsync("Escape");
        await report.Page.Locator("#list").WaitForAsync();
        Assert.That(await FocusedAsync(report.Page), Does.Contain("journal-0002"), "the focus is back where it was");
        Assert.That(await report.Page.GetByLabel("Chercher").InputValueAsync(), Is.EqualTo("journal"), "and the filter is what it was");
        Assert.That(report.Complaints, Is.Empty);
    }

    [Test]
    public async Task The_detail_shows_the_banner_its_controls_the_trackers_and_the_findings()
    {
        await using var report = await OpenReport.OpenAsync(BigRun.Of(3, 12), "#page=2", pictures: 1);
        await Assertions.Expect(report.Page.Locator(".overlay .outline")).ToHaveCountAsync(3);
        await Assertions.Expect(report.Page.Locator(".times .tracker")).ToHaveCountAsync(12);
        Assert.Multiple(async () =>
        {
            Assert.That(await report.Page.EvaluateAsync<int>("() => document.querySelector('.stage img').decode().then(() => document.querySelector('.stage img').naturalWidth)"), Is.EqualTo(600));
            Assert.That(await report.Page.Locator("table.controls tbody tr").CountAsync(), Is.EqualTo(4));
            Assert.That(await TagsAreApartAsync(report.Page), Is.True);
            Assert.That(await report.Page.Locator(".finding").CountAsync(), Is.EqualTo(Stage.Catalogue.Sheets.Count));
            Assert.That(await report.Page.Locator(".finding[open] a[href$='shots/refusing-before-consent.png']").First.GetAttributeAsync("href"), Is.EqualTo("evidence/1/shots/refusing-before-consent.png"));
        });
    }

    [Test]
    public async Task Without_a_picture_the_controls_are_drawn_from_their_places()
    {
        await using var report = await OpenReport.OpenAsync(BigRun.Of(1, 1), "#page=1");
        await Assertions.Expect(report.Page.Locator(".overlay .outline")).ToHaveCountAsync(3);
        Assert.That(await report.Page.Locator(".stage img").CountAsync(), Is.Zero);
    }

    [Test]
    public async Task A_deep_link_opens_the_finding_that_it_names()
    {
        await using var report = await OpenReport.OpenAsync(BigRun.Of(3, 12), "#page=2&rule=reject-on-first-layer");
        await Assertions.Expect(report.Page.Locator(".finding.asked[open] .said")).ToContainTextAsync("reject-on-first-layer");
        Assert.That(await report.Page.Locator(".finding.asked").EvaluateAsync<bool>("e => { const b = e.getBoundingClientRect(); return b.top < innerHeight && b.bottom > 0; }"), Is.True);
    }

    [Test]
    public async Task The_language_is_changed_everywhere_and_stays_in_the_address()
    {
        await using var report = await OpenReport.OpenAsync(BigRun.Of(3, 12));
        await report.Page.GetByText("English").ClickAsync();
        Assert.That(await report.Page.Locator("h1").TextContentAsync(), Is.EqualTo("Cookie consent audit"));
        Assert.That(await report.Page.Locator("html").GetAttributeAsync("lang"), Is.EqualTo("en"));
        await report.Page.Locator("#list tbody a").First.ClickAsync();
        await Assertions.Expect(report.Page.Locator("#detail h3").First).ToHaveTextAsync("Banner");
        await Assertions.Expect(report.Page.Locator(".said").First).ToContainTextAsync("Finding");
        Assert.That(report.Page.Url, Does.Contain("lang=en"));
    }

    [Test]
    public async Task Dark_is_the_systems_or_the_readers_choice()
    {
        await using var report = await OpenReport.OpenAsync(BigRun.Of(1, 1));
        var light = await GroundAsync(report.Page);
        await report.Page.GetByText("Sombre").ClickAsync();
        var chosen = await GroundAsync(report.Page);
        await using var dark = await OpenReport.OpenAsync(BigRun.Of(1, 1), scheme: ColorScheme.Dark);
        Assert.That((light, chosen, await GroundAsync(dark.Page)), Is.EqualTo(("rgb(243, 245, 249)", "rgb(17, 22, 29)", "rgb(17, 22, 29)")));
    }

    // In the dark only the colours differ.
    [TestCase(ColorScheme.Light, "{}")]
    [TestCase(ColorScheme.Dark, "{ runOnly: ['color-contrast'] }")]
    public async Task Axe_finds_nothing(ColorScheme scheme, string options)
    {
        var axe = await File.ReadAllTextAsync(Path.Combine(await NpmPackages.FetchAsync(), "axe-core", "axe.min.js"));
        await using var report = await OpenReport.OpenAsync(BigRun.Of(2, 8, every: 6), scheme: scheme, pictures: 1);
        foreach (var place in Places)
        {
            await report.GoAsync(place);
            await UnfoldAsync(report.Page);
            await report.Page.EvaluateAsync(axe + "; 0");
            var found = await report.Page.EvaluateAsync<string[]>($"() => axe.run({options}).then(r => r.violations.map(v => `${{v.impact}} ${{v.id}}: ${{v.nodes[0].html.slice(0, 200)}}`))");
            Assert.That(found, Is.Empty, place);
        }
    }

    [Test]
    public async Task A_thousand_pages_with_sixty_trackers_answer_within_two_seconds()
    {
        var run = BigRun.Of(1_000, 60);
        await using var report = await OpenReport.OpenAsync(run, pictures: 30_000);
        var session = await report.Page.Context.NewCDPSessionAsync(report.Page);
        await session.SendAsync("Performance.enable", new Dictionary<string, object> { ["timeDomain"] = "threadTicks" });
        var (best, work) = (TimeSpan.MaxValue, double.MaxValue);
        for (var round = 0; round < 3 && best >= Patience; round++)
        {
            // The shortest counts: the machine may be busy with something else.
            var before = await WorkAsync(session);
            var clock = Stopwatch.StartNew();
            var loading = report.Page.ReloadAsync(new PageReloadOptions { Timeout = 120_000 });
            await report.Page.GetByLabel("Chercher").FillAsync("journal-0999");
            await Assertions.Expect(report.Page.Locator("#shown")).ToHaveTextAsync("Pages affichées : 1 sur 1000");
            best = clock.Elapsed < best ? clock.Elapsed : best;
            work = Math.Min(work, await WorkAsync(session) - before);
            await loading;
            await report.Page.Locator("#list tbody tr:not([hidden]) a").ClickAsync();
            await Assertions.Expect(report.Page.Locator(".times .tracker")).ToHaveCountAsync(60, new LocatorAssertionsToHaveCountOptions { Timeout = 30_000 });
            TestContext.Out.WriteLine($"{new FileInfo(report.File).Length / 1e6:0.0} MB; first use {best.TotalMilliseconds:0} ms ({work:0.00} s of work), detail of the last page {clock.Elapsed.TotalMilliseconds:0} ms");
            await report.GoAsync("#view=pages");
        }

        // On a machine that has its hands full, the work counts and not the time it waits for its turn.
        Assert.That(Math.Min(best.TotalSeconds, work), Is.LessThan(Patience.TotalSeconds));
    }

    // Seconds of the page's own thread.
    private static async Task<double> WorkAsync(ICDPSession session)
    {
        var metrics = await session.SendAsync("Performance.getMetrics");
        return metrics!.Value.GetProperty("metrics").EnumerateArray().Single(m => m.GetProperty("name").GetString() == "ThreadTime").GetProperty("value").GetDouble();
    }

    [Test]
    public async Task A_long_list_shows_the_rest_when_it_is_asked_for()
    {
        await using var report = await OpenReport.OpenAsync(BigRun.Of(230, 1));
        Assert.That(await report.RowsAsync(), Has.Count.EqualTo(200));
        await report.Page.GetByText("Afficher aussi les 30 autres").ClickAsync();
        Assert.That(await report.RowsAsync(), Has.Count.EqualTo(230));
        Assert.That(await FocusedAsync(report.Page), Does.Contain("journal-0200"));
    }

    private static async Task UnfoldAsync(IPage page)
    {
        await page.EvaluateAsync("() => { for (const fold of document.querySelectorAll('details')) fold.open = true; }");
        await page.EvaluateAsync("() => new Promise(done => setTimeout(() => requestAnimationFrame(done), 50))");
    }

    private static Task<string> FocusedAsync(IPage page) => page.EvaluateAsync<string>("() => document.activeElement.textContent");

    private static Task<string> GroundAsync(IPage page) => page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor");

    private static Task<bool> TagsAreApartAsync(IPage page) => page.EvaluateAsync<bool>(
        """
        () => {
          const boxes = [...document.querySelectorAll('.tag rect')].map(tag => tag.getBoundingClientRect());
          return boxes.every((a, i) => boxes.every((b, k) => i === k || a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top));
        }
        """);
}
