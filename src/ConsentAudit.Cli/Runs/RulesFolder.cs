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

        if (!Directory.Exists(folder))
        {
            throw new InputException($"--rules names {folder}, where there is no folder.");
        }

        var files = builtIn.Files.ToDictionary(f => f.Key, f => f.Value, StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(folder, "*", InputFile.WithoutLinks).Where(f => System.IO.Path.GetExtension(f) is ".json" or ".md" or ".dat"))
        {
            files[System.IO.Path.GetRelativePath(folder, file).Replace('\\', '/')] = InputFile.Text(file, "--rules ", 32);
        }

        return RuleCatalogue.Load(new CatalogueSource(files));
    }
}
