using ConsentAudit.Catalogue;
using ConsentAudit.Readings;
using NUnit.Framework;

namespace ConsentAudit.Tests.Readings;

public sealed class PaidOfferFinderTests
{
    private static readonly PaidOfferFinder Finder = new(RuleCatalogue.Load(CatalogueSource.BuiltIn()));

    [Test]
    public void A_page_that_sells_a_subscription_is_one() => Assert.That(
        Finder.In(Photo.Of("<main at='0 0 1366 700'><h1>Choisissez votre formule</h1><p>Numérique : 2,99 € par mois</p><button at='300 300 200 40'>Je m’abonne</button></main>")),
        Is.EqualTo("Je m’abonne"));

    [Test]
    public void The_button_in_the_head_of_every_newspaper_is_none() => Assert.That(
        Finder.In(Photo.Of("<header at='0 0 1366 80'><a href='/abo' at='1200 10 120 40'>S’abonner dès 1 €</a></header><main at='0 80 1366 700'><p>Le budget de la ville : 3 € de plus par habitant.</p></main>")),
        Is.Null);

    [Test]
    public void An_offer_without_a_price_is_none() => Assert.That(
        Finder.In(Photo.Of("<main at='0 0 1366 700'><button at='300 300 200 40'>Je m’abonne à la lettre</button></main>")),
        Is.Null);

    [Test]
    public void An_offer_far_below_the_window_is_none() => Assert.That(
        Finder.In(Photo.Of("<main at='0 0 1366 4000'><p at='0 0 800 100'>Actualités</p><p at='0 3000 800 100'>2,99 € par mois</p><button at='300 3200 200 40'>Je m’abonne</button></main>")),
        Is.Null);
}
