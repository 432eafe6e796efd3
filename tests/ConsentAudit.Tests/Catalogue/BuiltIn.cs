using ConsentAudit.Catalogue;

namespace ConsentAudit.Tests.Catalogue;

/// <summary>The catalogue that is built into the tool, loaded once for all tests.</summary>
internal static class BuiltIn
{
    public static CatalogueSource Source { get; } = CatalogueSource.BuiltIn();

    public static RuleCatalogue Catalogue { get; } = RuleCatalogue.Load(Source);

    /// <summary>The built-in files with one of them replaced, or left out.</summary>
    public static CatalogueSource With(string path, string? text)
    {
        var files = Source.Files.ToDictionary(f => f.Key, f => f.Value);
        files.Remove(path);
        if (text is not null)
        {
            files[path] = text;
        }

        return new CatalogueSource(files);
    }
}
