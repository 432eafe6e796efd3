using System.Text.Json;
using ConsentAudit.Audit.Baselines;
using ConsentAudit.Catalogue;
using ConsentAudit.Reports.Baselines;

namespace ConsentAudit.Cli.Input;

/// <summary>Reads what <c>--baseline</c> names: an earlier audit.json, an earlier audit.xlsx with its reviewers' decisions, or a list of accepted findings.</summary>
internal static class BaselineFiles
{
    /// <summary>Reads the files; several count together, and the first that speaks of a finding wins.</summary>
    /// <exception cref="InputException">One cannot be read, or is something else.</exception>
    public static HeldAgainst Read(IReadOnlyList<string> paths, RuleCatalogue catalogue)
    {
        var subjects = new Subjects(catalogue);
        var reviews = new Dictionary<FindingKey, Review>();
        var all = new List<Baseline>();
        foreach (var path in paths)
        {
            if (Path.GetExtension(path).Equals(".xlsx", StringComparison.OrdinalIgnoreCase))
            {
                var read = ReviewedWorkbook.Read(path);
                all.Add(Decided(read));
                all.AddRange(Beside(path, subjects));
                foreach (var (key, review) in read)
                {
                    reviews.TryAdd(key, review);
                }
            }
            else
            {
                all.Add(Read(path, subjects));
            }
        }

        return new HeldAgainst(
            all.Count == 0 ? null : new BaselineMarker(new Baseline([.. all.SelectMany(b => b.Known)], [.. all.SelectMany(b => b.Accepted)]), subjects),
            reviews);
    }

    // A person who dismissed a finding, or accepts it, need not be told of it again; one who confirmed it wants it put right.
    private static Baseline Decided(IReadOnlyDictionary<FindingKey, Review> reviews) => new(
        [],
        [
            .. reviews.Where(r => r.Value.Decision is Decision.Accepted or Decision.Dismissed)
                .Select(r => new Acceptance(r.Key.Url, r.Key.Rule, r.Value.Comment.Length > 0 ? r.Value.Comment : r.Value.Words)),
        ]);

    // A workbook tells what people decided; what was found stands in the audit.json beside it, where that was kept.
    private static IEnumerable<Baseline> Beside(string workbook, Subjects subjects)
    {
        var report = Path.ChangeExtension(workbook, ".json");
        return File.Exists(report) ? [Read(report, subjects)] : [];
    }

    private static Baseline Read(string path, Subjects subjects)
    {
        // A run's folder stands for the report in it.
        var file = Directory.Exists(path) ? Path.Combine(path, "audit.json") : path;
        var text = InputFile.Text(file, "--baseline ", 512);

        // An audit.json names its schema first; everything else is read as a list, with its line where it is none.
        return SchemaOf(text) is { } schema && schema.StartsWith("consentaudit/", StringComparison.Ordinal)
            ? Baseline.Of(ReportFile.Read(file), subjects)
            : BaselineFile.Read(text, Path.GetFileName(file));
    }

    private static string? SchemaOf(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            return json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty("schema", out var schema) && schema.ValueKind == JsonValueKind.String
                ? schema.GetString()
                : null;
        }
        catch (JsonException)
        {
            // The strict reader says what is wrong, and where.
            return null;
        }
    }
}
