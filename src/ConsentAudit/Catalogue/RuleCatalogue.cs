using System.Security.Cryptography;
using System.Text;
using ConsentAudit.Audit;
using ConsentAudit.Catalogue.Filters;
using ConsentAudit.Catalogue.Packs;
using ConsentAudit.Catalogue.Trackers;
using ConsentAudit.Catalogue.Words;

namespace ConsentAudit.Catalogue;

/// <summary>All that is known beforehand: rules, words, trackers, consent platforms.</summary>
public sealed class RuleCatalogue
{
    private readonly PackTable packs;
    private readonly IReadOnlyDictionary<string, RuleSheet> plain;

    private RuleCatalogue(CatalogueSource source)
    {
        plain = source.In("catalogue", ".json")
            .Select(f => CatalogueJson.Read<RuleSheet>(source, f.Key) is var sheet && f.Key == $"catalogue/{sheet.Id}.json"
                ? sheet
                : throw new InputException($"rules/{f.Key} holds the sheet of the rule {sheet.Id}, whose file is rules/catalogue/{sheet.Id}.json."))
            .ToDictionary(s => s.Id, StringComparer.Ordinal);
        packs = new PackTable(source, plain);
        Pack = packs[PackTable.Default];
        Sheets = packs.Applied(Pack, plain);
        Pages = source.In("catalogue", ".md").ToDictionary(f => Path.GetFileNameWithoutExtension(f.Key), f => f.Value, StringComparer.Ordinal);
        Reasons = CatalogueJson.Read<Dictionary<string, Text>>(source, "reasons.json");
        LexiconFiles = [.. source.In("lexicon", ".json").Select(f => CatalogueJson.Read<LexiconFile>(source, f.Key))];
        Lexicon = new Lexicon(LexiconFiles);
        Tongues = new LittleWords(CatalogueJson.Read<Dictionary<string, IReadOnlyList<string>>>(source, "languages.json"));
        Trackers = TrackersOf(source);
        Services = CatalogueJson.Read<List<KnownService>>(source, "trackers/services.json");
        Auctions = CatalogueJson.Read<AuctionWords>(source, "trackers/auctions.json");
        Platforms = CatalogueJson.Read<List<Platform>>(source, "platforms/platforms.json");
        BotWalls = CatalogueJson.Read<List<BotWall>>(source, "platforms/bot-walls.json");
        Sites = new PublicSuffixes(source.Text("trackers/public_suffix_list.dat"), Checked<SiteOwner>(source, "trackers/owners.json", TableCheck.Owners));
        Digest = DigestOf(source);
    }

    /// <summary>The jurisdiction's pack that applies.</summary>
    public Pack Pack { get; private set; }

    /// <summary>All packs.</summary>
    public IReadOnlyList<Pack> Packs => packs.All;

    /// <summary>The rules' sheets by id, as they stand in the pack that applies; those too that do not apply.</summary>
    public IReadOnlyDictionary<string, RuleSheet> Sheets { get; private set; }

    /// <summary>The rules' pages (Markdown) by id.</summary>
    public IReadOnlyDictionary<string, string> Pages { get; }

    /// <summary>Why something could not be observed, by key.</summary>
    public IReadOnlyDictionary<string, Text> Reasons { get; }

    /// <summary>The words of each language, with their tests.</summary>
    public IReadOnlyList<LexiconFile> LexiconFiles { get; }

    /// <summary>Reads labels.</summary>
    public Lexicon Lexicon { get; }

    /// <summary>Tells the language of a text.</summary>
    public LittleWords Tongues { get; }

    /// <summary>Known trackers.</summary>
    public TrackerTables Trackers { get; }

    /// <summary>The filter lists that the user brought; no part of the digest.</summary>
    public FilterLists Filters { get; private set; } = FilterLists.None;

    /// <summary>Known services that pages embed.</summary>
    public IReadOnlyList<KnownService> Services { get; }

    /// <summary>By what the calls of advertising auctions are known.</summary>
    public AuctionWords Auctions { get; }

    /// <summary>Known consent management platforms.</summary>
    public IReadOnlyList<Platform> Platforms { get; }

    /// <summary>Known checks for robots.</summary>
    public IReadOnlyList<BotWall> BotWalls { get; }

    /// <summary>Tells sites apart.</summary>
    public PublicSuffixes Sites { get; }

    /// <summary>First 16 hexadecimal digits of the SHA-256 of all its files: two reports with the same digest were judged by the same data.</summary>
    public string Digest { get; }

    /// <summary>Loads a catalogue.</summary>
    /// <exception cref="InputException">A file is missing or wrong; the message names file and line.</exception>
    public static RuleCatalogue Load(CatalogueSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new RuleCatalogue(source);
    }

    /// <summary>The same with the lists that the user brought.</summary>
    public RuleCatalogue With(FilterLists filters)
    {
        ArgumentNullException.ThrowIfNull(filters);
        var copy = (RuleCatalogue)MemberwiseClone();
        copy.Filters = filters;
        return copy;
    }

    /// <summary>The same with the rules and figures of another jurisdiction.</summary>
    /// <exception cref="InputException">There is no such pack.</exception>
    public RuleCatalogue InPack(string name)
    {
        var copy = (RuleCatalogue)MemberwiseClone();
        copy.Pack = packs[name];
        copy.Sheets = packs.Applied(copy.Pack, plain);
        return copy;
    }

    private static TrackerTables TrackersOf(CatalogueSource source) => new(
        Checked<CookieFact>(source, "trackers/cookies.json", Cookies),
        Checked<CookieFact>(source, "trackers/open-cookie-database.json", Cookies),
        Checked<StorageFact>(source, "trackers/storage.json", (file, facts) => TableCheck.Names(file, facts, f => f.Key, f => f.Hosts)),
        Checked<HostFact>(source, "trackers/hosts.json", TableCheck.Hosts),
        Checked<CloakFact>(source, "trackers/cloaks.json", TableCheck.Cloaks),
        Checked<PathFact>(source, "trackers/known-paths.json", TableCheck.Paths));

    private static IReadOnlyList<CookieFact> Cookies(string file, IReadOnlyList<CookieFact> facts) => TableCheck.Names(file, facts, f => f.Name, f => f.Hosts);

    private static IReadOnlyList<T> Checked<T>(CatalogueSource source, string path, Func<string, IReadOnlyList<T>, IReadOnlyList<T>> check) =>
        check(path, CatalogueJson.Read<List<T>>(source, path));

    private static string DigestOf(CatalogueSource source)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (path, text) in source.Files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(path + "\n" + text.ReplaceLineEndings("\n") + "\n"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }
}
