using ConsentAudit.Evidence;
using ConsentAudit.Readings;
using ConsentAudit.Tests.Catalogue;
using NUnit.Framework;

namespace ConsentAudit.Tests.Readings;

public sealed class ServiceReaderTests
{
    private const string Comments = "<iframe at='20 900 800 400' title='fb:comments Facebook Social Plugin' frame='https://www.facebook.com/plugins/feedback.php'></iframe>";
    private const string CommentsNotice = "<div at='20 900 800 60'>Les commentaires utilisent Facebook : ils s’affichent si vous autorisez les réseaux sociaux.</div>";
    private const string Video = "<iframe at='20 500 640 360' title='YouTube video player' frame='https://www.youtube.com/embed/dQ7'></iframe>";
    private const string VideoNotice = "<div at='20 500 640 360'>Cette vidéo est hébergée par YouTube. Elle s’affiche si vous autorisez les réseaux sociaux.</div>";

    private static readonly ServiceReader Reader = new(BuiltIn.Catalogue);

    [Test]
    public void Comments_behind_a_notice_are_withheld()
    {
        var service = Between(Comments, CommentsNotice).Single();
        Assert.That(service.Kind, Is.EqualTo("comments"));
        Assert.That(service.Offered, Is.EqualTo("Facebook comments (www.facebook.com)"));
        Assert.That(service.Withheld, Does.StartWith("Les commentaires utilisent Facebook"));
    }

    [Test]
    public void Two_services_are_two() => Assert.That(Between(Comments + Video, CommentsNotice + VideoNotice).Select(s => s.Kind), Is.EquivalentTo(new[] { "comments", "video" }));

    [TestCase("<div at='20 500 640 360'><p>Ce contenu est bloqué car vous avez refusé les cookies.</p><button>Modifier mes choix</button></div>")]
    [TestCase("<div at='20 500 640 360'>YouTube est désactivé, autorisez le dépôt de cookies pour accéder au contenu</div>")]
    [TestCase("<div at='20 500 640 360'><span>Vidéo</span><p>Pour voir cette vidéo, acceptez les cookies.</p></div>")]
    [TestCase("<div at='20 500 640 360'>To view this video, please accept cookies.</div>")]
    [TestCase("<div at='20 500 640 360'>Mit Ihrer Zustimmung wird hier ein externer Inhalt angezeigt.</div>")]
    public void A_notice_names_what_took_its_place(string notice)
    {
        var service = Between(Video, notice).Single();
        Assert.That((service.Kind, service.Offered), Is.EqualTo(("video", "YouTube (www.youtube.com)")));
        Assert.That(service.Withheld, Is.Not.Empty);
    }

    [Test]
    public void A_notice_is_enough_where_nothing_known_takes_its_place()
    {
        var service = Between("<div>Fil du direct</div>", "<div>Pour commenter cet article, autorisez les réseaux sociaux.</div>").Single();
        Assert.That((service.Kind, service.Offered), Is.EqualTo(("comments", "")));
    }

    [TestCase(Comments, "comments")]
    [TestCase(Video, "video")]
    [TestCase("<iframe at='20 500 640 360' src='https://www.youtube-nocookie.com/embed/a?rel=0' frame=''></iframe>", "video")]
    [TestCase("<iframe at='20 500 640 360' frame='https://www.google.com/maps/embed'></iframe>", "map")]
    [TestCase("<iframe at='20 500 640 160' frame='https://open.spotify.com/embed/episode/1'></iframe>", "audio")]
    [TestCase("<iframe at='20 500 640 360' frame='https://platform.twitter.com/embed/Tweet.html'></iframe>", "social")]
    [TestCase("<iframe at='20 500 640 360' title='Lecteur vidéo' frame='https://player.journal.example/v/12'></iframe>", "video")]
    [TestCase("<form><h3>Commentaires</h3><textarea at='20 900 600 90' placeholder='Votre avis'></textarea></form>", "comments")]
    [TestCase("<textarea at='20 900 600 90' placeholder='Écrivez un commentaire'></textarea>", "comments")]
    public void A_known_service_that_is_there_no_more_is_withheld(string html, string kind) =>
        Assert.That(Between(html, "").Select(s => (s.Kind, s.Withheld)), Is.EqualTo(new[] { (kind, "") }));

