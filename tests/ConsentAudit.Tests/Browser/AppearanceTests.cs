using ConsentAudit.Browser.Browsers;
using NUnit.Framework;

namespace ConsentAudit.Tests.Browser;

public sealed class AppearanceTests
{
    [Test]
    public void The_visitor_is_an_ordinary_Chrome_of_the_browsers_own_version()
    {
        var appearance = Appearance.Of("131.0.6778.33", "fr-FR", null);
        Assert.That(appearance.UserAgent, Does.Contain("Chrome/131.0.0.0 Safari/537.36").And.Not.Contain("Headless"));
        Assert.That((appearance.Major, appearance.Version, appearance.IsCustom), Is.EqualTo(("131", "131.0.6778.33", false)));
        Assert.That(appearance.Sentences, Has.Some.Contains("client hints").And.Some.Contains("fr-FR,fr,en-US,en"));
    }

    [Test]
    public void A_user_agent_of_the_users_is_taken_as_it_is_and_told()
    {
        var appearance = Appearance.Of("131.0.6778.33", "fr-FR", "Lynx/2.8");
        Assert.That((appearance.UserAgent, appearance.IsCustom), Is.EqualTo(("Lynx/2.8", true)));
        Assert.That(appearance.Sentences, Has.Some.Contains("given by the user").And.None.Contains("client hints"));
    }

    [TestCase("fr-FR", "fr-FR,fr,en-US,en")]
    [TestCase("en-US", "en-US,en")]
    [TestCase("en-GB", "en-GB,en,en-US")]
    [TestCase("de", "de,en-US,en")]
    public void Each_language_is_told_once_the_own_one_first(string locale, string languages) => Assert.That(Appearance.Of("131", locale, null).Languages, Is.EqualTo(languages));
}
