using ConsentAudit.Audit;

namespace ConsentAudit.Catalogue.Packs;

/// <summary>All packs, and what each makes of the rules' sheets.</summary>
internal sealed class PackTable
{
    public const string Default = "fr";

    private readonly SortedDictionary<string, Pack> packs = new(StringComparer.Ordinal);

    /// <exception cref="InputException">A pack names what no sheet has.</exception>
    public PackTable(CatalogueSource source, IReadOnlyDictionary<string, RuleSheet> sheets)
    {
        foreach (var (path, _) in source.In("packs", ".json"))
        {
            var pack = CatalogueJson.Read<Pack>(source, path);
            packs[pack.Name] = path == $"packs/{pack.Name}.json" ? pack : throw new InputException($"rules/{path} holds the pack {pack.Name}, whose file is rules/packs/{pack.Name}.json.");
            foreach (var (id, rule) in pack.Rules)
            {
                var sheet = sheets.GetValueOrDefault(id) ?? throw new InputException($"rules/{path} speaks of the rule {id}, which has no sheet.");
                if (rule.Thresholds.Keys.FirstOrDefault(t => !sheet.Thresholds.ContainsKey(t)) is { } unknown)
                {
                    throw new InputException($"rules/{path} sets \"{unknown}\" of the rule {id}, whose sheet has no such figure.");
                }
            }
        }
    }

    public IReadOnlyList<Pack> All => [.. packs.Values];

    /// <exception cref="InputException">There is no such pack.</exception>
    public Pack this[string name] => packs.GetValueOrDefault(name) ?? throw new InputException($"There is no pack {name}; there are {string.Join(", ", packs.Keys)}.");

    /// <summary>The sheets as they stand in a jurisdiction.</summary>
    public Dictionary<string, RuleSheet> Applied(Pack pack, IReadOnlyDictionary<string, RuleSheet> sheets) =>
        sheets.ToDictionary(s => s.Key, s => Applied(pack, s.Value, pack.Rules.GetValueOrDefault(s.Key) ?? new PackRule()), StringComparer.Ordinal);

    private RuleSheet Applied(Pack pack, RuleSheet sheet, PackRule own) => sheet with
    {
        Severity = own.Severity ?? sheet.Severity,
        Force = own.Force ?? sheet.Force,
        Basis = Basis(pack, sheet, own),
        Thresholds = own.Thresholds.Count == 0
            ? sheet.Thresholds
            : sheet.Thresholds.ToDictionary(t => t.Key, t => own.Thresholds.GetValueOrDefault(t.Key) ?? t.Value, StringComparer.Ordinal),
    };

    // The law of another country is none here: in its place stands the provision by which this one carries out the same directive.
    private List<Citation> Basis(Pack pack, RuleSheet sheet, PackRule own)
    {
        var others = packs.Values.Where(p => p != pack).SelectMany(p => p.National).Concat(pack.Foreign).ToList();
        var laws = packs.Values.Where(p => p != pack).Select(p => Plain(p.Law.Text)).ToHashSet(StringComparer.Ordinal);
        var kept = sheet.Basis.Where(b => !others.Any(o => Begins(b, o))).Select(b => Renamed(pack, b)).ToList();
        var lacksLaw = sheet.Basis.Any(b => others.Any(o => Begins(b, o)) && laws.Contains(Plain(b.Text))) || (sheet.Basis.Count > 0 && own.Basis.Count + kept.Count == 0);
        return [.. new[] { pack.Law }.Where(_ => lacksLaw).Concat(own.Basis).Concat(kept).DistinctBy(b => b.Text)];
    }

    private static Citation Renamed(Pack pack, Citation citation) =>
        pack.Renames.FirstOrDefault(r => Begins(citation, r.From)) is { } rename ? new Citation(rename.To + citation.Text[rename.From.Length..], rename.Url) : citation;

    // « art. 82 » is often held together by a space that does not break.
    private static string Plain(string citation) => citation.Replace('\u00A0', ' ');

    private static bool Begins(Citation citation, string start) =>
        citation.Text.StartsWith(start, StringComparison.Ordinal) && (citation.Text.Length == start.Length || !char.IsLetterOrDigit(citation.Text[start.Length]));
}
