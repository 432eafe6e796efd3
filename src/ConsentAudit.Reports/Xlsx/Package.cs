using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace ConsentAudit.Reports.Xlsx;

/// <summary>Finishes the file that ClosedXML laid out: streams the tables' rows in, and takes out what differs from run to run.</summary>
internal sealed partial class Package(ZipArchive laidOut, ZipArchive finished, IReadOnlyDictionary<string, Func<byte[]>> media)
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly XNamespace Document = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static readonly XNamespace Relations = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// <summary>The least date of a zip file, so that the same report gives the same bytes.</summary>
    private static readonly DateTimeOffset NoDate = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly Dictionary<string, IReadOnlyDictionary<string, string>> linksOf = [];
    private readonly Dictionary<string, int> lastRowOf = [];

    /// <summary>Writes the file; media read the bytes of parts that were laid out empty.</summary>
    public static void Finish(Stream laidOut, IReadOnlyCollection<ITable> tables, IReadOnlyDictionary<string, Func<byte[]>> media, Stream output)
    {
        using var source = new ZipArchive(laidOut, ZipArchiveMode.Read);
        using var target = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        new Package(source, target, media).Finish(tables);
    }

    private void Finish(IReadOnlyCollection<ITable> tables)
    {
        var parts = Parts();
        var bodies = tables.ToDictionary(table => parts[table.Sheet]);
        foreach (var table in tables)
        {
            lastRowOf[table.Table] = table.LastRow;
        }

        foreach (var entry in laidOut.Entries.OrderBy(Turn))
        {
            if (bodies.TryGetValue(entry.FullName, out var rows))
            {
                var body = new SheetBody(InOrder(Load(entry)), rows);
                using var output = Create(entry.FullName);
                body.Write(output);
                linksOf[RelationsOf(entry.FullName)] = body.Targets;
            }
            else
            {
                Copy(entry);
            }
        }
    }

    /// <summary>The list of contents first, as programs expect it; relationships last, for the sheets fill them.</summary>
    private static int Turn(ZipArchiveEntry entry) =>
        entry.FullName == "[Content_Types].xml" ? 0 : entry.FullName.EndsWith(".rels", StringComparison.Ordinal) ? 2 : 1;

    /// <summary>The part of each sheet, by the sheet's name.</summary>
    private Dictionary<string, string> Parts()
    {
        var relations = Load(laidOut.GetEntry("xl/_rels/workbook.xml.rels")!).Elements()
            .ToDictionary(relation => relation.Attribute("Id")!.Value, relation => relation.Attribute("Target")!.Value.TrimStart('/'));
        return Load(laidOut.GetEntry("xl/workbook.xml")!).Descendants(Main + "sheet")
            .ToDictionary(sheet => sheet.Attribute("name")!.Value, sheet => relations[sheet.Attribute(Document + "id")!.Value]);
    }

    private void Copy(ZipArchiveEntry entry)
    {
        if (media.TryGetValue(entry.FullName, out var read))
        {
            using var picture = Create(entry.FullName, CompressionLevel.NoCompression); // it is compressed in itself
            picture.Write(read());
            return;
        }

        using var output = Create(entry.FullName.EndsWith(".psmdcp", StringComparison.Ordinal) ? "docProps/core.psmdcp" : entry.FullName);
        if (entry.FullName == "_rels/.rels")
        {
            Save(SteadyNames(Load(entry)), output);
        }
        else if (linksOf.TryGetValue(entry.FullName, out var links))
        {
            Save(WithLinks(Load(entry), links), output);
        }
        else if (entry.FullName.StartsWith("xl/tables/", StringComparison.Ordinal))
        {
            Save(ToItsEnd(Load(entry)), output);
        }
        else if (entry.FullName == "xl/workbook.xml")
        {
            Save(WithFixedTitles(Load(entry)), output);
        }
        else if (entry.FullName == "xl/styles.xml")
        {
            Save(WithOurFont(Load(entry)), output);
        }
        else if (entry.FullName.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal))
        {
            Save(InOrder(Load(entry)), output);
        }
        else if (entry.FullName == "xl/sharedStrings.xml")
        {
            using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
            output.Write(Encoding.UTF8.GetBytes(SplitPair().Replace(reader.ReadToEnd(), Joined)));
        }
        else
        {
            using var input = entry.Open();
            input.CopyTo(output);
        }
    }

    /// <summary>The file's root relationships have random names.</summary>
    private static XElement SteadyNames(XElement relations)
    {
        var number = 0;
        foreach (var relation in relations.Elements())
        {
            relation.SetAttributeValue("Id", $"root{++number}");
            if (relation.Attribute("Target")!.Value.EndsWith(".psmdcp", StringComparison.Ordinal))
            {
                relation.SetAttributeValue("Target", "/docProps/core.psmdcp");
            }
        }

        return relations;
    }

    /// <summary>A table was laid out with one row, and has as many as were written.</summary>
    private XElement ToItsEnd(XElement table)
    {
        var last = lastRowOf[table.Attribute("name")!.Value];
        foreach (var area in table.DescendantsAndSelf().Where(part => part.Name == Main + "table" || part.Name == Main + "autoFilter").Select(part => part.Attribute("ref")!))
        {
            area.Value = area.Value.TrimEnd([.. "0123456789"]) + last.ToString(CultureInfo.InvariantCulture);
        }

        return table;
    }

    /// <summary>ClosedXML names the rows and columns that are printed on every page without the signs that fix them in their place.</summary>
    private static XElement WithFixedTitles(XElement book)
    {
        foreach (var name in book.Descendants(Main + "definedName").Where(name => name.Attribute("name")?.Value == "_xlnm.Print_Titles"))
        {
            name.Value = string.Join(',', name.Value.Split(',').Select(part =>
            {
                var cut = part.LastIndexOf('!') + 1;
                return part[..cut] + string.Join(':', part[cut..].Split(':').Select(end => $"${end.TrimStart('$')}"));
            }));
        }

        return book;
    }

    /// <summary>Column widths are counted in digits of the first font, which ClosedXML always makes Calibri.</summary>
    private static XElement WithOurFont(XElement styles)
    {
        var font = styles.Element(Main + "fonts")!.Elements().First();
        font.Element(Main + "name")!.SetAttributeValue("val", Paint.Font);
        font.Element(Main + "sz")!.SetAttributeValue("val", Paint.FontSize);
        return styles;
    }

    /// <summary>ClosedXML writes the last columns first.</summary>
    private static XElement InOrder(XElement sheet)
    {
        var columns = sheet.Element(Main + "cols");
        columns?.ReplaceNodes(columns.Elements().OrderBy(column => (int)column.Attribute("min")!).ToList());
        return sheet;
    }

    private static XElement WithLinks(XElement relations, IReadOnlyDictionary<string, string> links)
    {
        relations.Add(links.Select(link => new XElement(
            Relations + "Relationship",
            new XAttribute("Type", Document.NamespaceName + "/hyperlink"),
            new XAttribute("Target", link.Key),
            new XAttribute("TargetMode", "External"),
            new XAttribute("Id", link.Value))));
        return relations;
    }

    /// <summary>ClosedXML writes a character beyond the first 65,536, such as an emoji, in two escaped halves, which not every program puts together.</summary>
    [GeneratedRegex("_x(D[89AB][0-9A-F]{2})__x(D[C-F][0-9A-F]{2})_")]
    private static partial Regex SplitPair();

    private static string Joined(Match pair) =>
        string.Concat(pair.Groups.Values.Skip(1).Select(half => (char)Convert.ToInt32(half.Value, 16)));

    private static string RelationsOf(string part) => part.Insert(part.LastIndexOf('/') + 1, "_rels/") + ".rels";

    private static XElement Load(ZipArchiveEntry entry)
    {
        using var input = entry.Open();
        return XElement.Load(input);
    }

    private Stream Create(string name, CompressionLevel level = CompressionLevel.Optimal)
    {
        var entry = finished.CreateEntry(name, level);
        entry.LastWriteTime = NoDate;
        return entry.Open();
    }

    private static void Save(XElement root, Stream output)
    {
        using var xml = XmlWriter.Create(output, new XmlWriterSettings { Encoding = new UTF8Encoding(false) });
        root.Save(xml);
    }
}
