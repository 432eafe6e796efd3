using ConsentAudit.Catalogue;
using NUnit.Framework;

namespace ConsentAudit.Tests.Catalogue;

public sealed class ServiceTableTests
{
    private static readonly string[] Kinds = ["comments", "video", "social", "map", "audio", "other"];

    private static IReadOnlyList<KnownService> Services => BuiltIn.Catalogue.Services;

    [Test]
    public void Names_and_addresses_stand_there_once()
    {
        Assert.That(Services.Select(s => s.Name), Is.Unique);
        Assert.That(Services.SelectMany(s => s.Addresses), Is.Unique.And.All.Not.Empty);
        Assert.That(Services.Select(s => s.Kind).Distinct(), Is.SubsetOf(Kinds));
        Assert.That(Services.Select(s => s.Source), Has.All.StartsWith("https://"));
    }

    [TestCase("https://www.youtube.com/embed/a?rel=0", "YouTube")]
    [TestCase("https://www.facebook.com/plugins/feedback.php?href=x", "Facebook comments")]
    [TestCase("https://www.facebook.com/plugins/page.php?href=x", "Facebook")]
    [TestCase("https://geo.dailymotion.com/player.html", "Dailymotion")]
    [TestCase("https://www.google.com/maps/embed?pb=1", "Google Maps")]
    public void A_frame_is_known_by_the_longest_address(string frame, string name) =>
        Assert.That(Services.MaxBy(s => s.Fits(new Uri(frame)))!.Name, Is.EqualTo(name));

    [TestCase("https://www.youtube.com/watch?v=a")]
    [TestCase("https://www.youtube.com/embedded")]
    [TestCase("https://www.notyoutube.com/embed/a")]
    [TestCase("https://www.facebook.com/tr/")]
    [TestCase("https://www.google.com/recaptcha/api2/anchor")]
    public void Another_frame_is_not(string frame) => Assert.That(Services.Where(s => s.Fits(new Uri(frame)) > 0), Is.Empty);
}
