using System.Text;
using System.Text.Json;
using ConsentAudit.Audit;
using ConsentAudit.Reports;
using HtmlAgilityPack;

namespace ConsentAudit.Tests.Reports;

/// <summary>An HTML report, written and parsed again.</summary>
internal sealed class HtmlFile
{
    private HtmlFile(string text)
    {
        Text = text;
        Document.LoadHtml(text);
    }

    public string Text { get; }

    public HtmlDocument Document { get; } = new();

    public static HtmlFile Of(AuditReport report, string language = "fr", string? folder = null)
    {
        using var stream = new MemoryStream();
        new HtmlReport(Sample.Rules, folder).Write(report, language, stream);
        return new HtmlFile(Encoding.UTF8.GetString(stream.ToArray()));
    }

    /// <summary>The data of a script element.</summary>
    public JsonElement Data(string id) => JsonDocument.Parse(Document.GetElementbyId(id)!.InnerText).RootElement;

    public IReadOnlyList<HtmlNode> All(string path)
    {
        var found = Document.DocumentNode.SelectNodes(path);
        return found is null ? [] : [.. found.OfType<HtmlNode>()];
    }

    public string Attribute(string path, string name) => HtmlEntity.DeEntitize(All(path).Single().GetAttributeValue(name, ""));
}
