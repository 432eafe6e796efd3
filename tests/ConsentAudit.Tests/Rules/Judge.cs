using ConsentAudit.Audit;
using ConsentAudit.Catalogue;
using ConsentAudit.Rules;

namespace ConsentAudit.Tests.Rules;

/// <summary>The real auditor with the built-in catalogue, loaded once.</summary>
internal static class Judge
{
    private static readonly Lazy<RuleCatalogue> Loaded = new(() => RuleCatalogue.Load(CatalogueSource.BuiltIn()));
    private static readonly Lazy<Auditor> Auditor = new(() => new Auditor(Loaded.Value));

    public static RuleCatalogue Catalogue => Loaded.Value;

    public static PageReport Of(Seen page) => Auditor.Value.Judge(page.Evidence(), "evidence/001-actu/");

    /// <summary>What one rule concludes about a page in another jurisdiction.</summary>
    public static Finding By<TRule>(Seen page, string pack)
        where TRule : IRule => new Auditor(Catalogue.InPack(pack)).Judge(page.Evidence(), "evidence/001-actu/").Findings.Single(f => f.Rule == RuleBook.IdOf(typeof(TRule)));

    /// <summary>What one rule concludes about a page.</summary>
    public static Finding By<TRule>(Seen page)
        where TRule : IRule => Of(page).Findings.Single(f => f.Rule == RuleBook.IdOf(typeof(TRule)));
}
