using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace ConsentAudit.Reports.Baselines;

/// <summary>The parts of a workbook that are needed to find its findings again; a file that somebody sent is not trusted with memory.</summary>
internal sealed class WorkbookFile : IDisposable
{
    /// <summary>Characters of one part: far more than a report of ours has, and no more than a machine can bear.</summary>
    private const long Longest = 400_000_000;
    private const long LongestOutline = 10_000_000;

    private readonly ZipArchive zip;
    private readonly string book;
    private readonly Dictionary<string, (string Type, string Target)> relations;

    public WorkbookFile(Stream file)
    {
        zip = new ZipArchive(file, ZipArchiveMode.Read);
        book = Relations("").Values.FirstOrDefault(part => part.Type == "officeDocument").Target
            ?? throw new InvalidDataException("There is no workbook in it.");
        relations = Relations(book);
        var outline = Outline(book);
        Sheets = [.. outline.Descendants().Where(e => e.Name.LocalName == "sheet").Select(sheet => (Attribute(sheet, "name"), Target(Attribute(sheet, "id")))).Where(sheet => zip.GetEntry(sheet.Item2) is not null)];
        Names = [.. outline.Descendants().Where(e => e.Name.LocalName == "definedName").Select(name => (Attribute(name, "name"), name.Value))];
    }

    /// <summary>The sheets and their parts, in order.</summary>
    public IReadOnlyList<(string Name, string Part)> Sheets { get; }

    /// <summary>The names that cells have, and where they are.</summary>
    public IReadOnlyList<(string Name, string Place)> Names { get; }

    /// <summary>The texts that cells share; empty where each has its own.</summary>
    public IReadOnlyList<string> Shared()
    {
        var part = relations.Values.FirstOrDefault(part => part.Type == "sharedStrings").Target;
        if (part is null || zip.GetEntry(part) is null)
        {
            return [];
        }

        using var xml = Open(part, Longest);
        return SheetReader.Shared(xml);
    }

    /// <summary>A part, to be read from its beginning.</summary>
    public XmlReader Open(string part) => Open(part, Longest);

    public void Dispose() => zip.Dispose();

    private XmlReader Open(string part, long longest) => XmlReader.Create(
        (zip.GetEntry(part) ?? throw new InvalidDataException($"It has no {part}.")).Open(),
        new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = longest, CloseInput = true });

    private XElement Outline(string part)
    {
        using var xml = Open(part, LongestOutline);
        return XElement.Load(xml);
    }

    private string Target(string id) => relations.TryGetValue(id, out var part) ? part.Target : "";

    /// <summary>What a part leads to, by name; where to, from the file's root.</summary>
    private Dictionary<string, (string Type, string Target)> Relations(string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        var found = new Dictionary<string, (string, string)>();
        foreach (var relation in Outline($"{part[..slash]}_rels/{part[slash..]}.rels").Elements())
        {
            var (type, target) = (Attribute(relation, "Type"), Attribute(relation, "Target"));
            found[Attribute(relation, "Id")] = (type[(type.LastIndexOf('/') + 1)..], target.StartsWith('/') ? target[1..] : part[..slash] + target);
        }

        return found;
    }

    /// <summary>An attribute by its name alone: the two kinds of workbook call the same things by two addresses.</summary>
    private static string Attribute(XElement element, string name) => element.Attributes().FirstOrDefault(a => a.Name.LocalName == name)?.Value ?? "";
}
