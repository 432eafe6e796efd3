using ConsentAudit.Catalogue.Trackers;
using ConsentAudit.Evidence;

namespace ConsentAudit.Readings.Trackers;

/// <summary>Reads the cookies of all visits: one thing for each name and domain.</summary>
internal sealed class CookieTrackers(Scene scene, ChoiceKeeper choices)
{
    public IEnumerable<StoredThing> Read()
    {
        var all = scene.Visits.SelectMany(v => v.Cookies.Select(c => (Visit: v, Cookie: c))).ToList();
        var families = new NameFamilies(all.Select(a => (a.Visit, a.Cookie.Name, a.Cookie.Domain.TrimStart('.'))));
        return all
            .GroupBy(a => (Name: families.NameOf(a.Cookie.Name, a.Cookie.Domain.TrimStart('.')), Domain: a.Cookie.Domain.TrimStart('.')))
            .Select(g => Read(g.Key.Name, [.. g]))
            .Where(t => t.Reading.Sights.Count > 0);
    }

    private StoredThing Read(string name, IReadOnlyList<(Visit Visit, CookieSighting Cookie)> seen)
    {
        var last = seen[^1].Cookie;
        var isFamily = name != last.Name;
        var values = seen.GroupBy(s => s.Visit, ReferenceEqualityComparer.Instance)
            .Select(g => Value(g.First().Visit, [.. g.Select(s => s.Cookie)], isFamily))
            .ToList();
        var comparison = new Comparison(values, scene.PageParts);
        var cloaked = Cloak(seen);
        var classing = Class(seen, comparison, cloaked);
        return new StoredThing(
            new TrackerReading
            {
                Kind = TrackerKind.Cookie,
                Name = name,
                Names = isFamily ? [.. seen.Select(s => s.Cookie.Name).Distinct()] : [],
                Host = last.Domain.TrimStart('.'),
                Party = scene.PartyOf(last.Domain),
                Fact = classing.Fact,
                Purpose = classing.Purpose,
                NeedsConsent = classing.Needs,
                Identifies = classing.Identifies,
                Values = classing.Identifies == true ? comparison.Values : [],
                Why = classing.Why,
                Sights = Scene.Sights(seen.Select(s => (s.Visit, s.Cookie.Moments))),
                LifetimeDays = last.LifetimeDays,
                SetBy = Writers.Named(seen.Select(s => s.Cookie)),
                CloakedAs = cloaked?.Alias,
                Seen = scene.SeenIn(seen.Select(s => s.Visit)),
            },
            values,
            comparison);
    }

    private Classing Class(IReadOnlyList<(Visit Visit, CookieSighting Cookie)> seen, Comparison values, (string Alias, TrackerFact Fact)? cloaked)
    {
        var last = seen[^1].Cookie;
        var kept = Retention.Of([.. seen.Select(s => s.Cookie)]);
        if (scene.Catalogue.Trackers.Cookie(last.Name, last.Domain) is { } known)
        {
            return Classing.Named(known, values, kept);
        }

        if (cloaked is { } mask)
        {
            return Classing.Owned(mask.Fact, $"set by a host of the site behind which stands {mask.Alias}:", values, kept);
        }

        // Sites of trackers whose whole host is known: what they keep there to tell visitors apart is theirs.
        var domain = last.Domain.TrimStart('.');
        if (scene.PartyOf(domain) == Party.Third && scene.Catalogue.Trackers.Host(domain, "/") is { NeedsConsent: true } owner)
        {
            return Classing.Hosted(owner, values, kept);
        }

        var (because, hint) = choices.Why(seen);
        return because is not null
            ? Classing.Record(because)
            : Classing.Behaving(values, kept, scene.Writer(Writers.All(seen.Select(s => s.Cookie))) + hint);
    }

    // All writers that were seen must be behind the mask: the site's own server may answer with cookies of its own.
    private (string Alias, TrackerFact Fact)? Cloak(IReadOnlyList<(Visit Visit, CookieSighting Cookie)> seen)
    {
        if (scene.PartyOf(seen[0].Cookie.Domain) != Party.First)
        {
            return null;
        }

        var behind = Writers.All(seen.Select(s => s.Cookie)).Select(w => scene.Aliases.Of(Scene.HostOf(w))).ToList();
        return behind.Count > 0
            ? behind.All(b => b is not null) ? behind[0] : null
            : scene.Aliases.Of(seen[0].Cookie.Domain);
    }

    private ProfileValue Value(Visit visit, IReadOnlyList<CookieSighting> cookies, bool isFamily) => isFamily
        ? ProfileValue.Of(visit, [.. cookies.SelectMany(c => NameFamilies.RandomParts(c.Name, scene.Open.Digest)), .. cookies.Select(c => c.Value)]) with { Digest = ValueReader.Digest(cookies[^1].Name) }
        : ProfileValue.Of(visit, [.. cookies.Select(c => c.Value)]);
}