    [TestCase(Comments)]
    [TestCase(Video)]
    [TestCase("<form><h3>Commentaires</h3><textarea at='20 900 600 90'></textarea></form>")]
    public void What_both_visitors_get_is_not(string html) => Assert.That(Between(html, html), Is.Empty);

    [TestCase("<iframe at='20 500 640 360' title='Vidéo' frame='https://ad.doubleclick.net/ddm/adi'></iframe>")]
    [TestCase("<iframe at='20 500 300 250' id='google_ads_iframe_1' title='3rd party ad content' frame='https://tpc.example.org/safeframe'></iframe>")]
    [TestCase("<div class='ad-slot'><iframe at='20 500 640 360' title='Vidéo' frame='https://creative.example.org/x'></iframe></div>")]
    [TestCase("<iframe at='20 500 300 250' id='google_ads_iframe_1' frame='about:blank'><html at='20 500 300 250'><body><iframe at='20 500 300 250' frame='https://www.youtube.com/embed/pub'></iframe></body></html></iframe>")]
    [TestCase("<iframe at='20 500 640 360' frame='https://widgets.outbrain.com/x'></iframe>")]
    [TestCase("<iframe at='20 500 640 360' frame='https://inconnu.example.org/x'></iframe>")]
    [TestCase("<iframe at='20 500 1 1' frame='https://www.youtube.com/embed/x'></iframe>")]
    [TestCase("<iframe unseen='display' frame='https://www.youtube.com/embed/x'></iframe>")]
    [TestCase("<iframe at='900 10 390 200' frame='https://accounts.google.com/gsi/iframe/select'></iframe>")]
    [TestCase("<video at='20 500 640 360'></video>")]
    [TestCase("<form>Recevez la newsletter <textarea at='20 900 600 90' placeholder='Vos centres d’intérêt'></textarea></form>")]
    public void Advertisements_and_unknown_things_are_no_service(string html) => Assert.That(Between(html, ""), Is.Empty);

    [Test]
    public void Another_selection_of_news_is_no_service() => Assert.That(
        Between(
            "<article><h2>Vidéo : le marché rouvre</h2><a href='/a'>Lire</a></article><div class='pub'><iframe at='0 0 300 250' frame='https://regie.example.org/1'></iframe></div>",
            "<article><h2>Le maire a refusé de commenter</h2><p>Il n’a pas accepté les questions pour la vidéo.</p></article>"),
        Is.Empty);

    [Test]
    public void Another_player_in_its_place_is_no_refusal_of_it()
    {
        Assert.That(Between(Video, "<iframe at='20 500 640 360' frame='https://www.dailymotion.com/embed/video/x1'></iframe>"), Is.Empty);
        Assert.That(Between(Video, "<video at='20 500 640 360'></video>"), Is.Empty);
    }

    [TestCase("<footer>Si vous avez refusé les cookies, certains contenus restent bloqués.</footer>")]
    [TestCase("<p>Pour voir la vidéo, acceptez les cookies.</p>")]
    public void Words_that_stand_there_after_an_acceptance_too_withhold_nothing(string html) => Assert.That(Between(html, html), Is.Empty);

    [TestCase("<div fixed role='dialog'>Pour accéder à l’article, acceptez les cookies ou abonnez-vous.</div>")]
    [TestCase("<p unseen='display'>Pour voir la vidéo, acceptez les cookies.</p>")]
    [TestCase("<p>Pour voir la vidéo, connectez-vous.</p>")]
    [TestCase("<article><p>Pour voir son fils, elle a accepté de vendre la maison.</p></article>")]
    [TestCase("<a href='/a'>Pour voir la vidéo, ils acceptent les cookies de la boulangère</a>")]
    public void Another_wall_hidden_words_and_news_are_no_notice(string html) => Assert.That(Between("", html), Is.Empty);

