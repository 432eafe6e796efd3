using System.Globalization;
using System.Text;
using System.Xml;

namespace ConsentAudit.Reports.Baselines;

/// <summary>Reads a sheet's cells row by row, whichever program saved it; no row is held longer than it is read.</summary>
internal static class SheetReader
{
    /// <summary>The rows with their numbers, from 1; and the texts of their cells by column, from 1. A number is a text as the file spells it.</summary>
    public static IEnumerable<(int Number, IReadOnlyDictionary<int, string> Cells)> Rows(XmlReader xml, IReadOnlyList<string> shared)
    {
        var (number, column) = (0, 0);
        Dictionary<int, string> cells = [];
        while (!xml.EOF)
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "row" })
            {
                number = int.TryParse(xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var told) ? told : number + 1;
                (column, cells) = (0, []);
                xml.Read();
            }
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "c" })
            {
                column = xml.GetAttribute("r") is { } at ? Column(at) : column + 1;
                var isShared = xml.GetAttribute("t") == "s";
                var text = Text(xml, "v", "t");
                if (text.Length > 0)
                {
                    cells[column] = isShared ? Shared(text, shared) : XmlConvert.DecodeName(text);
                }
            }
            else if (xml is { NodeType: XmlNodeType.EndElement, LocalName: "row" })
            {
                yield return (number, cells);
                xml.Read();
            }
            else
            {
                xml.Read();
            }
        }
    }

    /// <summary>The texts that cells share.</summary>
    public static IReadOnlyList<string> Shared(XmlReader xml)
    {
        var texts = new List<string>();
        while (!xml.EOF)
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "si" })
            {
                texts.Add(XmlConvert.DecodeName(Text(xml, "t")));
            }
            else
            {
                xml.Read();
            }
        }

        return texts;
    }

    /// <summary>The column of an address such as <c>AB12</c>; 0 where there is none.</summary>
    public static int Column(string address)
    {
        var column = 0;
        foreach (var c in address.SkipWhile(c => c == '$').TakeWhile(char.IsAsciiLetter).Take(3))
        {
            column = (column * 26) + (char.ToUpperInvariant(c) - 'A' + 1);
        }

        return column;
    }

    private static string Shared(string index, IReadOnlyList<string> shared) =>
        int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < shared.Count ? shared[at] : "";

    /// <summary>The text of some elements inside the current one, put together; reads on beyond it. How a word is pronounced is no part of it.</summary>
    private static string Text(XmlReader xml, params ReadOnlySpan<string> elements)
    {
        var depth = xml.Depth;
        var text = new StringBuilder();
        if (xml.IsEmptyElement)
        {
            xml.Read();
            return "";
        }

        xml.Read();
        while (!xml.EOF && xml.Depth > depth)
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "rPh" or "f" })
            {
                xml.Skip();
            }
            else if (xml.NodeType == XmlNodeType.Element && elements.Contains(xml.LocalName))
            {
                text.Append(xml.ReadElementContentAsString());
            }
            else
            {
                xml.Read();
            }
        }

        xml.Read();
        return text.ToString();
    }
}
