using ConsentAudit.Evidence;

namespace ConsentAudit.Tests.Rules;

/// <summary>Elements of a photographed page, in a few words.</summary>
internal static class Photo
{
    public static readonly Box Window = new(0, 0, 1366, 768);

    private static readonly Box Somewhere = new(40, 690, 200, 44);

    /// <summary>A page with an article, and what else its body holds.</summary>
    public static Photograph Of(params IEnumerable<PhotoNode> alsoInBody)
    {
        var article = Element("main", new Box(0, 0, 1366, 2_000), Element("p", new Box(0, 0, 900, 200), Text("Le conseil municipal a voté hier soir le budget de la ville.")));
        var body = Element("body", new Box(0, 0, 1366, 2_000), [article, .. alsoInBody]);
        return new Photograph
        {
            Url = "https://www.journal.example/actu",
            Viewport = Window,
            Root = Build("html", new Box(0, 0, 1366, 2_000), "block", [("lang", "fr")], body),
        };
    }

    public static PhotoText Text(string text) => new() { Text = text };

    public static PhotoElement Paragraph(string text) => Element("p", new Box(40, 600, 1_280, 60), Text(text));

    public static PhotoElement Button(string label) => Build("button", Somewhere, "inline-block", [], Text(label));

    public static PhotoElement Switch(string label, bool ticked = false) =>
        Build("button", Somewhere, "inline-block", [("role", "switch"), ("aria-checked", ticked ? "true" : "false"), ("aria-label", label)]);

    public static PhotoElement Link(string label, string to) => Build("a", Somewhere, "block", [("href", to)], Text(label));

    /// <summary>A link in the middle of a sentence.</summary>
    public static PhotoElement Sentence(string before, string link, string after) => Element(
        "p",
        new Box(40, 660, 1_280, 30),
        Text(before),
        Build("a", Somewhere, "inline", [("href", "#")], Text(link)),
        Text(after));

    /// <summary>A layer at the window's foot, with an id for those who look for one.</summary>
    public static PhotoElement Layer(string id, IEnumerable<PhotoNode> children) =>
        Build("div", new Box(0, 560, 1366, 208), "block", [("id", id)], "fixed", [.. children]);

    /// <summary>Something in the middle of the window, over the page or in it.</summary>
    public static PhotoElement InTheMiddle(string tag, string position, string? frameUrl = null, params PhotoNode[] children)
    {
        var element = new PhotoElement
        {
            Tag = tag,
            Box = new Box(200, 100, 900, 600),
            FrameUrl = frameUrl,
            Attributes = new Dictionary<string, string> { ["id"] = "au-milieu" },
            Style = new PhotoStyle { Display = "block", Position = position },
        };
        return Filled(element, children);
    }

    private static PhotoElement Element(string tag, Box box, params PhotoNode[] children) => Build(tag, box, "block", [], children);

    private static PhotoElement Build(string tag, Box box, string display, (string Name, string Value)[] attributes, params PhotoNode[] children) =>
        Build(tag, box, display, attributes, "static", children);

    private static PhotoElement Build(string tag, Box box, string display, (string Name, string Value)[] attributes, string position, PhotoNode[] children) =>
        Filled(
            new PhotoElement
            {
                Tag = tag,
                Box = box,
                Attributes = attributes.ToDictionary(a => a.Name, a => a.Value),
                Style = new PhotoStyle { Display = display, Position = position, Color = "#000000", Background = "#ffffff", FontSize = 16, Font = "Arial", Border = "", Picture = false, Painted = true },
            },
            children);

    private static PhotoElement Filled(PhotoElement element, IEnumerable<PhotoNode> children)
    {
        foreach (var child in children)
        {
            element.Add(child);
        }

        return element;
    }
}