    [Test]
    public void What_was_photographed_in_part_only_proves_less()
    {
        var cut = new Photograph { Url = "https://journal.example/", Viewport = Photo.Window, Root = Page("").Root, Cut = true };
        Assert.That(Reader.Between(Page(Video), cut), Is.Empty);
        Assert.That(Reader.Between(cut, Page(VideoNotice)), Is.Empty);
    }

    [Test]
    public void A_service_is_back_or_not()
    {
        var service = Between(Comments, CommentsNotice).Single();
        Assert.That(Reader.IsBack(service, Page(Comments)), Is.True);
        Assert.That(Reader.IsBack(service, Page(CommentsNotice)), Is.False);
        Assert.That(Reader.IsBack(service, Page(Video)), Is.False);
    }

    [Test]
    public void A_service_that_only_its_notice_tells_of_is_back_where_the_notice_is_gone()
    {
        var service = Between("", CommentsNotice).Single();
        Assert.That(Reader.IsBack(service, Page("")), Is.True);
        Assert.That(Reader.IsBack(service, Page(CommentsNotice)), Is.False);
    }

    [TestCase(CommentsNotice, Comments, "Mesure d’audience|Réseaux sociaux", "Réseaux sociaux")]
    [TestCase(VideoNotice, Video, "Publicité|Réseaux sociaux|YouTube", "YouTube")]
    [TestCase("", Video, "Publicité|Contenus externes|Réseaux sociaux", "Contenus externes")]
    [TestCase("", Video, "Publicité|Réseaux sociaux|Lecture de vidéos", "Lecture de vidéos")]
    [TestCase("", Video, "Publicité|Réseaux sociaux", "Réseaux sociaux")]
    [TestCase("", Comments, "Audience|Commentaires|Facebook", "Facebook")]
    [TestCase("", "<iframe at='20 500 640 360' frame='https://www.google.com/maps/embed'></iframe>", "Publicité|Contenus de tiers", "Contenus de tiers")]
    [TestCase("", "<iframe at='20 500 640 360' frame='https://platform.twitter.com/embed/Tweet.html'></iframe>", "Publicité|Twitter", "Twitter")]
    public void The_switch_that_fits_a_service(string notice, string offered, string labels, string expected) =>
        Assert.That(Reader.PurposeFor(Between(offered, notice).Single(), Panel(labels))?.Label, Is.EqualTo(expected));

    [TestCase("Publicité|Mesure d’audience")]
    [TestCase("")]
    public void No_switch_fits(string labels) => Assert.That(Reader.PurposeFor(Between(Video, "").Single(), Panel(labels)), Is.Null);

    [Test]
    public void A_switch_that_is_locked_or_an_objection_does_not_fit()
    {
        var panel = Panel("Réseaux sociaux|Vidéos");
        var changed = panel with { Switches = [panel.Switches[0] with { LegitimateInterest = true }, panel.Switches[1] with { Locked = true }] };
        Assert.That(Reader.PurposeFor(Between(Video, "").Single(), changed), Is.Null);
    }

    private static IReadOnlyList<Service> Between(string accepted, string refused) => Reader.Between(Page(accepted), Page(refused));

    private static Photograph Page(string html) => Photo.Of($"<main at='0 80 1366 3700'><article><h1>Le tunnel ferme</h1><p>La préfecture l’a annoncé hier soir.</p></article>{html}</main>");

    private static PanelReading Panel(string labels)
    {
        var root = Page("").Root;
        return new PanelReading
        {
            Container = root,
            Controls = [],
            Switches = [.. labels.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(l => new PurposeSwitch { Element = root, Label = l, On = false })],
            Text = labels,
        };
    }
}
