using ConsentAudit.Browser.Visits;
using ConsentAudit.Evidence;
using Microsoft.Playwright;
using NUnit.Framework;

namespace ConsentAudit.Tests.Browser;

/// <summary>What a server asks for in its header Retry-After.</summary>
public sealed class RetryAfterTests
{
    private const int ThirtyDays = 30 * 24 * 3600;

    [TestCase("120", 120)]
    [TestCase(" 0 ", 0)]
    [TestCase("99999999999999999999", ThirtyDays)]
    [TestCase("Fri, 01 Jan 2027 00:01:30 GMT", 90)]
    [TestCase("Thu, 31 Dec 2026 23:00:00 GMT", 0)]
    [TestCase("Sat, 01 Jan 2028 00:00:00 GMT", ThirtyDays)]
    public void Seconds_or_a_date(string header, int seconds) => Assert.That(RetryAfter.Read(header, Clock.Zero), Is.EqualTo(seconds));

    [TestCase(null)]
    [TestCase("")]
    [TestCase("soon")]
    [TestCase("-5")]
    [TestCase("1.5")]
    [TestCase("١٢")]
    public void Nothing_that_can_be_read(string? header) => Assert.That(RetryAfter.Read(header, Clock.Zero), Is.Null);

    [TestCase(503, "3600", "The server answered 503 Told and asked to wait 3600 seconds.", 3600)]
    [TestCase(429, "5", "The server answered 429 Told and asked to wait 5 seconds.", 5)]
    [TestCase(503, null, "The server answered 503 Told.", null)]
    [TestCase(404, "5", "The server answered 404 Told.", null)]
    public void The_failure_says_how_long(int status, string? header, string message, int? wait) => Assert.That(
        FailureReader.Of(
            Fake.Of<IResponse>(
                ("get_Status", _ => status),
                ("get_StatusText", _ => "Told"),
                ("get_Headers", _ => header is null ? [] : new Dictionary<string, string> { ["retry-after"] = header })),
            Clock.Zero),
        Is.EqualTo(new Failure(FailureKind.HttpStatus, message, status, wait)));
}
