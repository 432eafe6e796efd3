using ConsentAudit.Audit.Runs;
using ConsentAudit.Catalogue;
using ConsentAudit.Cli.Input;
using ConsentAudit.Cluster.Batches;

namespace ConsentAudit.Cli.Runs;

/// <summary>What of a run is brought into the store, and what is made of it again on another machine.</summary>
internal static class BatchPlan
{
    private const string Rules = "rules";
    private const string FilterList = "filter-list";

    /// <summary>Refuses what may not be stored, or means nothing there.</summary>
    /// <exception cref="InputException">Something of that kind was given.</exception>
    public static void Check(RunSettings settings, IReadOnlyList<PlannedPage> pages)
    {
        if (settings.Secrets.Keys.Order(StringComparer.Ordinal).FirstOrDefault() is { } secret)
        {
            throw new InputException(secret == "browser"
                ? "--browser is a matter of each machine: give it to worker, and not to submit."
                : $"submit takes no --{secret}: it may hold a secret, and no secret is kept in the store.");
        }

        if (settings.Har)
        {
            throw new InputException("submit takes no --har: a HAR holds raw values, which do not enter the store.");
        }

        if (settings.Shard is { } shard)
        {
            throw new InputException($"submit takes no --shard {shard}: workers share a list by themselves.");
        }

        if (pages.FirstOrDefault(p => p.Withheld) is { } page)
        {
            throw new InputException($"The address of page {page.Position + 1} holds a name and a password, and no secret is kept in the store.");
        }
    }

    /// <summary>The user's own rules and filter lists.</summary>
    public static IReadOnlyList<BatchFile> Files(RunSettings settings) =>
    [
        .. (settings.Rules is { } folder ? RulesFolder.Files(folder) : []).Select(f => new BatchFile(Rules, f.Name, InputFile.Bytes(f.Path, "--rules ", 32))),
        .. settings.FilterLists.Select((f, i) => new BatchFile(FilterList, $"{i}/{Path.GetFileName(f)}", InputFile.Bytes(f, "--filter-list ", 64))),
    ];

    /// <summary>The catalogue as it was where the batch was submitted.</summary>
    public static RuleCatalogue Catalogue(RunSettings settings, IReadOnlyList<BatchFile> files)
    {
        var folder = Directory.CreateTempSubdirectory("consentaudit-rules-").FullName;
        try
        {
            foreach (var file in files)
            {
                var path = Path.Combine(folder, file.Option, file.Path);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllBytes(path, file.Bytes.Span);
            }

            // In the order in which they were named, not in that of the alphabet: ten comes before two there.
            var lists = files.Where(f => f.Option == FilterList).OrderBy(f => int.Parse(f.Path.Split('/')[0], System.Globalization.CultureInfo.InvariantCulture));
            return RulesFolder.Load(files.Any(f => f.Option == Rules) ? Path.Combine(folder, Rules) : null).InPack(settings.Pack)
                .With(FilterListFiles.Read([.. lists.Select(f => Path.Combine(folder, FilterList, f.Path))], settings.Language, Console.Error));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
