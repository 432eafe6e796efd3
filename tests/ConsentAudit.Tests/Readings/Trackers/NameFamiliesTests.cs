using ConsentAudit.Evidence;
using NUnit.Framework;

namespace ConsentAudit.Tests.Readings.Trackers;

/// <summary>Names of which a part is made for each profile are one thing.</summary>
public sealed class NameFamiliesTests
{
    private static IReadOnlyList<Visit> Named(params string[][] names) =>
        [.. names.Select((of, i) => Profiles.Visit(i) with { Cookies = [.. of.Select(n => Profiles.Cookie(n, "1"))] })];

    [TestCase("visit_8f3a2c9b10", "visit_77d0e1f2a9", "visit_*", true)]
    [TestCase("u-3f2504e0-4f89-41d3-9a0c-0305e82c3301", "u-9b2d7c11-aaaa-4bcd-8e9f-1234567890ab", "u-*", true)]
    [TestCase("page_1732281234567", "page_1732281299999", "page_*", false, Description = "a moment is no identifier")]
    public void A_random_part_of_the_name_makes_a_family(string first, string second, string family, bool identifies)
    {
        var one = Profiles.One(Named([first], [second]));
        Assert.That((one.Name, one.Identifies, one.Seen), Is.EqualTo((family, identifies, "2 of 2")));
        Assert.That(one.Names, Is.EquivalentTo(new[] { first, second }));
        Assert.That(one.IsNamed(first) && one.IsNamed(second) && !one.IsNamed("visit_other"), Is.True);
    }

    [Test]
    public void Names_that_all_profiles_have_are_names()
    {
        var names = Profiles.Read(Named(["box_ABC12345", "box_XYZ67890"], ["box_ABC12345", "box_XYZ67890"])).Trackers;
        Assert.That(names.Select(t => (t.Name, t.Names.Count)), Is.EqualTo(new[] { ("box_ABC12345", 0), ("box_XYZ67890", 0) }));
    }

    [TestCase("theme", "layout")]
    [TestCase("visit_8f3a2c9b10", "other_77d0e1f2a9")]
    public void Other_names_are_other_things(string first, string second) => Assert.That(Profiles.Read(Named([first], [second])).Trackers, Has.Count.EqualTo(2));

    [Test]
    public void A_family_that_is_known_is_known() =>
        Assert.That(Profiles.One(Named(["_ga_A1B2C3D4E5"], ["_ga_F6G7H8I9J0"])), Has.Property("NeedsConsent").True.And.Property("Name").EqualTo("_ga_*"));
}
