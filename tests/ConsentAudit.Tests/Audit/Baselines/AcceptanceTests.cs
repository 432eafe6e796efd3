using ConsentAudit.Audit.Baselines;
using NUnit.Framework;

namespace ConsentAudit.Tests.Audit.Baselines;

public sealed class AcceptanceTests
{
    private const string Rule = "cookie-secure";

    [TestCase("https://a.example/", "https://a.example/")]
    [TestCase("https://A.example", "https://a.example/#top")]
    [TestCase("https://a.example/*", "https://a.example/sport?x=1")]
    [TestCase("https://*.example/*", "https://www.a.example/b")]
    [TestCase("*/sport/*/live", "https://a.example/sport/x/y/live")]
    [TestCase("*", "https://a.example/")]
    public void It_covers(string pattern, string url) => Assert.That(new Acceptance(pattern, Rule, "r").Covers(url, Rule), Is.True);

    [TestCase("https://a.example/", "https://a.example/sport")]
    [TestCase("https://a.example/?", "https://a.example/x")]
    [TestCase("https://a.example/*", "https://b.example/")]
    [TestCase("https://a.example/*/live", "https://a.example/live")]
    [TestCase("*/b*b", "https://a.example/b")]
    [TestCase("", "https://a.example/")]
    public void It_does_not(string pattern, string url) => Assert.That(new Acceptance(pattern, Rule, "r").Covers(url, Rule), Is.False);

    [Test]
    public void Another_rule_is_not_covered() => Assert.That(new Acceptance("*", Rule, "r").Covers("https://a.example/", "cookie-httponly-samesite"), Is.False);

    [Test]
    public void Many_stars_on_a_long_address_are_no_trouble() =>
        Assert.That(new Acceptance(string.Concat(Enumerable.Repeat("*a", 500)) + "b", Rule, "r").Covers("https://a.example/" + new string('a', 20_000), Rule), Is.False);

    [Test]
    public void It_holds_through_its_last_day()
    {
        var day = new DateOnly(2026, 11, 22);
        Assert.That(new Acceptance("*", Rule, "r", day).IsExpired(day), Is.False);
        Assert.That(new Acceptance("*", Rule, "r", day).IsExpired(day.AddDays(1)), Is.True);
        Assert.That(new Acceptance("*", Rule, "r").IsExpired(DateOnly.MaxValue), Is.False);
    }
}
