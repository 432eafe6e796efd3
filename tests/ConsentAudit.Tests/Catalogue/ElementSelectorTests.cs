using ConsentAudit.Catalogue;
using ConsentAudit.Tests.Readings;
using NUnit.Framework;

namespace ConsentAudit.Tests.Catalogue;

/// <summary>How the elements of consent platforms are named: each form with its twin that fits nothing, or is a mistake.</summary>
public sealed class ElementSelectorTests
{
    private const string Platforms = "platforms/platforms.json";

    [TestCase("#notice", "id='notice'", true)]
    [TestCase("#notice", "id='notice-2'", false)]
    [TestCase("#notice*", "id='notice-2'", true)]
    [TestCase(".notice", "class='big notice'", true)]
    [TestCase(".notice", "class='noticed'", false)]
    [TestCase("[data-cmp]", "data-cmp=''", true)]
    [TestCase("[data-cmp]", "data-cmpx=''", false)]
    [TestCase("[data-cmp=bar]", "data-cmp='bar'", true)]
    [TestCase("[data-cmp=bar]", "data-cmp='bars'", false)]
    [TestCase("[data-cmp=bar*]", "data-cmp='bars'", true)]
    [TestCase("[data-cmp=a=b]", "data-cmp='a=b'", true)]
    public void A_platform_is_known_by_its_elements(string selector, string attributes, bool known)
    {
        var catalogue = RuleCatalogue.Load(With("elements", selector));
        var page = Photo.Page($"<div fixed {attributes}>{Reading.Words}<button>Tout accepter</button> <button>Tout refuser</button></div>");
        var banner = new ConsentAudit.Readings.ShotReader(catalogue).Read(page).Banner;
        Assert.That(banner, Is.Not.Null);
        Assert.That(banner!.Platform, Is.EqualTo(known ? "Example" : null));
    }

    [TestCase("#icon")]
    [TestCase(".ch2-icon")]
    [TestCase("[data-cc=show-preferencesModal]")]
    [TestCase("[href=javascript:Didomi.preferences.show*]")]
    public void A_way_back_is_loaded(string selector) =>
        Assert.That(RuleCatalogue.Load(With("wayBack", selector)).Platforms.Single().WayBack, Is.EqualTo(new[] { selector }));

    [TestCase("")]
    [TestCase("#")]
    [TestCase("*")]
    [TestCase("#a b")]
    [TestCase("a > b")]
    [TestCase("[]")]
    [TestCase("[=x]")]
    [TestCase("[href=]")]
    [TestCase("[href")]
    public void Another_form_is_a_mistake_of_the_users(string selector)
    {
        foreach (var field in new[] { "elements", "wayBack" })
        {
            var error = Assert.Throws<InputException>(() => RuleCatalogue.Load(With(field, selector)))!;
            Assert.That(error.Message, Does.Contain("rules/" + Platforms).And.Contain($"\"{selector}\"").And.Contain("line 2"));
        }
    }

    [TestCase("didomi")]
    [TestCase("onetrust")]
    [TestCase("sourcepoint")]
    [TestCase("axeptio")]
    [TestCase("trustcommander")]
    [TestCase("sirdata")]
    [TestCase("cookiebot")]
    [TestCase("usercentrics")]
    [TestCase("inmobi")]
    [TestCase("consentmanager")]
    [TestCase("iubenda")]
    [TestCase("tarteaucitron")]
    [TestCase("klaro")]
    [TestCase("orejime")]
    [TestCase("vanilla-cookieconsent")]
    [TestCase("osano")]
    [TestCase("complianz")]
    [TestCase("cookieyes")]
    [TestCase("google-funding-choices")]
    public void The_platforms_that_are_common_here_tell_their_way_back(string id) =>
        Assert.That(BuiltIn.Catalogue.Platforms.Single(p => p.Id == id).WayBack, Is.Not.Empty);

    private static CatalogueSource With(string field, string selector) =>
        BuiltIn.With(Platforms, $"[\n{{ \"id\": \"example\", \"name\": \"Example\", \"{field}\": [\"{selector}\"], \"source\": \"https://example.com/\" }}]");
}
