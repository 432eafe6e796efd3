using ConsentAudit.Browser.Recorders;
using NUnit.Framework;

namespace ConsentAudit.Tests.Browser;

public sealed class SetCookieTests
{
    private static readonly DateTimeOffset Now = new(2027, 1, 1, 0, 0, 0, TimeSpan.Zero);

    [TestCase("_ga=GA1.1; Domain=.Journal.Example; Path=/; Max-Age=86400", "_ga", "GA1.1", "journal.example", 1.0)]
    [TestCase("a=b", "a", "b", null, null)]
    [TestCase(" a = b ;HttpOnly;Secure", "a", "b", null, null)]
    [TestCase("a=", "a", "", null, null)]
    [TestCase("a=b=c==; max-age=172800", "a", "b=c==", null, 2.0)]
    [TestCase("a=b; Expires=Mon, 11 Jan 2027 00:00:00 GMT", "a", "b", null, 10.0)]
    [TestCase("a=b; expires=Mon, 11-Jan-2027 00:00:00 GMT", "a", "b", null, 10.0, Description = "with hyphens")]
    [TestCase("a=b; expires=Sun, 11 Jan 2027 00:00:00 GMT", "a", "b", null, 10.0, Description = "the wrong day of the week, which browsers do not mind")]
    [TestCase("a=b; Max-Age=86400; Expires=Mon, 11 Jan 2027 00:00:00 GMT", "a", "b", null, 1.0, Description = "Max-Age wins")]
    [TestCase("a=b; Expires=Mon, 11 Jan 2027 00:00:00 GMT; Max-Age=soon", "a", "b", null, 10.0)]
    [TestCase("a=b; Max-Age=0", "a", "b", null, 0.0)]
    [TestCase("a=b; Max-Age=-86400", "a", "b", null, -1.0)]
    [TestCase("a=b; Max-Age=\"86400\"", "a", "b", null, 1.0)]
    [TestCase("a=b; Expires=tomorrow; Domain=", "a", "b", null, null)]
    [TestCase("a=b; Expires=0", "a", "b", null, null)]
    public void A_header_is_read_as_a_browser_reads_it(string line, string name, string value, string? domain, double? days) =>
        Assert.That(SetCookie.Parse(line, Now), Is.EqualTo(new SetCookie(name, value, domain, days)));

    [TestCase("")]
    [TestCase("a")]
    [TestCase("=b")]
    [TestCase("; a=b")]
    public void What_holds_no_name_is_no_cookie(string line) => Assert.That(SetCookie.Parse(line, Now), Is.Null);
}
