using System.Xml;
using System.Xml.Linq;
using ClosedXML.Excel;
using Microsoft.VisualBasic.FileIO;

namespace ConsentAudit.Cli.Input;

/// <summary>Reads which pages to audit: addresses, text files (one a line, # comments), .csv and .xlsx with a url column, sitemaps, standard input.</summary>
internal static class PageList
{
    private static readonly string[] LabelColumns = ["label", "name", "nom", "title", "titre", "site"];

    // A list of a million addresses is as large.
    private const int MostMegabytes = 100;

    /// <summary>The pages, each address once, in order.</summary>
    /// <exception cref="InputException">An input is missing or wrong; the message names file and line.</exception>
    public static IReadOnlyList<PageRequest> Read(IEnumerable<string> inputs, TextReader standardInput)
    {
        var pages = inputs.SelectMany(i => One(i, standardInput)).DistinctBy(p => p.Url).ToList();
        return pages.Count > 0 ? pages : throw new InputException("There is no page to audit: the input names none.");
    }

    private static IEnumerable<PageRequest> One(string input, TextReader standardInput)
    {
        if (input == "-")
        {
            return Lines(InputFile.Text(standardInput, "standard input", MostMegabytes), "standard input");
        }

        if (input.StartsWith('-'))
        {
            throw new InputException($"{input} is no option of this command.");
        }

        if (input.Contains("://", StringComparison.Ordinal))
        {
            return [new PageRequest(PageAddress.Parse(input, "command line"))];
        }

        if (!File.Exists(input) && (IsListName(input) || input.Contains('\\', StringComparison.Ordinal)))
        {
            throw new InputException($"There is no file {input}.");
        }

        if (!File.Exists(input))
        {
            return [new PageRequest(PageAddress.Parse(input, "command line"))];
        }

        return Path.GetExtension(input).ToLowerInvariant() switch
        {
            ".csv" => Csv(input),
            ".xlsx" => Workbook(input),
            ".xml" => Sitemap(input),
            _ => Lines(InputFile.Text(input, "", MostMegabytes), input),
        };
    }

    private static bool IsListName(string input) =>
        Path.GetExtension(input).ToLowerInvariant() is ".txt" or ".csv" or ".xlsx" or ".xml" or ".lst" or ".list";

    private static List<PageRequest> Lines(string text, string file)
    {
        var pages = new List<PageRequest>();
        var number = 0;
        foreach (var raw in text.TrimStart('\uFEFF').Split('\n'))
        {
            number++;
            var line = raw.Trim();
            if (line.Length > 0 && !line.StartsWith('#'))
            {
                pages.Add(new PageRequest(PageAddress.Parse(line.Split(" #")[0].Trim(), $"{file}, line {number}")));
            }
        }

        return pages;
    }

    private static List<PageRequest> Csv(string file)
    {
        var text = InputFile.Text(file, "", MostMegabytes);
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var header = lines.FirstOrDefault(l => l.Trim().Length > 0) ?? "";
        using var parser = new TextFieldParser(new StringReader(text)) { HasFieldsEnclosedInQuotes = true };
        parser.SetDelimiters(header.Contains(';', StringComparison.Ordinal) ? ";" : header.Contains('\t', StringComparison.Ordinal) ? "\t" : ",");
        var rows = new List<(int Line, string[] Fields)>();
        while (!parser.EndOfData)
        {
            // The parser steps over blank lines, and so does the count.
            var line = (int)parser.LineNumber;
            while (line <= lines.Length && lines[line - 1].Trim().Length == 0)
            {
                line++;
            }

            try
            {
                rows.Add((line, parser.ReadFields() ?? []));
            }
            catch (MalformedLineException)
            {
                throw new InputException($"{file}, line {parser.ErrorLineNumber}: the quotation marks do not match.");
            }
        }

        return Table(rows, file);
    }

    private static List<PageRequest> Workbook(string file)
    {
        try
        {
            using var book = new XLWorkbook(InputFile.Workbook(file, MostMegabytes));
            var rows = book.Worksheets.First().RangeUsed()?.Rows()
                .Select(r => (r.RowNumber(), r.Cells().Select(c => c.GetFormattedString()).ToArray())).ToList() ?? [];
            return Table(rows, file);
        }
#pragma warning disable CA1031 // The library throws whatever comes of a file that is broken: all of it means the same to the user.
        catch (Exception e) when (e is not InputException)
#pragma warning restore CA1031
        {
            throw new InputException($"{file} cannot be read as a workbook: {e.Message}");
        }
    }

    private static List<PageRequest> Table(List<(int Line, string[] Fields)> rows, string file)
    {
        var names = rows.Count == 0 ? [] : rows[0].Fields.Select(f => f.Trim().ToLowerInvariant()).ToList();
        var url = names.FindIndex(n => n is "url" or "address" or "adresse" or "page" or "lien" or "link");
        if (url < 0)
        {
            throw new InputException($"{file}, line 1: there is no column named url.");
        }

        var label = names.FindIndex(n => LabelColumns.Contains(n));
        return
        [
            .. rows.Skip(1)
                .Where(r => r.Fields.Length > url && r.Fields[url].Trim().Length > 0)
                .Select(r => new PageRequest(
                    PageAddress.Parse(r.Fields[url].Trim(), $"{file}, line {r.Line}"),
                    label >= 0 && label < r.Fields.Length && r.Fields[label].Trim() is { Length: > 0 } name ? name : null)),
        ];
    }

    private static List<PageRequest> Sitemap(string file)
    {
        try
        {
            using var reader = XmlReader.Create(new StringReader(InputFile.Text(file, "", MostMegabytes)), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            return
            [
                .. XDocument.Load(reader, System.Xml.Linq.LoadOptions.SetLineInfo).Descendants()
                    .Where(e => e.Name.LocalName == "loc" && e.Parent?.Name.LocalName == "url")
                    .Select(e => new PageRequest(PageAddress.Parse(e.Value.Trim(), $"{file}, line {((IXmlLineInfo)e).LineNumber}"))),
            ];
        }
        catch (XmlException e)
        {
            throw new InputException($"{file}, line {Math.Max(1, e.LineNumber)}: {e.Message}");
        }
    }
}
