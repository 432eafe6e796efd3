using System.Text.Json;
using ConsentAudit.Evidence;

namespace ConsentAudit.Browser.Photographs;

/// <summary>One document of a snapshot, its arrays turned into lookups by the number of a node.</summary>
internal sealed class SnapshotDocument
{
    private readonly IReadOnlyList<string> strings;
    private readonly int[] names;
    private readonly int[] values;
    private readonly JsonElement[] attributes;
    private readonly Dictionary<int, int> layoutOf = [];

    public SnapshotDocument(JsonElement document, IReadOnlyList<string> strings)
    {
        this.strings = strings;
        var nodes = document.GetProperty("nodes");
        Url = Text(document.GetProperty("documentURL").GetInt32());
        ScrollX = Number(document, "scrollOffsetX");
        ScrollY = Number(document, "scrollOffsetY");
        ContentWidth = Number(document, "contentWidth");
        ContentHeight = Number(document, "contentHeight");
        Parents = Ints(nodes, "parentIndex");
        Types = Ints(nodes, "nodeType");
        BackendIds = Ints(nodes, "backendNodeId");
        names = Ints(nodes, "nodeName");
        values = Ints(nodes, "nodeValue");
        attributes = nodes.TryGetProperty("attributes", out var list) ? [.. list.EnumerateArray()] : [];
        Clickable = [.. Ints(nodes.GetProperty("isClickable"), "index")];
        Checked = nodes.TryGetProperty("inputChecked", out var ticked) ? [.. Ints(ticked, "index")] : [];
        Frames = Pairs(nodes, "contentDocumentIndex");
        InputValues = Pairs(nodes, "inputValue").ToDictionary(p => p.Key, p => Text(p.Value));
        Pseudo = Pairs(nodes, "pseudoType").ToDictionary(p => p.Key, p => Text(p.Value));
        Layouts = ReadLayouts(document.GetProperty("layout"));
    }

    public string Url { get; }

    public double ScrollX { get; }

    public double ScrollY { get; }

    public double ContentWidth { get; }

    public double ContentHeight { get; }

    public int[] Parents { get; }

    public int[] Types { get; }

    public int[] BackendIds { get; }

    public HashSet<int> Clickable { get; }

    public HashSet<int> Checked { get; }

    public Dictionary<int, int> Frames { get; }

    public Dictionary<int, string> InputValues { get; }

    public Dictionary<int, string> Pseudo { get; }

    public SnapshotLayout[] Layouts { get; }

    public int Count => Parents.Length;

    /// <summary>Text that a style sheet writes: of ::before and ::after, piece by piece.</summary>
    public Dictionary<int, string> Generated { get; } = [];

    public string Name(int node) => Text(names[node]);

    public string Value(int node) => Text(values[node]);

    public SnapshotLayout? Layout(int node) => layoutOf.TryGetValue(node, out var i) ? Layouts[i] : null;

    public IEnumerable<(string Name, string Value)> Attributes(int node)
    {
        if (node >= attributes.Length)
        {
            yield break;
        }

        var list = attributes[node];
        for (var i = 0; i + 1 < list.GetArrayLength(); i += 2)
        {
            yield return (Text(list[i].GetInt32()), Text(list[i + 1].GetInt32()));
        }
    }

    private SnapshotLayout[] ReadLayouts(JsonElement layout)
    {
        var nodes = Ints(layout, "nodeIndex");

        // Enumerated once: indexing into an array of arrays walks it from its start every time.
        var bounds = Rows(layout, "bounds");
        var styles = Rows(layout, "styles");
        var orders = Ints(layout, "paintOrders");
        var blended = Ints(layout, "blendedBackgroundColors");
        var texts = Ints(layout, "text");
        var all = new SnapshotLayout[nodes.Length];
        for (var i = 0; i < nodes.Length; i++)
        {
            all[i] = new SnapshotLayout
            {
                Node = nodes[i],
                Bounds = ToBox(bounds[i]),
                PaintOrder = i < orders.Length ? orders[i] : 0,
                Background = i < blended.Length ? Text(blended[i]) : "",
                Styles = Texts(styles[i]),
            };

            // What a style sheet writes has no node of its own: its boxes are listed under the pseudo element.
            if (Pseudo.ContainsKey(nodes[i]) && i < texts.Length && Text(texts[i]) is { Length: > 0 } written)
            {
                Generated[nodes[i]] = Generated.GetValueOrDefault(nodes[i]) + written;
            }

            // A text may have several layout boxes (one a line of a split inline): the first one stands for it.
            layoutOf.TryAdd(nodes[i], i);
        }

        return all;
    }

    private static JsonElement[] Rows(JsonElement e, string name) =>
        e.TryGetProperty(name, out var list) ? [.. list.EnumerateArray()] : [];

    private string Text(int index) => index >= 0 && index < strings.Count ? strings[index] : "";

    private string[] Texts(JsonElement indices)
    {
        var texts = new string[indices.GetArrayLength()];
        var i = 0;
        foreach (var index in indices.EnumerateArray())
        {
            texts[i++] = Text(index.GetInt32());
        }

        return texts;
    }

    private static Box ToBox(JsonElement b) => new(b[0].GetDouble(), b[1].GetDouble(), b[2].GetDouble(), b[3].GetDouble());

    private static double Number(JsonElement e, string name) => e.TryGetProperty(name, out var n) ? n.GetDouble() : 0;

    private static int[] Ints(JsonElement e, string name)
    {
        if (!e.TryGetProperty(name, out var list))
        {
            return [];
        }

        var numbers = new int[list.GetArrayLength()];
        var i = 0;
        foreach (var number in list.EnumerateArray())
        {
            numbers[i++] = number.GetInt32();
        }

        return numbers;
    }

    private static Dictionary<int, int> Pairs(JsonElement nodes, string name)
    {
        var pairs = new Dictionary<int, int>();
        if (nodes.TryGetProperty(name, out var rare))
        {
            var index = Ints(rare, "index");
            var value = Ints(rare, "value");
            for (var i = 0; i < index.Length; i++)
            {
                pairs[index[i]] = value[i];
            }
        }

        return pairs;
    }
}
