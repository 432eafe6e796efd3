using ConsentAudit.Evidence;
using NUnit.Framework;

namespace ConsentAudit.Tests.Readings.Trackers;

/// <summary>Which writer of a cookie a report names.</summary>
public sealed class WritersTests
{
    [Test]
    public void Of_two_answers_under_way_at_once_the_same_is_named_whichever_came_first()
    {
        var (one, other) = (Write(Phase.AfterAccept, "https://ads.example/bid"), Write(Phase.AfterAccept, "https://ads.example/id"));
        Assert.That(new[] { Named([one, other]), Named([other, one]) }, Has.All.EqualTo("https://ads.example/bid"));
    }

    [Test]
    public void Who_wrote_it_before_consent_is_named_rather_than_who_did_later() =>
        Assert.That(Named([Write(Phase.AfterAccept, "https://a.example/")], [Write(Phase.BeforeConsent, "https://z.example/")]), Is.EqualTo("https://z.example/"));

    [Test]
    public void A_write_whose_writer_was_not_seen_names_nobody_and_hides_nobody()
    {
        Assert.That(Named([Write(Phase.BeforeConsent, null), Write(Phase.AfterAccept, "https://a.example/")]), Is.EqualTo("https://a.example/"));
        Assert.That(Named([Write(Phase.BeforeConsent, null)]), Is.Null);
    }

    [Test]
    public void Evidence_of_earlier_versions_which_has_no_writes_names_its_writer() =>
        Assert.That(Named(Cookie([]) with { SetBy = "https://a.example/" }), Is.EqualTo("https://a.example/"));

    private static CookieWrite Write(Phase phase, string? by) => new(phase, 10, 30, by);

    private static string? Named(params CookieWrite[][] writes) => Named([.. writes.Select(Cookie)]);

    private static string? Named(params CookieSighting[] cookies) => Profiles.One([.. cookies.Select((c, i) => Profiles.Visit(i) with { Cookies = [c] })]).SetBy;

    private static CookieSighting Cookie(CookieWrite[] writes) => Profiles.Cookie("id", Profiles.Random[0]) with
    {
        Writes = writes,
        SetBy = writes.LastOrDefault()?.SetBy,
    };
}
