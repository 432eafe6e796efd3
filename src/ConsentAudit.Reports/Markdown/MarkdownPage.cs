using System.Text;

namespace ConsentAudit.Reports.Markdown;

/// <summary>A text that takes lines as long as there is room, and says where it was cut.</summary>
internal sealed class MarkdownPage(int longest, string whereCut)
{
    private readonly StringBuilder text = new();

    /// <summary>Whether something found no room.</summary>
    public bool IsFull { get; private set; }

    /// <summary>Adds a line; of the first that finds no room on, nothing more is taken.</summary>
    public bool Add(string line)
    {
        // Room is kept for saying that it was cut.
        IsFull |= text.Length + line.Length + 1 > longest - whereCut.Length - 4;
        if (!IsFull)
        {
            text.Append(line).Append('\n');
        }

        return !IsFull;
    }

    public override string ToString() => IsFull ? $"{text}\n{whereCut}\n" : text.ToString();
}
