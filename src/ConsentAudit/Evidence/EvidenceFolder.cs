using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace ConsentAudit.Evidence;

/// <summary>Saves the evidence of a page to a folder and loads it again: evidence.json, dom/*.html, shots/*.png.</summary>
public static class EvidenceFolder
{
    // Far more than the recorders and the photograph let come together, and no more than a machine can bear.
    private const long LongestJson = 128 << 20;
    private const long LongestDom = 64 << 20;
    private const long LongestDoms = 1024 << 20;
    private const int MostShots = 400;

    private static readonly HashSet<string> Tables = ["query", "body", "consent", "entries", "values", "openDigests"];

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        RespectNullableAnnotations = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(namingPolicy: null, allowIntegerValues: false) },
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
                await using var html = new StreamWriter(file);
                PhotographHtml.Write(shot.Photograph, html);
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
        await using var json = File.Create(Path.Combine(folder, "evidence.json"));
        await JsonSerializer.SerializeAsync(json, evidence, Options, cancel);
        json.WriteByte((byte)'\n');
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

        if (new DirectoryInfo(folder).LinkTarget is not null || GivenFile.IsLinked(folder, file))
        {
            throw new InputException($"{file} is a link to elsewhere, which is not followed.");
        }

        EvidenceBundle bundle;
        var json = GivenFile.Bytes(file, LongestJson);
        try
        {
            bundle = JsonSerializer.Deserialize<EvidenceBundle>(json.AsSpan().TrimStart(Encoding.UTF8.Preamble), Options)
                ?? throw new InputException($"{file} holds nothing.");
        }
        catch (JsonException e)
        {
            throw new InputException($"{file}, line {e.LineNumber + 1}: {e.Message}");
        }

        if (JsonNulls.FirstLine(json.AsSpan().TrimStart(Encoding.UTF8.Preamble), Tables) is { } line)
        {
            throw new InputException($"{file}, line {line}: there is a null where something should be.");
        }

        if (bundle.Schema != new EvidenceBundle { Url = "" }.Schema)
        {
            throw new InputException($"{file} has the format {bundle.Schema}, which this version does not read.");
        }

        var doms = bundle.Visits.SelectMany(v => v.Shots).Select(s => Inside(folder, s.Dom)).ToList();
        return doms.Count > MostShots || doms.Sum(d => File.Exists(d) ? new FileInfo(d).Length : 0) > LongestDoms
            ? throw new InputException($"{file} names more photographs, or larger ones, than this version reads.")
            : bundle with { Visits = await Task.WhenAll(bundle.Visits.Select(v => Task.Run(() => WithPhotographs(v, folder), cancel))) };
    }

    private static Visit WithPhotographs(Visit visit, string folder)
    {
        var shots = new List<Shot>();
        foreach (var shot in visit.Shots)
        {
            var file = Inside(folder, shot.Dom);
            if (!File.Exists(file))
            {
                throw new InputException($"{file} is missing.");
            }

            try
            {
                shots.Add(shot with { Photograph = PhotographReader.Read(GivenFile.Text(file, LongestDom)) });
            }
            catch (InputException e) when (!e.Message.StartsWith(file, StringComparison.Ordinal))
            {
                throw new InputException($"{file}, {e.Message}");
            }
        }

        return visit with { Shots = shots };
    }

    // An evidence.json from elsewhere names files: none outside its folder is touched.
    private static string Inside(string folder, string path)
    {
        var root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        var file = Path.GetFullPath(Path.Combine(root, path));
        if (GivenFile.IsLinked(root, file))
        {
            throw new InputException($"The evidence in {folder} names a link to elsewhere, which is not followed: {path}.");
        }

        return file.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? file
            : throw new InputException($"The evidence in {folder} names a file outside it: {path}.");
    }
}
