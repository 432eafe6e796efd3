using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Rules;

public sealed class BannerLanguageMatchTests
{
    [Test]
    public void No_banner_is_no_matter_of_this_rule() => Assert.That(Found(Seen.Page()), Concludes.NotApplicable);


    private const string English = "We use cookies to measure our audience and to show you advertising, and you can accept or reject them at any time.";

    private static Finding Found(Seen page, string locale)
    {
        var read = page.Read();
        return SecondLayer.By<BannerLanguageMatch>(read with { Evidence = read.Evidence with { Conditions = read.Evidence.Conditions with { Locale = locale } } });
    }

    [Test]
    public void The_language_of_the_page_passes() => Assert.That(Found(Seen.Saying(Seen.Plain), "fr-FR"), Concludes.Pass);

    [Test]
    public void Another_one_that_the_browser_did_not_ask_for_fails() => Assert.That(
        Found(Seen.Saying(English, "Accept all", "Reject all"), "fr-FR"),
        Concludes.Fail("banner", English + " Accept all Reject all") & Concludes.Says("anglais", "English") & Concludes.Says("français", "French"));

    [Test]
    public void One_that_the_browser_asked_for_is_for_a_person() => Assert.That(Found(Seen.Saying(English, "Accept all", "Reject all"), "en-GB"), Concludes.Review);

    [Test]
    public void A_page_that_contradicts_itself_is_believed_where_it_agrees() => Assert.That(Found(Seen.Saying("en", English, ["Accept all", "Reject all"]), "fr-FR"), Concludes.Pass);

    [Test]
    public void A_page_that_contradicts_itself_and_the_banner_is_for_a_person() => Assert.That(Found(Seen.Saying("de", English, ["Accept all", "Reject all"]), "fr-FR"), Concludes.Review);

    [Test]
    public void A_label_in_another_language_than_the_acceptance_fails() => Assert.That(
        Found(Seen.Saying(Seen.Plain, "Tout accepter", "Reject all", "Cookie settings"), "fr-FR"),
        Concludes.Fail("control", "Reject all"));

    [Test]
    public void A_word_of_many_languages_does_not() => Assert.That(Found(Seen.Saying(Seen.Plain, "Tout accepter", "Tout refuser", "Options"), "fr-FR"), Concludes.Pass);

    [Test]
    public void A_few_words_do_not_tell() => Assert.That(Found(Seen.Saying("Cookies & consent", "Accept", "Reject"), "fr-FR"), Concludes.CannotTell("language-unclear"));

    private static Finding Found(Seen page) => Judge.By<BannerLanguageMatch>(page);
}
