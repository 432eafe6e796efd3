using NUnit.Framework;
using static ConsentAudit.Tests.Readings.Reading;

namespace ConsentAudit.Tests.Readings;

/// <summary>Windows that ask for consent and never say cookie, and their twins that ask for something else.</summary>
public sealed class BannerWordsTests
{
    private const string Buttons = "<button>Tout accepter</button> <button>Tout refuser</button>";

    [TestCase("Ici, vous pouvez voir et personnaliser les informations que nous collectons sur vous, pour la publicité.")]
    [TestCase("Nous traitons vos informations personnelles à des fins de publicité.")]
    public void Information_that_is_collected_is_what_consent_is_asked_for(string words) =>
        Assert.That(Roles($"<div fixed>{words}<div>{Buttons}</div></div>"), Is.EqualTo(new[] { "Accept Tout accepter", "Reject Tout refuser" }));

    [TestCase("Ici, vous pouvez voir les informations sur le match et personnaliser votre page.")]
    [TestCase("Les informations que vous saisissez restent sur votre appareil.")]
    public void Information_that_is_shown_is_not(string words) =>
        Assert.That(Banner($"<div fixed>{words}<div>{Buttons}</div></div>"), Is.Null);
}
