using NUnit.Framework;
using static ConsentAudit.Tests.Readings.Reading;

namespace ConsentAudit.Tests.Readings;

/// <summary>What hides a banner from the reader, and checks for robots in place of the page.</summary>
public sealed class ObstacleTests
{
    [TestCase("<iframe fixed src='https://cmp.example/' frame=''></iframe>", "unreadable-frame")]
    [TestCase("<div role='dialog' at='200 100 900 500'><iframe frame=''></iframe></div>", "unreadable-frame")]
    [TestCase("<div fixed at='0 0 1366 768'><canvas></canvas></div>", "unreadable-overlay")]
    [TestCase("<div fixed at='0 0 1366 768'><img src='x'></div>", "unreadable-overlay")]
    public void What_lies_over_the_page_and_cannot_be_read_is_told(string html, string reason) => Assert.That(Of(Photo.Page(html)).Obstacles.Select(o => o.Reason), Is.EqualTo(new[] { reason }));

    [TestCase("<iframe fixed frame='https://cmp.example/'><html><body>Bonjour</body></html></iframe>", Description = "a frame that was read")]
    [TestCase("<iframe frame='' at='0 300 600 400'></iframe>", Description = "a frame in the page")]
    [TestCase("<iframe fixed frame='' at='0 0 100 100'></iframe>", Description = "a small frame")]
    [TestCase("<iframe fixed frame='' unseen='display'></iframe>", Description = "a hidden frame")]
    [TestCase("<div fixed at='0 0 1366 768'><img src='x'>Un texte qui dit ce que montre l’image</div>", Description = "a picture with words")]
    [TestCase("<div fixed at='0 668 1366 100'><img src='x'></div>", Description = "a picture at the edge")]
    [TestCase("<div at='0 0 1366 768'><img src='x'></div>", Description = "a picture in the page")]
    public void Anything_else_is_no_obstacle(string html) => Assert.That(Of(Photo.Page(html)).Obstacles, Is.Empty);

    [Test]
    public void Where_the_banner_was_read_nothing_is_in_the_way() =>
        Assert.That(Of(Photo.Page(Bar("<button>Tout accepter</button><button>Tout refuser</button>") + "<iframe fixed frame=''></iframe>")).Obstacles, Is.Empty);

    [TestCase("<div>Vérifiez que vous n’êtes pas un robot</div>", "captcha")]
    [TestCase("<div>Please verify you are human to continue.</div>", "captcha")]
    [TestCase("<iframe frame='https://challenges.cloudflare.com/turnstile/x'></iframe>", "Cloudflare")]
    [TestCase("<script src='https://geo.captcha-delivery.com/captcha/'></script>", "DataDome")]
    [TestCase("<div>Performing security verification</div>", "Cloudflare")]
    public void A_check_for_robots_is_known(string html, string name) => Assert.That(Of(Photo.Of(html)).BotWall, Is.EqualTo(name));

    [TestCase("<div>Le robot Curiosity roule sur Mars</div>")]
    [TestCase("<script src='https://notcaptcha-delivery.com/x.js'></script>")]
    [TestCase("<a href='https://challenges.cloudflare.com/'>a</a>")]
    [TestCase("")]
    public void A_page_is_none(string html) => Assert.That(Of(Photo.Of(html)).BotWall, Is.Null);

    [Test]
    public void A_long_page_about_robots_is_none()
    {
        var text = string.Concat(Enumerable.Repeat("Prouvez que vous n’êtes pas un robot, demandent les sites à leurs lecteurs. ", 30));
        Assert.That(Of(Photo.Of($"<article>{text}</article>")).BotWall, Is.Null);
        Assert.That(Of(Photo.Of($"<article>{text[..150]}</article>")).BotWall, Is.EqualTo("captcha"));
    }

    [Test]
    public void Text_and_pictures_are_counted()
    {
        var reading = Of(Photo.Of("<div>abc</div><img><svg></svg><img unseen='display'><video></video>"));
        Assert.That((reading.TextLength, reading.Pictures), Is.EqualTo((3, 3)));
    }
}
