using System.Text;
using ConsentAudit.Audit;
using ConsentAudit.Audit.Baselines;
using ConsentAudit.Reports;
using ConsentAudit.Reports.Markdown;
using NUnit.Framework;

namespace ConsentAudit.Tests.Reports;

public sealed class MarkdownReportTests
{
    private static string Write(AuditReport report, string language = "en")
    {
        using var stream = new MemoryStream();
        new MarkdownReport(Sample.Rules).Write(report, language, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    [Test]
    public void It_begins_with_what_counts()
    {
        var lines = Write(Sample.Report(Sample.Page(), Sample.Page("https://b.example/", Verdict.Pass))).Split('\n');
        Assert.That(lines[0], Is.EqualTo("# Cookie consent audit"));
        Assert.That(lines[2], Is.EqualTo("**1 page of 2 has at least one failure.**"));
        Assert.That(lines, Has.Member("| [journal.example](<https://journal.example/>) | ❌ Fail | 1 | 0 | 0 |"));
    }

    [Test]
    public void A_failing_rule_has_its_title_its_law_and_its_pages()
    {
        var text = Write(Sample.Report(Sample.Page()));
        Assert.That(text, Does.Contain("### Refusal offered on the first layer").And.Contain($"](<{Sample.Law.Url}>)").And.Contain("- [journal.example](<https://journal.example/>): The banner offers no refusal."));
    }

    [Test]
    public void A_page_that_was_not_audited_shows_no_counts() => Assert.That(
        Write(Sample.Report(Sample.FailedPage())), Does.Contain("| [absent.example](<https://absent.example/>) | failed: timed out | – | – | – |"));

    [Test]
    public void A_clean_run_has_no_heading_of_failures()
    {
        var text = Write(Sample.Report(Sample.Page(verdict: Verdict.Pass)));
        Assert.That(text, Does.Not.Contain("## "));
        Assert.That(text, Does.Contain("No failure was seen."));
    }

    [Test]
    public void Against_a_baseline_the_new_come_first()
    {
        var page = Sample.Page() with
        {
            Findings =
            [
                Sample.Finding(Verdict.Fail) with { Baseline = BaselineState.Known },
                Sample.Finding(Verdict.Fail, "banner-present") with { Baseline = BaselineState.Expired, Acceptance = new AcceptedNote("ticket 12", new DateOnly(2026, 1, 31)) },
            ],
        };
        var text = Write(Sample.Report(page));
        Assert.That(text, Does.Contain("failures: 0 new, 1 accepted until a day that is past, 1 known, 0 accepted").And.Contain("Accepted until 2026-01-31"));
        Assert.That(text.IndexOf("banner-present", StringComparison.Ordinal), Is.LessThan(text.IndexOf("Known and accepted failures", StringComparison.Ordinal)));
    }

    [Test]
    public void It_is_never_longer_than_a_comment_and_says_where_it_was_cut()
    {
        var pages = Enumerable.Range(0, 1_000).Select(i => Sample.Page($"https://journal.example/{i}") with { Findings = [Sample.Finding(Verdict.Fail) with { Message = new(new string('é', 590), new string('é', 590)) }] }).ToArray();
        var text = Write(Sample.Report(pages));
        Assert.That(text, Has.Length.LessThanOrEqualTo(MarkdownReport.Longest).And.Length.GreaterThan(MarkdownReport.Longest - 1_000));
        Assert.That(text.TrimEnd(), Does.EndWith("audit.json holds everything."));
        Assert.That(text, Does.Contain("950 more rows"));
        Assert.That(Write(Sample.Report(Sample.Page())), Does.Not.Contain("was cut"));
    }

    [Test]
    public void What_a_site_wrote_makes_no_tag_no_link_no_cell_and_calls_nobody()
    {
        var text = Write(Hostile.Report());
        Assert.That(text, Does.Not.Contain("<script").And.Not.Contain("](javascript").And.Not.Contain("![").And.Not.Contain("@admin").And.Not.Contain("<!--"));
        Assert.That(text.IndexOfAny([.. Hostile.Unseen, '\u202E']), Is.Negative);
        Assert.That(text.Split('\n').Where(l => l.StartsWith("# ", StringComparison.Ordinal)), Has.Exactly(1).Items);
        Assert.That(text.Split('\n').Where(l => l.StartsWith('|')).Select(l => l.Count(c => c == '|')), Has.All.EqualTo(6));
    }

    [TestCase("a_b *c* `d`", "a\\_b \\*c\\* \\`d\\`")]
    [TestCase("<b>&amp;", "&lt;b&gt;&amp;amp;")]
    [TestCase("a|b\nc", "a&#124;b c")]
    [TestCase("@user, a@b.fr, @ alone", "@&#8203;user, a@&#8203;b.fr, @ alone")]
    [TestCase("#12 !34 50 %", "\\#&#8203;12 \\!&#8203;34 50 %")]
    [TestCase("https://a.fr et www.a.fr", "https:&#8203;//a.fr et www&#8203;.a.fr")]
    [TestCase("Refus : oui", "Refus : oui")]
    [TestCase("- point", "\\- point")]
    [TestCase("[x](y)", "\\[x\\]\\(y\\)")]
    public void Text_stays_text(string text, string expected) => Assert.That(MarkdownText.Line(text), Is.EqualTo(expected));

    [TestCase("https://a.example/x", "[t](<https://a.example/x>)")]
    [TestCase("https://a.example/a|b", "[t](<https://a.example/a%7Cb>)")]
    [TestCase("javascript:alert(1)", "t")]
    [TestCase("https://u:p@a.example/", "t")]
    [TestCase(null, "t")]
    public void Only_addresses_of_the_web_are_linked(string? url, string expected) => Assert.That(MarkdownText.Link("t", url), Is.EqualTo(expected));
}
