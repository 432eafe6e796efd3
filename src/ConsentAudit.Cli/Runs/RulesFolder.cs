using ConsentAudit.Catalogue;
using ConsentAudit.Cli.Input;

namespace ConsentAudit.Cli.Runs;

/// <summary>Loads the catalogue: the built-in one, with the files of the user's folder in place of those of the same name.</summary>
internal static class RulesFolder
{
    public static RuleCatalogue Load(string? folder)
    {
        var builtIn = CatalogueSource.BuiltIn();
        if (folder is null)
        {
            return RuleCatalogue.Load(builtIn);
        }

        var files = builtIn.Files.ToDictionary(f => f.Key, f => f.Value, StringComparer.Ordinal);
        foreach (var (path, name) in Files(folder))
        {
            files[name] = InputFile.Text(path, "--rules ", 32);
        }

        return RuleCatalogue.Load(new CatalogueSource(files));
    }

    /// <summary>The files of the user's folder, and their names as the built-in ones have them.</summary>
    /// <exception cref="InputException">There is no such folder.</exception>
    public static IReadOnlyList<(string Path, string Name)> Files(string folder) => Directory.Exists(folder)
        ? [.. Directory.EnumerateFiles(folder, "*", InputFile.WithoutLinks).Where(f => Path.GetExtension(f) is ".json" or ".md" or ".dat").Select(f => (f, Path.GetRelativePath(folder, f).Replace('\\', '/')))]
        : throw new InputException($"--rules names {folder}, where there is no folder.");
}
