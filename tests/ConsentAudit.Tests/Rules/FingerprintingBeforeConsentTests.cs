using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Rules;

public sealed class FingerprintingBeforeConsentTests
{
    private const string Script = "https://cdn.inconnu.example/fp.js";

    private static Finding Found(Seen page) => Judge.By<FingerprintingBeforeConsent>(page);

    // A request that tells its document: what recorders that watch for fingerprints note of every page.
    private static Seen Page => Seen.Banner("Tout accepter", "Tout refuser").Loaded(Seen.Site + "/app.js", "Script");

    [Test]
    public void No_script_passes_and_the_time_watched_is_told() => Assert.That(Found(Page), Concludes.Pass & Concludes.Says("pendant 5\u00A0s", "during 5\u00A0s"));

    [Test]
    public void Two_techniques_in_one_script_are_for_a_person() => Assert.That(
        Found(Page.Fingerprinted(Script, Phase.BeforeConsent, FingerprintTechnique.Canvas, FingerprintTechnique.Audio)),
        Concludes.Review
        & Concludes.Shows("fingerprint", "cdn.inconnu.example/fp.js (drawing read back (canvas), computed sound)")
        & Concludes.Says("dessin relu (canvas), son calculé", "drawing read back (canvas), computed sound"));

    [Test]
    public void One_technique_is_nothing()
    {
        Assert.That(Found(Page.Fingerprinted(Script, Phase.BeforeConsent, FingerprintTechnique.Canvas)), Concludes.Pass);
        Assert.That(
            Found(Page.Fingerprinted(Script, Phase.BeforeConsent, FingerprintTechnique.Canvas).Fingerprinted("https://cdn.autre.example/x.js", Phase.BeforeConsent, FingerprintTechnique.Audio)),
            Concludes.Pass,
            "two in two scripts");
    }

    [Test]
    public void One_before_the_choice_and_one_after_is_one_before() => Assert.That(
        Found(Page.Refused("Tout refuser").Fingerprinted(Script, Phase.BeforeConsent, FingerprintTechnique.Canvas).Fingerprinted(Script, Phase.AfterReject, FingerprintTechnique.Audio)),
        Concludes.Pass);

    [Test]
    public void Protection_against_robots_is_named_and_still_for_a_person() => Assert.That(
        Found(Page.Fingerprinted("https://js.datadome.co/tags.js", Phase.BeforeConsent, FingerprintTechnique.Canvas, FingerprintTechnique.WebGl)),
        Concludes.Review & Concludes.Says("contre les robots", "against robots") & Concludes.Says("DataDome", "DataDome"));

    [Test]
    public void A_known_tracker_that_does_it_never_fails_by_this_rule() => Assert.That(
        Found(Page.Fingerprinted("https://static.criteo.net/js/ld.js", Phase.BeforeConsent, FingerprintTechnique.Canvas, FingerprintTechnique.WebGl)), Concludes.Review);

    [Test]
    public void Evidence_of_an_older_run_cannot_tell() => Assert.That(Found(Seen.Banner("Tout accepter", "Tout refuser")), Concludes.CannotTell("fingerprints-unwatched"));

    [Test]
    public void A_page_that_was_not_watched_cannot_be_told() => Assert.That(Found(Page.NotWatched("time-out", "")), Concludes.CannotTell("time-out"));
}
