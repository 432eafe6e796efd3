using System.Text.Encodings.Web;
using System.Text.Unicode;
using ConsentAudit.Audit;

namespace ConsentAudit.Reports.Html;

/// <summary>Writes HTML: our own markup as it is, and everything else as text, whatever it holds.</summary>
internal sealed class Markup(TextWriter output, Wording words)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The words of the language in which the report opens.</summary>
    public Wording Words { get; } = words;

    /// <summary>Markup of our own.</summary>
    public Markup Raw(string markup)
    {
        output.Write(markup);
        return this;
    }

    /// <summary>A text from anywhere.</summary>
    public Markup Text(string? text) => Raw(Encoded(text));

    /// <summary>A text of the page's or the user's, kept from turning the direction of what stands around it.</summary>
    public Markup Foreign(string? text, string attributes = "") => Raw(attributes.Length > 0 ? $"<bdi {attributes}>" : "<bdi>").Text(text).Raw("</bdi>");

    /// <summary>An element that holds words of ours; the script finds their key on it when the reader changes the language.</summary>
    public Markup Word(string tag, string key, string attributes = "") =>
        Raw($"<{tag}{Spaced(attributes)} data-w=\"{key}\">").Text(Words[key]).Raw($"</{tag}>");

    /// <summary>The words of a value of the contract.</summary>
    public Markup Word<T>(string tag, T value, string attributes = "", string aspect = "")
        where T : struct, Enum => Word(tag, Wording.Key(value, aspect), attributes);

    /// <summary>An element that holds a sentence with its blanks filled, in both languages.</summary>
    public Markup Both(string tag, Func<Wording, string> sentence, string attributes = "") =>
        Both(tag, new Text(sentence(Wording.In("fr")), sentence(Wording.In("en"))), attributes);

    /// <summary>An element that holds a sentence that is there in both languages.</summary>
    public Markup Both(string tag, Text sentence, string attributes = "") =>
        Raw($"<{tag}{Spaced(attributes)} data-fr=\"{Encoded(sentence.Fr)}\" data-en=\"{Encoded(sentence.En)}\">")
            .Text(sentence.In(Words.Language)).Raw($"</{tag}>");

    /// <summary>A verdict: a sign, its words, and its colour.</summary>
    public Markup Badge(Verdict verdict) =>
        Raw($"<span class=\"v v{(int)verdict}\"><i aria-hidden=\"true\">{Sign(verdict)}</i> ").Word("span", verdict).Raw("</span>");

    /// <summary>The sign of a verdict; the script has the same ones.</summary>
    public static string Sign(Verdict verdict) => verdict switch
    {
        Verdict.Fail => "✕",
        Verdict.Review => "◆",
        Verdict.CannotTell => "?",
        Verdict.Pass => "✓",
        _ => "–",
    };

    /// <summary>A text as it stands in markup or in an attribute.</summary>
    public static string Encoded(string? text) => Encoder.Encode(Shown.Line(text));

    private static string Spaced(string attributes) => attributes.Length > 0 ? " " + attributes : "";
}
