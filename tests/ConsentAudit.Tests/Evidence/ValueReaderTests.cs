using ConsentAudit.Evidence;
using NUnit.Framework;

namespace ConsentAudit.Tests.Evidence;

public sealed class ValueReaderTests
{
    [TestCase("8d3f6a0e-9b1c-4e57-8a2d-5f60b7c81e94", "8d3f6a0e-9b1c-4e57-8a2d-5f60b7c81e94", Description = "UUID")]
    [TestCase("{8d3f6a0e-9b1c-4e57-8a2d-5f60b7c81e94}", "{8d3f6a0e-9b1c-4e57-8a2d-5f60b7c81e94}")]
    [TestCase("d41d8cd98f00b204e9800998ecf8427e", "d41d8cd98f00b204e9800998ecf8427e")]
    [TestCase("fb.1.1732281234567.1098765432", "1098765432")]
    [TestCase("fb.1.1732281234567.1098765432", "1732281234567.1098765432")]
    [TestCase("GA1.1.482913377.1732281234", "482913377.1732281234")]
    [TestCase("GA1.1.1582913377.1732281234", "1582913377.1732281234", Description = "a random number that could be a date")]
    [TestCase("{\"id\":\"k3j9x0a2b7\",\"v\":1}", "k3j9x0a2b7")]
    [TestCase("%7B%22id%22%3A%22k3j9x0a2b7%22%7D", "k3j9x0a2b7")]
    [TestCase("visitor=k3j9x0a2|session=1", "k3j9x0a2")]
    [TestCase("aGVsbG9Xb3JsZEhlbGxv", "aGVsbG9Xb3JsZEhlbGxv", Description = "Base 64")]
    [TestCase("12345678", "12345678")]
    [TestCase("20271331101500", "20271331101500", Description = "no date: there is no month 13")]
    [TestCase("2027-01-31T10-k3j9", "2027-01-31T10-k3j9")]
    public void A_part_that_could_identify_is_kept_as_a_digest(string value, string part)
    {
        var facts = ValueReader.Read(value);
        Assert.That(facts.Parts, Does.Contain(ValueReader.Digest(part)));
        Assert.That(facts.LongestPart, Is.GreaterThanOrEqualTo(part.Length));
    }

    [TestCase("")]
    [TestCase("1")]
    [TestCase("true")]
    [TestCase("fr-FR")]
    [TestCase("accepted")]
    [TestCase("personalisation")]
    [TestCase("preferences,statistics,marketing")]
    [TestCase("1732281234", Description = "seconds")]
    [TestCase("1732281234567", Description = "milliseconds")]
    [TestCase("2027-01-31")]
    [TestCase("2027-01-31T10:00:00.000Z")]
    [TestCase("2027-01-31T10%3A00%3A00.000Z")]
    [TestCase("20270131T101500Z")]
    [TestCase("20270131101500")]
    [TestCase("1732281234.1732281299", Description = "two moments")]
    [TestCase("abc1234", Description = "seven characters")]
    [TestCase("--------")]
    [TestCase("{\"a\":true,\"b\":[1,2,3]}")]
    public void Words_and_dates_and_short_values_hold_no_identifier(string value) =>
        Assert.That(ValueReader.Read(value), Has.Property("Parts").Empty.And.Property("LongestPart").Zero.And.Property("Length").EqualTo(value.Length));

    [Test]
    public void The_value_itself_is_never_kept()
    {
        const string Secret = "k3j9x0a2b7-secret";
        var facts = ValueReader.Read(Secret);
        Assert.That(facts.Parts.Append(facts.Digest), Has.All.Match("^[0-9a-f]{16}$"));
        Assert.That(facts.ToString(), Does.Not.Contain(Secret));
    }

    [Test]
    public void The_same_value_has_the_same_digest_and_another_has_another()
    {
        Assert.That(ValueReader.Read("k3j9x0a2b7"), Has.Property("Digest").EqualTo(ValueReader.Read("k3j9x0a2b7").Digest));
        Assert.That(ValueReader.Read("k3j9x0a2b7").Digest, Is.Not.EqualTo(ValueReader.Read("k3j9x0a2b8").Digest));
        Assert.That(ValueReader.Read("").Digest, Is.EqualTo("e3b0c44298fc1c14"));
    }

    [Test]
    public void A_value_without_end_is_read_in_part()
    {
        var facts = ValueReader.Read(string.Join(';', Enumerable.Range(0, 5_000).Select(i => $"id{i:x8}")));
        Assert.That(facts.Parts, Has.Count.EqualTo(24).And.Unique);
        Assert.That(facts.Length, Is.GreaterThan(50_000 - 1));
    }

    [TestCase("%")]
    [TestCase("%ZZ%E9%F0%9F")]
    [TestCase("%00")]
    [TestCase("\ud83d")]
    public void A_broken_value_is_no_error(string value) => Assert.That(ValueReader.Read(value).Length, Is.EqualTo(value.Length));
}
