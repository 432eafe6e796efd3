using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace ConsentAudit.Evidence;

/// <summary>Saves the evidence of a page to a folder and loads it again: evidence.json, dom/*.html, shots/*.png.</summary>
public static class EvidenceFolder
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        RespectNullableAnnotations = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>Saves the evidence.</summary>
    public static async Task SaveAsync(EvidenceBundle evidence, string folder, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        Directory.CreateDirectory(folder);
        foreach (var shot in evidence.Visits.SelectMany(v => v.Shots))
        {
            if (shot.Photograph is not null)
            {
                var file = Inside(folder, shot.Dom);
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                await File.WriteAllTextAsync(file, PhotographHtml.Write(shot.Photograph), cancel);
            }

            if (shot.Picture is not null && !shot.Png.IsEmpty)
            {
                var file = Inside(folder, shot.Picture);
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                await File.WriteAllBytesAsync(file, shot.Png, cancel);
            }

            if (shot.Banner is { Jpeg.IsEmpty: false } closeUp)
            {
                var file = Inside(folder, closeUp.Picture);
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                await File.WriteAllBytesAsync(file, closeUp.Jpeg, cancel);
            }
        }

        // Last, so that a folder with this file is a whole one.
        await File.WriteAllTextAsync(Path.Combine(folder, "evidence.json"), JsonSerializer.Serialize(evidence, Options) + "\n", cancel);
    }

    /// <summary>Loads the evidence of a page; pictures are left where they are.</summary>
    /// <exception cref="InputException">The folder holds no evidence, or another format.</exception>
    public static async Task<EvidenceBundle> LoadAsync(string folder, CancellationToken cancel = default)
    {
        var file = Path.Combine(folder, "evidence.json");
        if (!File.Exists(file))
        {
            throw new InputException($"{folder} holds no evidence.json.");
        }

        EvidenceBundle bundle;
        try
        {
            bundle = JsonSerializer.Deserialize<EvidenceBundle>(await File.ReadAllTextAsync(file, cancel), Options)
                ?? throw new InputException($"{file} holds nothing.");
        }
        catch (JsonException e)
        {
            throw new InputException($"{file}, line {e.LineNumber + 1}: {e.Message}");
        }

        return bundle.Schema == new EvidenceBundle { Url = "" }.Schema
            ? bundle with { Visits = await Task.WhenAll(bundle.Visits.Select(v => WithPhotographsAsync(v, folder, cancel))) }
            : throw new InputException($"{file} has the format {bundle.Schema}, which this version does not read.");
    }

    private static async Task<Visit> WithPhotographsAsync(Visit visit, string folder, CancellationToken cancel)
    {
        var shots = new List<Shot>();
        foreach (var shot in visit.Shots)
        {
            var file = Inside(folder, shot.Dom);
            shots.Add(File.Exists(file)
                ? shot with { Photograph = PhotographReader.Read(await File.ReadAllTextAsync(file, cancel)) }
                : throw new InputException($"{file} is missing."));
        }

        return visit with { Shots = shots };
    }

    // An evidence.json from elsewhere names files: none outside its folder is touched.
    private static string Inside(string folder, string path)
    {
        var root = Path.GetFullPath(folder);
        var file = Path.GetFullPath(Path.Combine(root, path));
        return file.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? file
            : throw new InputException($"The evidence in {folder} names a file outside it: {path}.");
    }
}
