using System.Text.Json;
using ConsentAudit.Browser.Photographs;
using ConsentAudit.Evidence;

namespace ConsentAudit.Tests.Browser;

/// <summary>Writes small answers of <c>DOMSnapshot.captureSnapshot</c>: documents, nodes, how they are laid out.</summary>
internal sealed class Snap
{
    public static readonly Box Window = new(0, 0, 1000, 800);

    private static readonly string[] Plain = ["block", "visible", "1", "static", "visible", "visible", "rgb(0, 0, 0)", "rgba(0, 0, 0, 0)", "16px", "400", "auto", "auto", "none", "none", "auto", "Arial", "normal", "0px", "0px", "rgb(0, 0, 0)", "0px", "0px"];

    private readonly List<string> strings = [];
    private readonly List<Document> documents = [];
    private int paint;

    public Snap() => Open("https://journal.example/");

    /// <summary>The number of the body of the document that is written now.</summary>
    public int Body { get; private set; }

    private Document Now => documents[^1];

    /// <summary>Begins another document, which the frame given holds.</summary>
    public int Open(string url, int? frame = null, double scrollX = 0, double scrollY = 0, double height = 3000, string overflow = "visible")
    {
        if (frame is { } node)
        {
            Now.Frames.Add((node, documents.Count));
        }

        documents.Add(new Document(Text(url), scrollX, scrollY, height));
        Now.Nodes.Add(new Node(-1, 9, Text("#document"), Text(""), []));
        var html = Element(0, "HTML", new(0, 0, 1000, height), $"overflow-y:{overflow}");
        return Body = Element(html, "BODY", new(0, 0, 1000, height));
    }

    /// <summary>Starts again with another first document.</summary>
    public static Snap Scrolled(double scrollY = 0, string overflow = "visible")
    {
        var snap = new Snap();
        snap.documents.Clear();
        snap.Open("https://journal.example/", null, 0, scrollY, 3000, overflow);
        return snap;
    }

    /// <summary>An element; without a box it is not laid out. Styles as <c>name:value;…</c>, attributes as name and value.</summary>
    public int Element(int parent, string tag, Box? box = null, string styles = "", params string[] attributes)
    {
        var node = Add(new Node(parent, 1, Text(tag.ToUpperInvariant()), Text(""), [.. attributes.Select(Text)]));
        if (box is { } laid)
        {
            Lay(node, laid, styles);
        }

        return node;
    }

    public int Words(int parent, string words, Box? box = null, string styles = "")
    {
        var node = Add(new Node(parent, 3, Text("#text"), Text(words), []));
        if (box is { } laid)
        {
            Lay(node, laid, styles);
        }

        return node;
    }

    public Snap Clickable(int node)
    {
        Now.Clickable.Add(node);
        return this;
    }

    public Photograph Photograph() => PhotographBuilder.Build(Parse(), Window, new IdentifierMask(Salts.Fixed));

    /// <summary>The element with an id, as it is in the photograph.</summary>
    public PhotoElement Seen(string id) => Photograph().Root.SelfAndDescendants().Single(e => e.Attribute("id") == id);

    public Snapshot Parse() => Snapshot.Parse(JsonSerializer.SerializeToElement(new { strings, documents = documents.Select(d => d.Json()).ToArray() }));

    private int Add(Node node)
    {
        Now.Nodes.Add(node);
        return Now.Nodes.Count - 1;
    }

    private void Lay(int node, Box box, string styles)
    {
        var all = Plain.ToArray();
        foreach (var style in styles.Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            var (name, value) = (style.Split(':')[0].Trim(), style[(style.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim());
            all[Array.IndexOf(SnapshotLayout.Asked, name)] = value;
        }

        Now.Layouts.Add(new Layout(node, box, [.. all.Select(Text)], paint++));
    }

    private int Text(string text)
    {
        var at = strings.IndexOf(text);
        if (at < 0)
        {
            strings.Add(text);
            at = strings.Count - 1;
        }

        return at;
    }

    private sealed record Node(int Parent, int Type, int Name, int Value, int[] Attributes);

    private sealed record Layout(int Node, Box Box, int[] Styles, int Paint);

    private sealed record Document(int Url, double ScrollX, double ScrollY, double Height)
    {
        public List<Node> Nodes { get; } = [];

        public List<Layout> Layouts { get; } = [];

        public List<(int Node, int Document)> Frames { get; } = [];

        public List<int> Clickable { get; } = [];

        public object Json() => new
        {
            documentURL = Url,
            scrollOffsetX = ScrollX,
            scrollOffsetY = ScrollY,
            contentWidth = 1000,
            contentHeight = Height,
            nodes = new
            {
                parentIndex = Nodes.Select(n => n.Parent),
                nodeType = Nodes.Select(n => n.Type),
                backendNodeId = Nodes.Select((_, i) => 100 + i),
                nodeName = Nodes.Select(n => n.Name),
                nodeValue = Nodes.Select(n => n.Value),
                attributes = Nodes.Select(n => n.Attributes),
                isClickable = new { index = Clickable },
                contentDocumentIndex = new { index = Frames.Select(f => f.Node), value = Frames.Select(f => f.Document) },
            },
            layout = new
            {
                nodeIndex = Layouts.Select(l => l.Node),
                bounds = Layouts.Select(l => new[] { l.Box.X, l.Box.Y, l.Box.Width, l.Box.Height }),
                styles = Layouts.Select(l => l.Styles),
                paintOrders = Layouts.Select(l => l.Paint),
                blendedBackgroundColors = Layouts.Select(_ => -1),
            },
        };
    }
}
