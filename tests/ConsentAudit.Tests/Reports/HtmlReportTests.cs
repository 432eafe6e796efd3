using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Reports;
using NUnit.Framework;

namespace ConsentAudit.Tests.Reports;

public sealed class HtmlReportTests
{
    [TestCase("fr", "Écart constaté", "1 page sur 2")]
    [TestCase("en", "Fail", "1 page of 2")]
    public void It_opens_in_the_language_of_the_report(string language, string verdict, string story)
    {
        var file = HtmlFile.Of(Sample.Report(Sample.Page(), Sample.FailedPage()), language);
        Assert.Multiple(() =>
        {
            Assert.That(file.Attribute("//html", "lang"), Is.EqualTo(language));
            Assert.That(file.All("//table[@id='list']//tbody/tr[1]")[0].InnerText, Does.Contain(verdict));
            Assert.That(file.All("//p[@class='story']")[0].InnerText, Does.Contain(story));
            Assert.That(file.Data("data").GetProperty("language").GetString(), Is.EqualTo(language));
        });
    }

    [Test]
    public void Both_languages_are_whole_in_either()
    {
        var words = HtmlFile.Of(Sample.Report(Sample.Page())).Data("data").GetProperty("words");
        foreach (var language in new[] { "fr", "en" })
        {
            var said = words.GetProperty(language).EnumerateObject().ToDictionary(word => word.Name, word => word.Value.GetString());
            Assert.That(said.Keys, Is.EquivalentTo(Wording.In(language).Keys));
            Assert.That(said.Values, Has.None.Empty);
        }
    }

    [Test]
    public void Every_key_in_the_markup_and_in_the_script_has_its_words()
    {
        var file = HtmlFile.Of(Sample.Report(Sample.Page(), Sample.FailedPage()));
        var keys = file.All("//*[@data-w]").Select(node => node.GetAttributeValue("data-w", ""))
            .Concat(file.All("//*[@data-label]").Select(node => node.GetAttributeValue("data-label", "")))
            .Concat(SaidByTheScript(ConsentAudit.Reports.Html.Assets.Script));
        Assert.That(keys.Distinct().Where(key => !Wording.In("fr").Has(key)), Is.Empty);
    }

    [Test]
    public void The_list_reads_without_script_and_tells_what_was_not_seen()
    {
        var unseen = Sample.Page("https://autre.example/", Verdict.CannotTell) with { Phases = [Phase.BeforeConsent] };
        var file = HtmlFile.Of(Sample.Report(Sample.Page() with { Trackers = [Sample.Tracker(true, Phase.BeforeConsent)] }, unseen));
        var rows = file.All("//table[@id='list']/tbody/tr").Select(row => row.ChildNodes.Select(cell => cell.InnerText).ToList()).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(rows[0][8..11], Is.EqualTo(new[] { "1", "0", "0" }));
            Assert.That(rows[1][8..11], Is.EqualTo(new[] { "0", "non observé", "non observé" }), "not a zero");
            Assert.That(file.All("//noscript"), Has.Count.EqualTo(1));
        });
    }

    [Test]
    public void A_text_that_is_said_again_and_again_is_written_once()
    {
        var file = HtmlFile.Of(Sample.Report([.. Enumerable.Range(0, 50).Select(i => Sample.Page($"https://p{i}.example/"))]));
        Assert.That(file.Text.Split("Le bandeau ne propose pas de refuser.").Length - 1, Is.EqualTo(1));
    }

    [Test]
    public void What_a_page_holds_comes_back_by_the_table_of_texts()
    {
        var file = HtmlFile.Of(Sample.Report(Sample.Page(), Sample.Page()));
        var finding = file.Data("p0").GetProperty("findings")[0];
        Assert.Multiple(() =>
        {
            Assert.That(finding[1].GetInt32(), Is.EqualTo((int)Verdict.Fail));
            Assert.That(file.Data("strings")[finding[2].GetInt32()].GetString(), Is.EqualTo("Le bandeau ne propose pas de refuser."));
            Assert.That(file.Data("data").GetProperty("kinds")[finding[0].GetInt32()][0].GetString(), Is.EqualTo(Sample.Rule));
        });
    }

    [Test]
    public void Choices_are_read_from_a_run_and_from_audit_json_alike()
    {
        var choice = new ChoiceEntry { Role = "reject", Label = "Tout refuser", AtMs = 3_204, BannerGone = true, Actions = 1 };
        var report = Sample.Report(Sample.Page() with { Signals = new Dictionary<string, object> { ["choices"] = new List<ChoiceEntry> { choice } } });
        using var json = new MemoryStream();
        JsonReport.Write(report, json);
        json.Position = 0;
        Assert.That(HtmlFile.Of(JsonReport.Read(json)).Data("p0").GetRawText(), Is.EqualTo(HtmlFile.Of(report).Data("p0").GetRawText()));
        Assert.That(HtmlFile.Of(report).Data("p0").GetProperty("choices")[0][2].GetInt32(), Is.EqualTo(3_204));
    }

    [Test]
    public void The_same_report_gives_the_same_file()
    {
        var (first, second) = (HtmlFile.Of(Sample.Report(Sample.Page())), HtmlFile.Of(Sample.Report(Sample.Page())));
        Assert.That(second.Text, Is.EqualTo(first.Text));
    }

    [Test]
    public void A_run_without_pages_is_a_report_all_the_same() =>
        Assert.That(HtmlFile.Of(Sample.Report()).All("//p[@class='story']")[0].InnerText, Is.EqualTo("Aucune page n’a été demandée."));

    // The keys that stand as they are in a call of w('…').
    private static IEnumerable<string> SaidByTheScript(string script)
    {
        foreach (var call in script.Split("w('").Skip(1))
        {
            var key = call[..call.IndexOf('\'', StringComparison.Ordinal)];
            if (!key.EndsWith('.'))
            {
                yield return key;
            }
        }
    }
}
