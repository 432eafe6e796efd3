using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Rules;
using ConsentAudit.Tests.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Audit;

public sealed class WordingTests
{
    private const int LongestValue = 600;

    [TestCaseSource(typeof(Pages), nameof(Pages.All))]
    public void No_sentence_keeps_a_brace_but_those_that_the_page_wrote(object page)
    {
        string[] ofThePage = ["{accept}", "{0}", "{reason}", "{1}", "{names}", "{count}"];
        var words = Judge.Of((Seen)page).Findings.SelectMany(f => new[] { f.Message.Fr, f.Message.En })
            .Select(m => ofThePage.Aggregate(m, (rest, hostile) => rest.Replace(hostile, "", StringComparison.Ordinal)));
        Assert.That(words, Has.None.Contains("{").And.None.Contains("}"));
    }

    [TestCaseSource(typeof(Pages), nameof(Pages.All))]
    public void Every_sentence_is_there_in_both_languages(object page)
    {
        var messages = Judge.Of((Seen)page).Findings.Select(f => f.Message).ToList();
        Assert.That(messages.Where(m => m.Fr.Length < 20 || m.En.Length < 20 || m.Fr == m.En), Is.Empty);
    }

    [Test]
    public void A_label_with_braces_is_shown_as_it_is()
    {
        var finding = Judge.By<RejectOnFirstLayer>(Seen.Banner("Accepter {labels} {0}", "Paramétrer"));
        Assert.That(finding, Concludes.Fail("control", "Accepter {labels} {0}") & Concludes.Says("(«\u00A0Accepter {labels} {0}\u00A0»)", "(“Accepter {labels} {0}”)"));
    }

    [Test]
    public void A_label_with_braces_in_a_reason_is_shown_as_it_is() =>
        Assert.That(Judge.By<RejectOnFirstLayer>(Seen.Banner("Tout accepter", "Grenouille {reason} {detail}")), Concludes.NotUnderstood("Grenouille {reason} {detail}"));

    [Test]
    public void A_cookie_with_braces_is_shown_as_it_is() =>
        Assert.That(Judge.By<AdCookieBeforeConsent>(Seen.Banner("Tout accepter").Cookie("{count}{x")), Concludes.Says(": 1 ({count}{x)", ": 1 ({count}{x)"));

    [Test]
    public void A_failure_with_braces_is_shown_as_it_is() => Assert.That(
        Judge.By<BannerPresent>(Seen.Page().Failing(new Failure(FailureKind.Connection, "net::{reason} {detail}."))),
        Concludes.CannotTell("page-failed", "net::{reason} {detail}"));

    [Test]
    public void A_value_that_is_too_long_is_cut_and_one_that_is_not_is_left()
    {
        static string Told(int length) => Judge.By<AdCookieBeforeConsent>(Seen.Page().Cookie(new string('x', length))).Message.En;
        Assert.That(Told(LongestValue + 1), Does.Contain(new string('x', LongestValue) + "…)").And.Not.Contain(new string('x', LongestValue + 1)));
        Assert.That(Told(LongestValue), Does.Contain(new string('x', LongestValue) + ")"));
    }

    [Test]
    public void A_cut_never_halves_a_character()
    {
        var name = new string('x', LongestValue - 1) + "🍪" + "xx";
        var told = Judge.By<AdCookieBeforeConsent>(Seen.Page().Cookie(name)).Message;
        Assert.That(new[] { told.Fr, told.En }.SelectMany(m => m.EnumerateRunes()), Has.None.EqualTo(System.Text.Rune.ReplacementChar));
    }
}
