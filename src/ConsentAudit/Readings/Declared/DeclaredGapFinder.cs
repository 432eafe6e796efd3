using ConsentAudit.Catalogue.Words;
using ConsentAudit.Evidence;

namespace ConsentAudit.Readings.Declared;

/// <summary>Tells why a site may name more trackers than were read: a policy that nobody opened, a link to a further list, a fold.</summary>
internal sealed class DeclaredGapFinder(Lexicon lexicon)
{
    private const int MostGaps = 8;
    private const int LongestLabel = 80;

    public IReadOnlyList<DeclaredGap> Find(IReadOnlyList<Visit> visits)
    {
        var shots = DeclaredReader.Shots(visits).ToList();
        var policies = shots.Where(s => s.Shot.Moment == Moment.Policy).ToList();
        IEnumerable<DeclaredGap> unseen = policies.Count == 0 ? [new DeclaredGap("policy-unseen", "")] : [];
        return
        [
            .. unseen
                .Concat(shots.Where(s => s.Photograph.Cut).Select(s => new DeclaredGap("page-cut", s.Photograph.Url)))
                .Concat(policies.SelectMany(p => Further(p.Photograph)))
                .Distinct()
                .Take(MostGaps),
        ];
    }

    private IEnumerable<DeclaredGap> Further(Photograph policy)
    {
        foreach (var e in policy.Root.SelfAndDescendants().Where(e => e.Hidden is not "display" && !IsFrame(e)))
        {
            if (IsFold(e))
            {
                yield return new DeclaredGap("fold", WholeText.Of(e, LongestLabel));
            }
            else if (e.Tag is "a" or "button" && WholeText.Of(e, LongestLabel) is { Length: > 0 } label && LeadsFurther(e, label, policy.Url))
            {
                yield return new DeclaredGap("link", label);
            }
        }
    }

    // « Liste de nos partenaires », « Politique cookies de Google »: the same page in other words is no other list.
    private bool LeadsFurther(PhotoElement e, string label, string here)
    {
        var reading = lexicon.Read(label);
        return (e.Tag == "button" || IsElsewhere(e, here))
            && (reading.Class == LabelClass.Partners || (reading.Class is LabelClass.PolicyNamed or LabelClass.Settings or LabelClass.SettingsOrRefuse && lexicon.Count(Topic.Consent, LabelText.Words(label)) > 0));
    }

    private static bool IsElsewhere(PhotoElement link, string here) =>
        ControlFinder.LeadsAway(link)
        && Uri.TryCreate(here, UriKind.Absolute, out var page)
        && Uri.TryCreate(page, link.Attribute("href"), out var to)
        && (to.Host != page.Host || to.AbsolutePath.TrimEnd('/') != page.AbsolutePath.TrimEnd('/'));

    private static bool IsFold(PhotoElement e) =>
        (e.Attribute("aria-expanded") == "false" || (e.Tag == "summary" && e.Parent is { Tag: "details" } fold && fold.Attribute("open") is null))
        && e.Attribute("aria-haspopup") is null;

    // Menus fold on every page: they belong to the site's frame, not to the policy.
    private static bool IsFrame(PhotoElement e) => Panels.Tree.SelfAndAncestors(e).Any(a =>
        a.Tag is "nav" or "header" or "footer" or "aside" || a.Attribute("role") is "navigation" or "banner" or "contentinfo" or "menu" or "menubar" or "search");
}
