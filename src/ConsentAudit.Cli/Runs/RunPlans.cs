using System.Security.Cryptography;
using System.Text;
using ConsentAudit.Audit;
using ConsentAudit.Audit.Runs;
using ConsentAudit.Catalogue;

namespace ConsentAudit.Cli.Runs;

/// <summary>Writes down what a run sets out to do.</summary>
internal static class RunPlans
{
    // OWASP's number for this function.
    private const int Rounds = 600_000;

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

    // Slowly, for the folder of a run is shown to others: a weak password's digest could be tried out.
    private static string Digest(string salt, string secret) =>
        Convert.ToHexStringLower(Rfc2898DeriveBytes.Pbkdf2(secret, Encoding.UTF8.GetBytes(salt), Rounds, HashAlgorithmName.SHA256, 8));
}
