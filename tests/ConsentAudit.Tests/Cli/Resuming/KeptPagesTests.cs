using System.Text.Json;
using ConsentAudit.Audit;
using ConsentAudit.Cli.Runs;
using ConsentAudit.Evidence;
using ConsentAudit.Reports;
using ConsentAudit.Tests.Browser;
using ConsentAudit.Tests.Reports;
using NUnit.Framework;

namespace ConsentAudit.Tests.Cli.Resuming;

public sealed class KeptPagesTests
{
    [Test]
    public void A_page_comes_out_as_it_went_in()
    {
        var pages = new KeptPages(3);
        var page = Sample.Page();
        pages.Keep(1, new JudgedPage(page, new Conditions { Browser = "Chromium 1" }, Clock.Zero));
        var taken = pages.All().Single();
        Assert.That(Text(taken.Report), Is.EqualTo(Text(page)));
        Assert.That((taken.Conditions.Browser, taken.StartedAt), Is.EqualTo(("Chromium 1", Clock.Zero)));
    }

    [Test]
    public void Those_that_are_missed_are_told_and_the_others_come_in_their_order()
    {
        var pages = new KeptPages(3);
        pages.Keep(2, Page("https://c.test/"));
        pages.Keep(0, Page("https://a.test/"));
        Assert.That((pages.Left, pages.Misses(0), pages.Misses(1), pages.Misses(2)), Is.EqualTo((1, false, true, false)));
        Assert.That(pages.All().Select(p => p.Report.Url), Is.EqualTo(new[] { "https://a.test/", "https://c.test/" }));
    }

    private static JudgedPage Page(string url) => new(Sample.Page() with { Url = url }, new Conditions(), Clock.Zero);

    private static string Text(PageReport page) => JsonSerializer.Serialize(page, AuditJson.Options);
}
