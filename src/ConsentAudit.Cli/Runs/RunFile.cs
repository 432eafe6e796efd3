using System.Text.Json;
using ConsentAudit.Audit.Runs;
using ConsentAudit.Cli.Input;

namespace ConsentAudit.Cli.Runs;

/// <summary>run.json: what a run set out to do. Names and passwords in addresses are left out.</summary>
internal static class RunFile
{
    public const string Name = "run.json";

    private const long Most = 256_000_000;

    /// <summary>Saves the plan.</summary>
    public static void Save(RunPlan plan, string folder) => WholeFile.Write(Path.Combine(folder, Name), stream => RunPlanText.Write(plan, stream));

    /// <summary>Whether a folder has one.</summary>
    public static bool Exists(string folder) => File.Exists(Path.Combine(folder, Name));

    /// <summary>Reads the plan of a run.</summary>
    /// <exception cref="InputException">There is none, or it is none of ours.</exception>
    public static RunPlan Read(string folder)
    {
        var file = Path.Combine(folder, Name);
        if (!File.Exists(file))
        {
            throw new InputException(Directory.Exists(folder)
                ? $"{folder} holds no {Name}: it is no run, or one of an earlier version, which cannot be gone on with."
                : $"There is no folder {folder}.");
        }

        if (new FileInfo(file).Length > Most)
        {
            throw new InputException($"{file} is larger than any run of ours.");
        }

        try
        {
            using var stream = File.OpenRead(file);
            return Checked(RunPlanText.Read(stream), file);
        }
        catch (JsonException e)
        {
            throw new InputException($"{file}, line {(e.LineNumber ?? 0) + 1}: this is no {Name} that this version can read.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{file} cannot be read: {e.Message.TrimEnd('.')}.");
        }
    }

    // The folder may come from elsewhere: a name of it is never a path, and an address is one that a browser may open.
    private static RunPlan Checked(RunPlan? plan, string file)
    {
        if (plan is null)
        {
            throw new InputException($"{file} has another format than {RunPlan.Format}, which this version reads.");
        }

        foreach (var page in plan.Pages)
        {
            if (page?.Url is null || page.Evidence is not { Length: > 0 and < 80 } || page.Position < 0 || !page.Evidence.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'))
            {
                throw new InputException($"{file}: a page has no address, no place, or a name of its folder that is not ours.");
            }

            PageAddress.Parse(page.Url, file);
        }

        return plan.Pages.DistinctBy(p => p.Evidence).Count() == plan.Pages.Count && plan.Pages.DistinctBy(p => p.Position).Count() == plan.Pages.Count
            ? plan
            : throw new InputException($"{file} holds a page twice.");
    }
}
