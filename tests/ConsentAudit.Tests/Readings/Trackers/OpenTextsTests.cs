using ConsentAudit.Evidence;
using ConsentAudit.Readings;
using ConsentAudit.Readings.Trackers;
using ConsentAudit.Tests.Browser;
using ConsentAudit.Tests.Catalogue;
using NUnit.Framework;

namespace ConsentAudit.Tests.Readings.Trackers;

/// <summary>What stands in the open is held against salted values, as it was against plain ones.</summary>
public sealed class OpenTextsTests
{
    private const string Away = "https://collect.elsewhere.example";

    [Test]
    public void An_identifier_that_leaves_in_a_path_is_known_again()
    {
        var path = Leaving(i => new RequestSighting { Url = $"{Away}/v/{Profiles.Random[i]}/p", Phase = Phase.BeforeConsent, AtMs = 200 });
        Assert.That(Read(path).Syncs, Is.Not.Empty);
        Assert.That(Read(Leaving(_ => new RequestSighting { Url = $"{Away}/v/somebody/p", Phase = Phase.BeforeConsent, AtMs = 200 })).Syncs, Is.Empty);
    }

    [Test]
    public void What_the_address_of_the_page_says_is_no_identifier()
    {
        IReadOnlyList<Visit> Visits(Func<int, string> address) =>
            [.. Profiles.Random.Take(3).Select((v, i) => Profiles.Visit(i) with { FinalUrl = Profiles.Site + address(i), Cookies = [Profiles.Cookie("last", v)] })];

        Assert.That(Read(Salted(Visits(i => "/actu/" + Profiles.Random[i]))).Trackers.Single().Identifies, Is.Not.True);
        Assert.That(Read(Salted(Visits(_ => "/actu"))).Trackers.Single().Identifies, Is.True);
    }

    [Test]
    public void Only_what_is_a_value_as_well_is_told()
    {
        var evidence = Salted(Leaving(i => new RequestSighting { Url = $"{Away}/v/{Profiles.Random[i]}/other-4f2a9c1be07d", Phase = Phase.BeforeConsent, AtMs = 200 }).Visits);
        Assert.That(evidence.OpenDigests.Keys, Is.EquivalentTo(Profiles.Random.Take(3)));
        Assert.That(evidence.OpenDigests[Profiles.Random[0]], Is.EqualTo(Salts.Fixed.Digest(Profiles.Random[0])));
    }

    [Test]
    public void A_parameter_that_asks_for_a_quiet_service_is_understood()
    {
        var vimeo = BuiltIn.Catalogue.Services.Single(s => s.Name == "Vimeo");
        EvidenceBundle Asked(string value) => Salted([Profiles.Visit(0) with { Requests = [new RequestSighting { Url = "https://player.vimeo.com/video/1", Phase = Phase.BeforeConsent, AtMs = 1, Query = new Dictionary<string, ValueFacts> { ["dnt"] = ValueReader.Read(value) } }] }]);
        bool IsQuiet(EvidenceBundle evidence) => vimeo.IsQuiet(new Uri("https://player.vimeo.com/video/1"), evidence.Visits[0].Requests[0].Query, new OpenDigests(evidence.OpenDigests));
        Assert.That((IsQuiet(Asked("1")), IsQuiet(Asked("0"))), Is.EqualTo((true, false)));
    }

    [Test]
    public void A_digest_that_stands_in_place_of_an_identifier_is_that_digest()
    {
        var open = new OpenDigests(new Dictionary<string, string>());
        var digest = Salts.Fixed.Digest("k3j9x0a2b7");
        Assert.That(open.Read(OpenDigests.Masked + digest).Parts, Is.EqualTo(new[] { digest }));
        Assert.That(open.Digest(OpenDigests.Masked + "somebody-else-xx"), Is.EqualTo(ValueReader.Digest(OpenDigests.Masked + "somebody-else-xx")));
    }

    private static EvidenceBundle Leaving(Func<int, RequestSighting> request) =>
        Salted([.. Profiles.Random.Take(3).Select((v, i) => Profiles.Visit(i) with { Cookies = [Profiles.Cookie("visitor", v)], Requests = [request(i)] })]);

    private static PageReading Read(EvidenceBundle evidence) => new PageReader(BuiltIn.Catalogue).Read(evidence);

    // As the recorders make it: the helpers of other tests have no salt.
    private static EvidenceBundle Salted(IReadOnlyList<Visit> visits)
    {
        var known = Profiles.Random.Append("1").Append("0").ToDictionary(ValueReader.Digest, Salts.Fixed.Digest, StringComparer.Ordinal);
        ValueFacts Salt(ValueFacts facts) => facts with { Digest = known[facts.Digest], Parts = [.. facts.Parts.Select(p => known[p])] };
        var salted = visits.Select(v => v with
        {
            Cookies = [.. v.Cookies.Select(c => c with { Value = c.Value.Length > 0 && known.ContainsKey(c.Value.Digest) ? Salt(c.Value) : c.Value })],
            Requests = [.. v.Requests.Select(r => r with { Query = r.Query.ToDictionary(q => q.Key, q => Salt(q.Value)) })],
        });
        return OpenTexts.Tell(new EvidenceBundle { Url = Profiles.Site + "/actu", Visits = [.. salted] }, Salts.Fixed, BuiltIn.Catalogue);
    }
}
