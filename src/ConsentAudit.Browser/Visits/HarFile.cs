using System.Globalization;
using System.Text.Json;
using ConsentAudit.Evidence;

namespace ConsentAudit.Browser.Visits;

/// <summary>Joins what the browser recorded of each visit of a page into one file (HTTP Archive 1.2), with raw values: only for users who ask for it.</summary>
internal static class HarFile
{
    /// <summary>Its name in the evidence folder of a page.</summary>
    public const string Name = "requests.har";

    // An ordinary page's visits make a tenth of it.
    private const long Longest = 64 << 20;
    private const long LongestVisit = 32 << 20;

    /// <summary>Writes the file, and takes the records of the visits away.</summary>
    /// <param name="visits">The visits of a page.</param>
    /// <param name="folder">Its evidence folder.</param>
    /// <param name="most">Bytes of the file; what does not fit is left out, and a comment says so.</param>
    public static void Write(IReadOnlyList<Visit> visits, string folder, long most = Longest)
    {
        var notes = new List<string>();
        var records = Records(visits, notes);
        try
        {
            using var file = File.Create(Path.Combine(folder, Name));
            using var json = new Utf8JsonWriter(file, new JsonWriterOptions { Indented = true });
            json.WriteStartObject();
            json.WriteStartObject("log");
            json.WriteString("version", "1.2");
            json.WriteStartObject("creator");
            json.WriteString("name", "consentaudit");
            json.WriteString("version", typeof(HarFile).Assembly.GetName().Version?.ToString(3) ?? "0");
            json.WriteEndObject();
            json.WriteStartArray("pages");
            foreach (var (number, visit, log) in records)
            {
                foreach (var page in Items(log, "pages"))
                {
                    Rewrite(json, page, "id", number, visit);
                }
            }

            json.WriteEndArray();
            json.WriteStartArray("entries");
            var left = 0;
            foreach (var (number, visit, log) in records)
            {
                foreach (var entry in Items(log, "entries"))
                {
                    if (!entry.TryGetProperty("request", out _) || !entry.TryGetProperty("response", out _))
                    {
                        continue;
                    }

                    json.Flush();
                    if (file.Position + entry.GetRawText().Length > most)
                    {
                        left++;
                        continue;
                    }

                    Rewrite(json, entry, "pageref", number, visit);
                }
            }

            json.WriteEndArray();
            if (left > 0)
            {
                notes.Add($"cut: {left.ToString(CultureInfo.InvariantCulture)} requests did not fit into {most} bytes and are left out");
            }

            if (notes.Count > 0)
            {
                json.WriteString("comment", string.Join("; ", notes));
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }
        finally
        {
            foreach (var record in records)
            {
                record.Document.Dispose();
            }
        }

        foreach (var path in visits.Select(v => v.Har).OfType<string>())
        {
            File.Delete(path);
        }
    }

    private static List<Record> Records(IReadOnlyList<Visit> visits, List<string> notes)
    {
        var records = new List<Record>();
        foreach (var (index, visit) in visits.Index())
        {
            var name = $"visit {index + 1} ({visit.Kind.ToString().ToLowerInvariant()})";
            if (visit.Har is null || !File.Exists(visit.Har))
            {
                notes.Add($"{name} left no record: its browser ended, or nothing of it may be kept");
                continue;
            }

            try
            {
                records.Add(new Record(index + 1, name, JsonDocument.Parse(GivenFile.Bytes(visit.Har, LongestVisit))));
            }
            catch (Exception e) when (e is JsonException or InputException)
            {
                notes.Add($"cut: the record of {name} is left out: {(e is InputException ? $"more than {LongestVisit >> 20} MB" : "it is not whole")}");
            }
        }

        return records;
    }

    private static IEnumerable<JsonElement> Items(JsonDocument document, string name) =>
        document.RootElement.TryGetProperty("log", out var log) && log.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray() : [];

    // Each visit counts its pages by itself: together, they need names of their own.
    private static void Rewrite(Utf8JsonWriter json, JsonElement item, string reference, int number, string visit)
    {
        json.WriteStartObject();
        foreach (var property in item.EnumerateObject())
        {
            if (property.NameEquals(reference))
            {
                json.WriteString(reference, $"visit_{number.ToString(CultureInfo.InvariantCulture)}_{property.Value.GetString()}");
            }
            else
            {
                property.WriteTo(json);
            }
        }

        if (reference == "id")
        {
            json.WriteString("comment", visit);
        }

        json.WriteEndObject();
    }

    private sealed record Record(int Number, string Visit, JsonDocument Document);
}
