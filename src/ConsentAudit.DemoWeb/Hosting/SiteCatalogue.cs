using System.Text.Json;

namespace ConsentAudit.DemoWeb.Hosting;

/// <summary>The sites under Sites/: one folder each, with site.json, expected.json and pages.</summary>
internal sealed class SiteCatalogue
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private readonly Dictionary<string, SitePages> byHost = new(StringComparer.OrdinalIgnoreCase);

    private SiteCatalogue(List<(string Folder, SiteSettings Settings)> sites)
    {
        Demos = [.. sites
            .Where(site => EmbeddedFiles.Exists($"sites/{site.Folder}/expected.json"))
            .Select(site => Site(site.Folder, site.Settings))];
        UnresolvedHosts = [.. sites.Where(site => site.Settings.Unresolved).Select(site => site.Settings.Host)];
        Delegated = sites.SelectMany(site => site.Settings.Delegated).ToDictionary(StringComparer.OrdinalIgnoreCase);
        foreach (var (folder, settings) in sites.Where(site => !site.Settings.Unresolved))
        {
            var pages = new SitePages(folder, settings);
            foreach (var host in settings.Aliases.Prepend(settings.Host))
            {
                byHost.Add(host, pages);
            }

            if (settings.PutRight is not null)
            {
                byHost.Add(settings.PutRightHost, new SitePages(folder, settings, putRight: true));
            }
        }
    }

    public IReadOnlyList<DemoSite> Demos { get; }

    public IReadOnlyList<string> UnresolvedHosts { get; }

    public IReadOnlyDictionary<string, string> Delegated { get; }

    public SitePages? Find(string host) => byHost.GetValueOrDefault(host);

    public static SiteCatalogue Load() => new([.. EmbeddedFiles.Names
        .Where(name => name.StartsWith("sites/", StringComparison.Ordinal) && name.EndsWith("/site.json", StringComparison.Ordinal))
        .Select(name => (Folder: name.Split('/')[1], Settings: Settings(name)))
        .OrderBy(site => site.Settings.Order)]);

    private static SiteSettings Settings(string name) =>
        JsonSerializer.Deserialize<SiteSettings>(EmbeddedFiles.Text(name), Json)
        ?? throw new InvalidDataException($"{name} is empty.");

    private static DemoSite Site(string folder, SiteSettings settings) =>
        new(folder, settings.Host, settings.StartPath, settings.Description, Expected(folder, "expected"))
        {
            Reenacts = settings.Reenacts,
            PutRight = settings.PutRight is { } difference
                ? new($"{folder}, put right", settings.PutRightHost, settings.StartPath, difference, Expected(folder, "expected-put-right"))
                : null,
        };

    private static JsonElement Expected(string folder, string name)
    {
        using var document = JsonDocument.Parse(EmbeddedFiles.Text($"sites/{folder}/{name}.json"));
        return document.RootElement.Clone();
    }
}
