using System.Globalization;
using System.Text;
using ConsentAudit.Evidence;

namespace ConsentAudit.Tests.Evidence;

/// <summary>Small photographs, and a photograph as text to compare.</summary>
internal static class Trees
{
    public static PhotoElement Element(string tag, params PhotoNode[] children) => Fill(new PhotoElement { Tag = tag }, children);

    public static PhotoElement Fill(PhotoElement element, params PhotoNode[] children)
    {
        foreach (var child in children)
        {
            element.Add(child);
        }

        return element;
    }

    public static PhotoText Text(string text) => new() { Text = text };

    public static Photograph Photograph(PhotoElement root) => new() { Url = "https://journal.example/", Viewport = new(0, 0, 1366, 768), Root = root };

    public static Photograph Saved(Photograph photograph) => PhotographReader.Read(PhotographHtml.Write(photograph));

    public static PhotoElement Saved(PhotoElement root) => Saved(Photograph(root)).Root;

    /// <summary>Everything that a photograph says, a line a node.</summary>
    public static string Told(PhotoElement root)
    {
        var told = new StringBuilder();
        var open = new Stack<(PhotoNode Node, int Depth)>([(root, 0)]);
        while (open.TryPop(out var at))
        {
            told.Append(at.Depth).Append(' ');
            if (at.Node is PhotoText text)
            {
                told.AppendLine(CultureInfo.InvariantCulture, $"\"{text.Text}\" {text.Hidden}");
                continue;
            }

            var e = (PhotoElement)at.Node;
            told.AppendLine(CultureInfo.InvariantCulture, $"{e.Tag} [{string.Join('|', e.Attributes.Select(a => a.Key + "=" + a.Value))}] {e.Box} {e.Hidden} {e.Clickable} {e.Checked} {e.FrameUrl ?? "no frame"} {e.Style}");
            foreach (var child in e.Children.Reverse())
            {
                open.Push((child, at.Depth + 1));
            }
        }

        return told.ToString();
    }
}
