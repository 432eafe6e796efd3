using System.Text.Json;
using ConsentAudit.Audit.Baselines;
using ConsentAudit.Catalogue;

namespace ConsentAudit.Cli.Input;

/// <summary>Reads what <c>--baseline</c> names: an earlier audit.json, or a list of accepted findings.</summary>
internal static class BaselineFiles
{
    /// <summary>Reads the files; several count together, and the first that speaks of a finding wins.</summary>
    /// <exception cref="InputException">One cannot be read, or is something else.</exception>
    public static BaselineMarker? Read(IReadOnlyList<string> paths, RuleCatalogue catalogue)
    {
        var subjects = new Subjects(catalogue);
        var all = paths.Select(p => Read(p, subjects)).ToList();
        return all.Count == 0 ? null : new BaselineMarker(new Baseline([.. all.SelectMany(b => b.Known)], [.. all.SelectMany(b => b.Accepted)]), subjects);
    }

    private static Baseline Read(string path, Subjects subjects)
    {
        if (Path.GetExtension(path).Equals(".xlsx", StringComparison.OrdinalIgnoreCase))
        {
            throw new InputException($"--baseline {path}: this version reads no workbook there; name the audit.json beside it.");
        }

        // A run's folder stands for the report in it.
        var file = Directory.Exists(path) ? Path.Combine(path, "audit.json") : path;
        string text;
        try
        {
            text = File.ReadAllText(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"--baseline {path} cannot be read: {e.Message}");
        }

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
