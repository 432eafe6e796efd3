using ConsentAudit.Browser.Visits;
using ConsentAudit.Evidence;
using Microsoft.Playwright;
using NUnit.Framework;

namespace ConsentAudit.Tests.Browser;

public sealed class FailureReaderTests
{
    [TestCase("net::ERR_NAME_NOT_RESOLVED at https://x.example/", FailureKind.Dns)]
    [TestCase("net::ERR_CERT_DATE_INVALID at https://x.example/", FailureKind.Tls)]
    [TestCase("net::ERR_SSL_PROTOCOL_ERROR at https://x.example/", FailureKind.Tls)]
    [TestCase("net::ERR_TOO_MANY_REDIRECTS at https://x.example/", FailureKind.RedirectLoop)]
    [TestCase("net::ERR_CONNECTION_TIMED_OUT at https://x.example/", FailureKind.Timeout)]
    [TestCase("net::ERR_TIMED_OUT at https://x.example/", FailureKind.Timeout)]
    [TestCase("Timeout 30000ms exceeded.", FailureKind.Timeout)]
    [TestCase("net::ERR_CONNECTION_REFUSED at https://x.example/", FailureKind.Connection)]
    [TestCase("net::ERR_CONNECTION_CLOSED at https://x.example/", FailureKind.Connection)]
    [TestCase("net::ERR_EMPTY_RESPONSE at https://x.example/", FailureKind.Connection)]
    [TestCase("Page.goto: Download is starting", FailureKind.NotHtml)]
    [TestCase("net::ERR_HTTP_RESPONSE_CODE_FAILURE at https://x.example/", FailureKind.HttpStatus)]
    [TestCase("Page crashed", FailureKind.Browser)]
    [TestCase("Target page, context or browser has been closed", FailureKind.Browser)]
    [TestCase("something nobody foresaw", FailureKind.Browser)]
    public void The_browsers_words_tell_the_kind(string message, FailureKind kind) =>
        Assert.That(FailureReader.Of(new PlaywrightException(message + "\nCall log:\n  - ERR_SSL")), Is.EqualTo(new Failure(kind, message)));

    [Test]
    public void A_message_names_no_password_and_no_query() => Assert.That(
        FailureReader.Of(new PlaywrightException("net::ERR_CONNECTION_REFUSED at https://user:secret@x.example/a?token=secret")).Message,
        Is.EqualTo("net::ERR_CONNECTION_REFUSED at https://x.example/a"));

    [TestCase("net::ERR_UNSAFE_REDIRECT at https://x.example/")]
    [TestCase("net::ERR_BLOCKED_BY_LOCAL_NETWORK_ACCESS_CHECKS at https://x.example/")]
    public void What_the_browser_forbids_is_an_address_that_is_not_visited(string message) =>
        Assert.That(FailureReader.Of(new PlaywrightException(message)).Kind, Is.EqualTo(FailureKind.Address));

    [Test]
    public void A_message_without_end_is_cut() =>
        Assert.That(FailureReader.Of(new PlaywrightException(new string('x', 5_000))).Message, Has.Length.EqualTo(300));

    [Test]
    public void A_budget_that_ran_out_is_a_time_out()
    {
        Assert.That(FailureReader.Of(new TimeoutException("net::ERR_SSL")).Kind, Is.EqualTo(FailureKind.Timeout));
        Assert.That(FailureReader.Of(new TaskCanceledException()).Kind, Is.EqualTo(FailureKind.Timeout));
    }

    [TestCase(200, "text/html; charset=utf-8", null)]
    [TestCase(200, "TEXT/HTML", null)]
    [TestCase(200, "application/xhtml+xml", null)]
    [TestCase(200, null, null)]
    [TestCase(200, "application/pdf", FailureKind.NotHtml)]
    [TestCase(200, "application/json; charset=utf-8", FailureKind.NotHtml)]
    [TestCase(399, "text/html", null)]
    [TestCase(404, "text/html", FailureKind.HttpStatus)]
    [TestCase(503, "application/json", FailureKind.HttpStatus)]
    public void An_answer_is_a_page_or_a_failure(int status, string? type, FailureKind? kind) =>
        Assert.That(FailureReader.Of(Response(status, type), Clock.Zero)?.Kind, Is.EqualTo(kind));

    [Test]
    public void A_failure_carries_the_status() =>
        Assert.That(FailureReader.Of(Response(404, null), Clock.Zero), Is.EqualTo(new Failure(FailureKind.HttpStatus, "The server answered 404 Told.", 404)));

    [Test]
    public void No_answer_is_no_failure_yet() => Assert.That(FailureReader.Of(null, Clock.Zero), Is.Null);

    [TestCase(FailureKind.Timeout, null, true)]
    [TestCase(FailureKind.Connection, null, true)]
    [TestCase(FailureKind.HttpStatus, 503, true)]
    [TestCase(FailureKind.HttpStatus, 429, true)]
    [TestCase(FailureKind.HttpStatus, 404, false)]
    [TestCase(FailureKind.Dns, null, false)]
    [TestCase(FailureKind.Tls, null, false)]
    [TestCase(FailureKind.BotWall, null, false)]
    [TestCase(FailureKind.NotHtml, 200, false)]
    public void Another_try_helps_against_what_may_pass(FailureKind kind, int? status, bool may) =>
        Assert.That(FailureReader.MayPass(new Failure(kind, "", status)), Is.EqualTo(may));

    private static IResponse Response(int status, string? type) => Fake.Of<IResponse>(
        ("get_Status", _ => status),
        ("get_StatusText", _ => "Told"),
        ("get_Headers", _ => type is null ? [] : new Dictionary<string, string> { ["content-type"] = type }));
}
