using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace ConsentAudit.Reports.Xlsx;

/// <summary>Writes a sheet's part of the file anew: all as ClosedXML laid it out, with the true rows in place of the row of patterns.</summary>
internal sealed class SheetBody(XElement layout, ITable rows)
{
    /// <summary>Excel takes no more links on a sheet; further cells are plain text.</summary>
    private const int MostLinks = 65_530;

    private static readonly XNamespace Sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly XNamespace Relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly List<(string At, Link Link)> links = [];
    private readonly Dictionary<string, string> targets = [];

    /// <summary>The addresses that the sheet leads to, by the name of their relationship.</summary>
    public IReadOnlyDictionary<string, string> Targets => targets;

    public void Write(Stream output)
    {
        using var xml = XmlWriter.Create(output, new XmlWriterSettings { Encoding = new UTF8Encoding(false), CloseOutput = false });
        xml.WriteStartDocument(true);
        xml.WriteStartElement("x", "worksheet", Sheet.NamespaceName);
        xml.WriteAttributeString("xmlns", "r", null, Relation.NamespaceName);
        foreach (var part in layout.Elements())
        {
            if (part.Name == Sheet + "printOptions")
            {
                WriteLinks(xml); // the format's order: links stand before the print set-up
            }

            if (part.Name == Sheet + "sheetData")
            {
                WriteRows(xml, part);
            }
            else if (part.Name != Sheet + "dimension")
            {
                part.WriteTo(xml);
            }
        }

        xml.WriteEndElement();
    }

    private void WriteRows(XmlWriter xml, XElement laidOut)
    {
        var pattern = laidOut.Elements().Last();
        var patterns = Patterns.Read(pattern);
        var number = int.Parse(pattern.Attribute("r")!.Value, CultureInfo.InvariantCulture);
        xml.WriteStartElement("sheetData", Sheet.NamespaceName);
        foreach (var header in laidOut.Elements().SkipLast(1))
        {
            header.WriteTo(xml);
        }

        var first = number;
        foreach (var row in rows.Rows().DefaultIfEmpty([.. Enumerable.Repeat(Cell.Blank, rows.Widths.Count)]))
        {
            var spelled = number.ToString(CultureInfo.InvariantCulture);
            xml.WriteStartElement("row", Sheet.NamespaceName);
            xml.WriteAttributeString("r", spelled);
            xml.WriteAttributeString("ht", RowHeight.Spell(Math.Max(RowHeight.Of(row, rows.Widths), rows.Pictures.LeastHeight(number - first))));
            xml.WriteAttributeString("customHeight", "1");
            for (var i = 0; i < row.Count; i++)
            {
                WriteCell(xml, Link.Column(i + 1) + spelled, row[i], patterns);
            }

            xml.WriteEndElement();
            number++;
        }

        xml.WriteEndElement();
    }

    private void WriteCell(XmlWriter xml, string at, Cell cell, Patterns patterns)
    {
        xml.WriteStartElement("c", Sheet.NamespaceName);
        xml.WriteAttributeString("r", at);
        xml.WriteAttributeString("s", patterns.Style(cell));
        if (cell.Number is { } number)
        {
            xml.WriteElementString("v", Sheet.NamespaceName, Patterns.Spell(number));
        }
        else if (!string.IsNullOrEmpty(cell.Text))
        {
            xml.WriteAttributeString("t", "inlineStr");
            xml.WriteStartElement("is", Sheet.NamespaceName);
            xml.WriteStartElement("t", Sheet.NamespaceName);
            if (char.IsWhiteSpace(cell.Text[0]) || char.IsWhiteSpace(cell.Text[^1]) || cell.Text.Contains('\n'))
            {
                xml.WriteAttributeString("xml", "space", null, "preserve");
            }

            xml.WriteString(CellText.Escape(cell.Text));
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        if (cell.Link is { } link && links.Count < MostLinks)
        {
            links.Add((at, link));
        }
    }

    private void WriteLinks(XmlWriter xml)
    {
        if (links.Count == 0)
        {
            return;
        }

        xml.WriteStartElement("hyperlinks", Sheet.NamespaceName);
        foreach (var (at, link) in links)
        {
            xml.WriteStartElement("hyperlink", Sheet.NamespaceName);
            xml.WriteAttributeString("ref", at);
            if (link.Target is { } target)
            {
                if (!targets.TryGetValue(target, out var name))
                {
                    targets[target] = name = $"link{targets.Count + 1}";
                }

                xml.WriteAttributeString("id", Relation.NamespaceName, name);
            }

            if (link.Place is { } place)
            {
                xml.WriteAttributeString("location", place);
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
