using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Rules;

public sealed class PolicyLinkWorksTests
{
    [Test]
    public void No_banner_is_no_matter_of_this_rule() => Assert.That(Found(Seen.Page()), Concludes.NotApplicable);

    [Test]
    public void A_notice_that_asks_for_nothing_is_no_matter_of_this_rule() => Assert.That(Found(Seen.Banner("OK")), Concludes.NotApplicable);


    private static readonly string Whole = "<h1>Cookies</h1><p>" + string.Concat(Enumerable.Repeat("Nous utilisons des cookies pour la publicité, avec votre accord, et nous disons ici lesquels. ", 20)) + "</p>";

    private static Seen Page => Seen.Banner("Tout accepter")
        .Over($"<div fixed id='bandeau'><p>{Seen.Plain}</p><a href='/cookies' as='block'>Politique de cookies</a><button>Tout accepter</button><button>Tout refuser</button></div>");

    [Test]
    public void A_policy_that_opens_passes() => Assert.That(Found(Page.PolicyOpened().Policy(Whole)), Concludes.Pass & Concludes.Shows("control", "Politique de cookies"));

    [Test]
    public void Evidence_of_before_the_record_is_judged_by_its_photograph() => Assert.That(Found(Page.Policy(Whole)), Concludes.Pass);

    [TestCase(404)]
    [TestCase(410)]
    public void One_that_is_not_there_fails(int status) => Assert.That(
        Found(Page.PolicyOpened(new Failure(FailureKind.HttpStatus, $"The server answered {status}.", status))),
        Concludes.Fail("page", $"https://www.journal.example/cookies: The server answered {status}."));

    [Test]
    public void A_server_in_trouble_is_for_a_person() => Assert.That(Found(Page.PolicyOpened(new Failure(FailureKind.HttpStatus, "The server answered 503.", 503))), Concludes.Review);

    [Test]
    public void A_document_is_for_a_person() => Assert.That(Found(Page.PolicyOpened(new Failure(FailureKind.NotHtml, "The answer is application/pdf and no HTML page."))), Concludes.Review);

    [Test]
    public void A_page_of_a_few_words_is_for_a_person() => Assert.That(Found(Page.PolicyOpened().Policy("<h1>Cookies</h1><p>Bientôt.</p>")), Concludes.Review);

    [Test]
    public void A_link_that_nobody_followed_cannot_be_told() => Assert.That(Found(Page).Verdict, Is.EqualTo(Verdict.CannotTell));

    [Test]
    public void A_banner_without_a_link_is_for_a_person() => Assert.That(Found(Seen.Saying(Seen.Plain)), Concludes.Review);

    [Test]
    public void A_page_that_has_one_itself_is_another_matter() => Assert.That(
        Found(Seen.Banner("Tout accepter").Over($"<footer at='0 3000 1366 100'><a href='/vie-privee'>Politique de confidentialité</a></footer><div fixed id='bandeau'><p>{Seen.Plain}</p><button>Tout accepter</button><button>Tout refuser</button></div>")),
        Concludes.NotApplicable);

    private static Finding Found(Seen page) => Judge.By<PolicyLinkWorks>(page);
}
