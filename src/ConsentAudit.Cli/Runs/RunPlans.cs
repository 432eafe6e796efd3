using System.Security.Cryptography;
using System.Text;
using ConsentAudit.Audit;
using ConsentAudit.Audit.Runs;
using ConsentAudit.Catalogue;

namespace ConsentAudit.Cli.Runs;

/// <summary>Writes down what a run sets out to do.</summary>
internal static class RunPlans
{
    /// <summary>The plan of a run.</summary>
    /// <param name="settings">How it is made.</param>
    /// <param name="pages">The whole list.</param>
    /// <param name="catalogue">By which rules it judges.</param>
    /// <param name="startedAt">When it begins.</param>
    /// <param name="salt">The salt of an earlier run's secrets; a new one where null.</param>
    public static RunPlan Of(RunSettings settings, IReadOnlyList<PlannedPage> pages, RuleCatalogue catalogue, DateTimeOffset startedAt, string? salt = null)
    {
        var grain = salt ?? RandomNumberGenerator.GetHexString(32, lowercase: true);
        return new RunPlan
        {
            Command = settings.Command,
            StartedAt = startedAt,
            Tool = ReportBuilder.Tool(catalogue, ""),
            FilterLists = FilterListEntry.Of(catalogue.Filters),
            Options = settings.Options,
            Withheld = settings.Secrets.ToDictionary(s => s.Key, s => Digest(grain, s.Value), StringComparer.Ordinal),
            Salt = grain,
            List = PagePlan.Info(pages),
            Pages = settings.Shard is { } shard ? [.. pages.Where(p => shard.Holds(p.Url))] : pages,
        };
    }

    private static string Digest(string salt, string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(salt + "\n" + secret)))[..16];
}
