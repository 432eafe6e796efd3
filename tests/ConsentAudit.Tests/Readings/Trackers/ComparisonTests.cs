using ConsentAudit.Evidence;
using NUnit.Framework;

namespace ConsentAudit.Tests.Readings.Trackers;

/// <summary>Values of one name, compared between all fresh profiles.</summary>
public sealed class ComparisonTests
{
    [TestCase(2)]
    [TestCase(7)]
    public void A_value_of_its_own_in_every_profile_is_an_identifier(int profiles)
    {
        var tracker = Profiles.One(Profiles.Cookies("xtuid", 365, [.. Profiles.Random.Take(profiles)]));
        Assert.That((tracker.Identifies, tracker.NeedsConsent, tracker.Values.Count), Is.EqualTo((true, (bool?)null, profiles)));
        Assert.That(tracker.Why, Does.Contain($"each of {profiles} has a part of its own, 10 characters").And.Contain("kept for 365 days"));
    }

    [Test]
    public void The_digests_show_it()
    {
        var values = Profiles.One(Profiles.Cookies("xtuid", 365, Profiles.Random[0], Profiles.Random[1])).Values;
        Assert.That(values.Select(v => (v.Visit, v.Digest)), Is.EqualTo(new[]
        {
            (VisitKind.Refusing, ValueReader.Digest(Profiles.Random[0])),
            (VisitKind.Accepting, ValueReader.Digest(Profiles.Random[1])),
        }));
    }

    [Test]
    public void A_variant_that_comes_back_is_none()
    {
        var bucket = Profiles.One(Profiles.Cookies("experience", 365, "variant-a-2026", "variant-b-2026", "variant-a-2026"));
        Assert.That((bucket.Identifies, bucket.NeedsConsent, bucket.Values.Count), Is.EqualTo((false, false, 0)));
        Assert.That(bucket.Why, Does.Contain("came back in other profiles (2 values in 3 profiles)"));
    }

    [Test]
    public void A_constant_is_a_setting() => Assert.That(
        Profiles.One(Profiles.Cookies("build", 365, "k3j9x0a2b7", "k3j9x0a2b7", "k3j9x0a2b7")).Why,
        Does.Contain("the same value in all 3 profiles that have it: a setting"));

    [Test]
    public void What_one_profile_alone_has_could_not_be_compared()
    {
        var alone = Profiles.One(Profiles.Cookies("xtuid", 365, "k3j9x0a2b7", "0", null));
        Assert.That((alone.Identifies, alone.NeedsConsent), Is.EqualTo(((bool?)null, (bool?)null)));
        Assert.That(alone.Why, Does.Contain("one profile of 2").And.Contain("could not be compared"));
    }

    [Test]
    public void The_number_of_the_article_that_was_read_is_content()
    {
        Visit Reading(int visit, string article) => Profiles.Visit(visit) with
        {
            FinalUrl = $"{Profiles.Site}/politique/reforme-{article}.html",
            Cookies = [Profiles.Cookie("lastArticle", article)],
        };
        var content = Profiles.One([Reading(0, "90817263"), Reading(1, "90817999")]);
        Assert.That((content.Identifies, content.NeedsConsent), Is.EqualTo((false, false)));
        Assert.That(content.Why, Does.Contain("address of the page"));
        Assert.That(Profiles.One(Profiles.Cookies("lastArticle", 365, "90817263", "90817999")).Identifies, Is.True);
    }

    [Test]
    public void The_next_page_is_a_page_too()
    {
        var visits = Profiles.Cookies("lastArticle", 365, "90817263", "90817999").Select((v, i) => v with
        {
            Phases = [.. v.Phases, new PhaseRecord { Phase = Phase.AfterReject, Observed = true, NextPage = $"{Profiles.Site}/a/{(i == 0 ? "90817263" : "90817999")}" }],
        });
        Assert.That(Profiles.One([.. visits]).Identifies, Is.False);
    }

    [Test]
    public void What_an_acceptance_alone_prolonged_was_kept_for_the_session()
    {
        static CookieSighting Prolonged(string value, double? before) => Profiles.Cookie("xtuid", value) with
        {
            Moments = new Dictionary<Phase, int> { [Phase.BeforeConsent] = 100, [Phase.AfterAccept] = 6_000 },
            Lifetimes = new Dictionary<Phase, double?> { [Phase.BeforeConsent] = before, [Phase.AfterAccept] = 365 },
        };
        IReadOnlyList<Visit> Visits(double? before) => [.. Profiles.Random.Take(2).Select((r, i) => Profiles.Visit(i) with { Cookies = [Prolonged(r, before)] })];
        Assert.That(Profiles.One(Visits(null)), Has.Property("Identifies").False.And.Property("Why").Contains("ends with the session"));
        Assert.That(Profiles.One(Visits(30)), Has.Property("Identifies").True.And.Property("Why").Contains("kept for 30 days"));
    }
}
